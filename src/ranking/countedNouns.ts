/** A thing that is counted: in Vietnamese, in English of more than one and of one; "" where a language has no such word. */
export interface CountedNoun {
  readonly vi: string;
  readonly en: string;
  readonly one: string;
}

const lines = `
người dùng|users|user
người dân|residents|resident
người|people|person
|persons|person
thuê bao|subscribers|subscriber
|subscriptions|subscription
tài khoản|accounts|account
hộ chiếu|passports|passport
hộ gia đình|households|household
hộ dân|households|household
hộ|households|household
|families|family
công dân|citizens|citizen
khách hàng|customers|customer
|clients|client
học sinh|pupils|pupil
sinh viên|students|student
giáo viên|teachers|teacher
cán bộ|officials|official
công chức|officials|official
viên chức||
đảng viên||
đoàn viên||
hội viên|members|member
thành viên|members|member
lao động|workers|worker
|employees|employee
nông dân|farmers|farmer
phụ nữ|women|woman
|men|man
trẻ em|children|child
trẻ||
bệnh nhân|patients|patient
ca|cases|case
điện thoại|phones|phone
thiết bị|devices|device
máy||
camera|cameras|camera
xe|vehicles|vehicle
sim||
hồ sơ|files|file
|records|record
|applications|application
phiếu||
thẻ|cards|card
mũi|doses|dose
liều|doses|dose
giao dịch|transactions|transaction
chữ ký số||
ví điện tử|wallets|wallet
hợp đồng|contracts|contract
doanh nghiệp|businesses|business
|companies|company
cơ sở||
hợp tác xã|cooperatives|cooperative
trường hợp|cases|case
trường|schools|school
cuộc gọi|calls|call
lượt tải|downloads|download
lượt truy cập|visits|visit
lượt đăng ký|registrations|registration
lượt kích hoạt|activations|activation
lượt||
`;

/** What people count, the longer of two that begin alike first. */
export const countedNouns: readonly CountedNoun[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [vi = "", en = "", one = ""] = line.split("|");
    return { vi, en, one };
  });
