// Writes the workbooks of this folder; run by hand after a change here: `node test/golden/workbooks/writeWorkbooks.mjs`.
import { fileURLToPath } from "node:url";
import { error, escaped, ExcelPackage, formatStyle, formula, look, reportStyles, rich, shared, styled } from "./excelPackage.mjs";

const out = (name) => fileURLToPath(new URL(`${name}.xlsx`, import.meta.url));
const districts = [
  ["Huyện Phụng Hiệp", 13200, 188000],
  ["Thành phố Vị Thanh", 10000, 73322],
  ["Huyện Châu Thành A", 9640, 97500],
  ["Huyện Vị Thủy", 7600, 91500],
  ["Huyện Châu Thành", 7570, 84095],
  ["Thành phố Ngã Bảy", 6000, 57000],
  ["Thị xã Long Mỹ", 5300, 64000],
  ["Huyện Long Mỹ", 3700, 77600],
];
const installs = districts.reduce((sum, [, count]) => sum + count, 0);
const people = districts.reduce((sum, [, , base]) => sum + base, 0);
const col = (min, max, width, more = "") => `<col min="${min}" max="${max}" width="${width}" customWidth="1"${more}/>`;
const cols = (...all) => `<cols>${all.join("")}</cols>`;
const frozen = (rows) =>
  `<sheetViews><sheetView tabSelected="1" showGridLines="0" zoomScale="110" zoomScaleNormal="110" workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${rows + 1}" sqref="A${rows + 1}"/></sheetView></sheetViews>`;

async function report() {
  const names = [
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Báo cáo ngày 16.8'!$A$1:$E$14</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Báo cáo ngày 16.8'!$4:$4</definedName>`,
  ].join("");
  const file = new ExcelPackage(reportStyles(), { names });
  const rows = districts.map(([name, count, base], index) => [
    styled(index + 1, look.header),
    styled(name, look.body),
    styled(count, look.count),
    styled(base, look.count),
    formula(`C${index + 5}/D${index + 5}`, count / base, look.share),
  ]);
  file.sheet(
    "Báo cáo ngày 16.8",
    [
      [styled("KẾT QUẢ CÀI ĐẶT ỨNG DỤNG BLUEZONE", look.title), ...Array(4).fill(styled("", look.title))],
      [styled("Ngày", look.note), styled(44059, look.date), null, styled("Sở Thông tin & Truyền thông <Hậu Giang>", look.note)],
      [],
      ["STT", "Đơn vị", "Lượt cài đặt", "Dân số", "Tỷ lệ"].map((text) => styled(text, look.header)),
      ...rows,
      [styled("", look.total), styled("Toàn tỉnh", look.total), formula("SUM(C5:C12)", installs, look.total), formula("SUM(D5:D12)", people, look.total), formula("C13/D13", installs / people, look.share)],
      [styled("Nguồn: Báo Hậu Giang, ngày 18/8/2020", look.note)],
    ],
    {
      before: `<sheetPr><tabColor rgb="FF107C41"/><pageSetUpPr fitToPage="1"/></sheetPr>${frozen(4)}${cols(col(1, 1, 6.7109375), col(2, 2, 26.7109375), col(3, 4, 15.7109375), col(5, 5, 10.7109375))}`,
      rowAttributes: { 1: ' ht="24.75" customHeight="1"', 4: ' ht="33" customHeight="1"' },
      after: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells><printOptions horizontalCentered="1"/><pageMargins left="0.9842" right="0.3937" top="0.7874" bottom="0.5906" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;LHậu Giang&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter>',
    },
  );
  file.sheet("Phụ lục", [["Đơn vị", "Tỷ trọng"], ...districts.map(([name, count], index) => [name, formula(`'Báo cáo ngày 16.8'!C${index + 5}/'Báo cáo ngày 16.8'!$C$13`, count / installs, look.share)])]);
  await file.write(out("bao-cao"));
}

const chart = (kind, title, column, extra) =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:${kind}>${extra}<c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'Số liệu'!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Lượt cài</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="107C41"/></a:solidFill></c:spPr><c:cat><c:strRef><c:f>'Số liệu'!$A$2:$A$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Số liệu'!$${column}$2:$${column}$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:${kind}><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

async function tablesAndCharts() {
  const file = new ExcelPackage(reportStyles());
  const sheet = file.sheet(
    "Số liệu",
    [
      ["Đơn vị", "Lượt cài", "Dân số", "Tỷ lệ"],
      ...districts.map(([name, count, base], index) => [name, styled(count, look.count), styled(base, look.count), formula(`B${index + 2}/C${index + 2}`, count / base, look.share)]),
      [styled("Tổng", look.total), formula("SUBTOTAL(109,B2:B9)", installs, look.total), formula("SUBTOTAL(109,C2:C9)", people, look.total), styled("", look.total)],
      [],
      ["Cao nhất", formula("MAX(CàiĐặt[Lượt cài])", 13200, look.count)],
      [],
      [],
      ["Mốc", "Hạn"],
      ["Đợt 1", styled(44059, look.date)],
      ["Đợt 2", styled(44073, look.date)],
    ],
    {
      before: cols(col(1, 1, 24.7109375), col(2, 4, 12.7109375)),
      after: '<drawing r:id="rId1"/><tableParts count="2"><tablePart r:id="rId2"/><tablePart r:id="rId3"/></tableParts>',
    },
  );
  const anchor = (id, name, relation, row) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 14}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  file.relate(sheet, "drawing", "xl/drawings/drawing1.xml", `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor(2, "Biểu đồ cột", "rId1", 0)}${anchor(3, "Biểu đồ đường", "rId2", 16)}</xdr:wsDr>`);
  const table = (id, name, ref, columns, inside) =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}"${inside.totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="${inside.filter}"/><tableColumns count="${columns.length}">${columns.map((column, index) => `<tableColumn id="${index + 1}" name="${column}"/>`).join("")}</tableColumns><tableStyleInfo name="${inside.style}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
  file.relate(sheet, "table", "xl/tables/table1.xml", table(1, "CàiĐặt", "A1:D10", ["Đơn vị", "Lượt cài", "Dân số", "Tỷ lệ"], { totals: true, filter: "A1:D9", style: "TableStyleMedium9" }));
  file.relate(sheet, "table", "xl/tables/table2.xml", table(2, "Mốc_thời_gian", "A15:B17", ["Mốc", "Hạn"], { filter: "A15:B17", style: "TableStyleLight15" }));
  file.relate("xl/drawings/drawing1.xml", "chart", "xl/charts/chart1.xml", chart("barChart", "Lượt cài theo đơn vị", "B", '<c:barDir val="bar"/><c:grouping val="clustered"/>'));
  file.relate("xl/drawings/drawing1.xml", "chart", "xl/charts/chart2.xml", chart("lineChart", "Dân số", "C", '<c:grouping val="standard"/>'));
  await file.write(out("bang-va-bieu-do"));
}

const dxf = (color, fill) => `<dxf><font><b/><color rgb="FF${color}"/></font><fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`;

async function conditionalFormats() {
  const file = new ExcelPackage(reportStyles({ dxfs: [dxf("9C0006", "FFC7CE"), dxf("006100", "C6EFCE")] }));
  const rule = (sqref, inside) => `<conditionalFormatting sqref="${sqref}">${inside}</conditionalFormatting>`;
  const values = '<cfvo type="min"/><cfvo type="max"/>';
  const formats = [
    rule("B2:B9", '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>5000</formula></cfRule><cfRule type="cellIs" dxfId="1" priority="2" operator="between"><formula>9000</formula><formula>14000</formula></cfRule>'),
    rule("C2:C9", `<cfRule type="dataBar" priority="3"><dataBar>${values}<color rgb="FF638EC6"/></dataBar></cfRule>`),
    rule("D2:D9", '<cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>'),
    rule("E2:E9", '<cfRule type="iconSet" priority="5"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>'),
    rule("A2:E9", '<cfRule type="expression" dxfId="1" priority="6"><formula>$D2&gt;=0.1</formula></cfRule>'),
    rule("F2:F9", '<cfRule type="top10" dxfId="0" priority="7" rank="3"/>'),
    rule("A2:A9", '<cfRule type="containsText" dxfId="0" priority="8" operator="containsText" text="Thành phố"><formula>NOT(ISERROR(SEARCH("Thành phố",A2)))</formula></cfRule><cfRule type="duplicateValues" dxfId="1" priority="9"/>'),
    rule("G2:G9", '<cfRule type="aboveAverage" dxfId="1" priority="10"/><cfRule type="containsErrors" dxfId="0" priority="11"><formula>ISERROR(G2)</formula></cfRule>'),
    rule("H2:H9", '<cfRule type="timePeriod" dxfId="0" priority="12" timePeriod="last7Days"><formula>AND(TODAY()-FLOOR(H2,1)&lt;=6,FLOOR(H2,1)&lt;=TODAY())</formula></cfRule>'),
  ];
  file.sheet(
    "Theo dõi",
    [
      ["Đơn vị", "Lượt cài", "Dân số", "Tỷ lệ", "Thêm", "Hạng", "Lệch", "Ngày báo"],
      ...districts.map(([name, count, base], index) => [name, styled(count, look.count), styled(base, look.count), formula(`B${index + 2}/C${index + 2}`, count / base, look.share), index * 100 - 300, index + 1, index === 7 ? formula("1/0", "#DIV/0!") : count - installs / 8, styled(44050 + index, look.date)]),
    ],
    { after: formats.join("") },
  );
  await file.write(out("dinh-dang-co-dieu-kien"));
}

async function dataValidation() {
  const file = new ExcelPackage(reportStyles());
  const words = ' allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai số liệu" error="Hãy nhập một số nguyên không âm." promptTitle="Lượt cài đặt" prompt="Tính đến hết ngày báo cáo."';
  const rule = (attributes, first, second = "") =>
    `<dataValidation ${attributes}><formula1>${escaped(first)}</formula1>${second ? `<formula2>${escaped(second)}</formula2>` : ""}</dataValidation>`;
  const rules = [
    rule('type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B9"', '"Đã báo cáo,Chưa báo cáo,Không có"'),
    rule(`type="whole" operator="greaterThanOrEqual"${words} sqref="D2:D9"`, "0"),
    rule('type="decimal" errorStyle="warning" showErrorMessage="1" sqref="E2:E9"', "0", "1"),
    rule('type="date" operator="lessThanOrEqual" showErrorMessage="1" sqref="F2:F9"', "44073"),
    rule('type="textLength" operator="lessThanOrEqual" showErrorMessage="1" sqref="G2:G9"', "50"),
    rule('type="custom" showErrorMessage="1" sqref="H2:H9"', "COUNTIF($H$2:$H$9,H2)=1"),
  ];
  file.sheet(
    "Biểu mẫu",
    [
      ["STT", "Tình trạng", "Đơn vị", "Lượt cài", "Tỷ lệ", "Ngày", "Ghi chú", "Mã"],
      ...districts.map(([name, count], index) => [index + 1, index % 2 ? "Đã báo cáo" : "Chưa báo cáo", name, styled(count, look.input), styled(0.05 * index, look.share), styled(44059, look.date), "đã kiểm tra", `HG-${index + 1}`]),
    ],
    {
      after: `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Danh mục'!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    },
  );
  file.sheet("Danh mục", [["Đơn vị"], ...districts.map(([name]) => [name])]);
  await file.write(out("kiem-tra-nhap-lieu"));
}

async function namedRanges() {
  const name = (attributes, refersTo) => `<definedName ${attributes}>${escaped(refersTo)}</definedName>`;
  const names = [
    name('name="Dân_số"', "'Dữ liệu'!$C$2:$C$9"),
    name('name="Lượt_cài" comment="Đến hết ngày 16/8"', "'Dữ liệu'!$B$2:$B$9"),
    name('name="Mốc" localSheetId="1"', "'Tính'!$B$1"),
    name('name="Mục_tiêu"', "0.3"),
    name('name="Ô_cũ"', "#REF!"),
    name('name="Tất_cả"', "OFFSET('Dữ liệu'!$A$1,0,0,COUNTA('Dữ liệu'!$A:$A),3)"),
  ].join("");
  const file = new ExcelPackage(reportStyles(), { names });
  file.sheet("Dữ liệu", [["Đơn vị", "Lượt cài", "Dân số"], ...districts]);
  file.sheet("Tính", [
    ["Mốc", 44059],
    ["Tỷ lệ", formula("SUM(Lượt_cài)/SUM(Dân_số)", installs / people, look.share)],
    ["Cần có", formula("ROUNDUP(SUM(Dân_số)*Mục_tiêu,0)", Math.ceil(people * 0.3), look.count)],
    ["Sau mốc", formula("Mốc+14", 44073, look.date)],
    ["Hàng", formula("ROWS(Tất_cả)", 9)],
    ["Chữ", formula('"Lượt_cài: "&SUM(Lượt_cài)', `Lượt_cài: ${installs}`)],
  ]);
  await file.write(out("ten-vung"));
}

const oddNames = ["Tháng 8 '20", "Huyện Ea K'leo", "2020", "T8", "Dữ liệu!", "Y tế & CNTT (mới)", "Xã, phường", "Lần_1"];
const quoted = (name) => (name === "Lần_1" ? name : `'${name.replaceAll("'", "''")}'`);

async function sheetNames() {
  const [month] = oddNames.map(quoted);
  const name = (attributes, refersTo) => `<definedName ${attributes}>${escaped(refersTo)}</definedName>`;
  const names = [
    name('name="_xlnm.Print_Area" localSheetId="0"', `${month}!$A$1:$C$9`),
    name('name="_xlnm.Print_Titles" localSheetId="0"', `${month}!$1:$1`),
    name('name="Lượt_cài"', `${month}!$B$2:$B$9`),
  ].join("");
  const file = new ExcelPackage(reportStyles({ dxfs: [dxf("9C0006", "FFC7CE")] }), { names });
  const [first, ...others] = oddNames;
  file.sheet(first, [["Đơn vị", "Số liệu", "Dân số"], ...districts]);
  others.forEach((other, index) => file.sheet(other, [["Số", index + 1]]));
  const rules = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D9"><formula1>${month}!$A$2:$A$9</formula1></dataValidation></dataValidations>`;
  const format = `<conditionalFormatting sqref="A2:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>${month}!$B2&lt;7000</formula></cfRule></conditionalFormatting>`;
  const sheet = file.sheet(
    "Tổng hợp",
    [
      ["Đơn vị", "Lượt cài", "Tỷ lệ", "Chọn"],
      ...districts.map(([place, count, base], index) => [
        formula(`${month}!A${index + 2}`, place),
        formula(`${month}!B${index + 2}`, count, look.count),
        formula(`${month}!B${index + 2}/${month}!C${index + 2}`, count / base, look.share),
      ]),
      ["Cộng", formula("SUM(Lượt_cài)", installs, look.count), formula(`SUM(${month}!B:B)`, installs, look.count)],
      ...others.map((other, index) => [other, formula(`${quoted(other)}!B1`, index + 1), formula(`SUM(${quoted(other)}!$A$1:$B$2)`, index + 1)]),
      ["Gián tiếp", formula(`INDIRECT("${month}!B2")`, districts[0][1]), formula('"Tổ ""An toàn"""', 'Tổ "An toàn"')],
    ],
    { after: `${format}${rules}<drawing r:id="rId1"/>` },
  );
  const anchor = `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>13</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  file.relate(sheet, "drawing", "xl/drawings/drawing1.xml", `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor}</xdr:wsDr>`);
  const drawn = chart("barChart", "Lượt cài", "B", '<c:barDir val="bar"/><c:grouping val="clustered"/>');
  file.relate("xl/drawings/drawing1.xml", "chart", "xl/charts/chart1.xml", drawn.replaceAll("'Số liệu'!", `${month}!`).replaceAll("<c:v>Lượt cài</c:v>", "<c:v>Số liệu</c:v>"));
  await file.write(out("ten-trang"));
}

async function hiddenAndFiltered() {
  const file = new ExcelPackage(reportStyles(), {
    views: ' activeTab="1"',
    names: `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Lọc'!$A$1:$C$9</definedName>`,
  });
  file.sheet("Nháp", [["chỉ để tính"], [formula("'Lọc'!B2*2", 26400)]], { state: "hidden" });
  const hidden = Object.fromEntries(districts.flatMap(([, count], index) => (count < 7000 ? [[index + 2, ' hidden="1"']] : [])));
  file.sheet("Lọc", [["Đơn vị", "Lượt cài", "Dân số"], ...districts], {
    before: cols(col(1, 1, 22.7109375), col(2, 2, 11.7109375), col(3, 3, 11.7109375, ' hidden="1"')),
    rowAttributes: hidden,
    after: '<autoFilter ref="A1:C9"><filterColumn colId="1"><customFilters><customFilter operator="greaterThanOrEqual" val="7000"/></customFilters></filterColumn></autoFilter>',
  });
  file.sheet("Nhóm", [["Tỉnh", 1], ["Huyện A", 2], ["Xã A1", 3], ["Xã A2", 4], ["Huyện B", 5]], {
    rowAttributes: { 2: ' outlineLevel="1"', 3: ' outlineLevel="2"', 4: ' outlineLevel="2"', 5: ' outlineLevel="1"' },
  });
  file.sheet("Khóa", [["không ai thấy"]], { state: "veryHidden" });
  await file.write(out("an-va-loc"));
}

async function kindsOfCells() {
  const file = new ExcelPackage(reportStyles());
  file.sheet("Lỗi & kiểu", [
    ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"].map((code) => error(code)),
    [formula("1/0", "#DIV/0!"), formula("NA()", "#N/A"), formula("SQRT(-1)", "#NUM!"), formula('"a"+1', "#VALUE!"), formula("IFERROR(A2,0)", 0)],
    [true, false, formula("A3=B3", false), formula("NOT(B3)", true)],
    [styled("007", look.text), styled("9.640", look.text), styled("=1+1", look.text), styled("16/8/2020", look.text)],
    [styled("007", look.quoted), styled("=1+1", look.quoted), styled("-5 người", look.quoted), styled("'nháy", look.quoted), "1e3", "TRUE", "12.5%", "+84 293"],
    [" hai đầu ", "dòng một\ndòng hai", "<b>&amp;</b>", "“ngoặc”", "Tiếng Việt có dấu tổ hợp: Vị Thủy", "😀", "a\tb"],
    [rich("Tăng ", "1 bậc"), 1e-7, 123456789012345, 0.1, -0.5, 1e21, 2 / 3],
    [styled("", look.marked), styled("", look.count), null, styled(0, look.marked)],
  ]);
  await file.write(out("loi-va-kieu"));
}

async function formulas() {
  const file = new ExcelPackage(reportStyles());
  file.sheet("Dữ liệu", [["Đơn vị", "Lượt cài", "Dân số"], ...districts]);
  const source = "'Dữ liệu'!";
  const all = (column) => `${source}$${column}$2:$${column}$9`;
  const average = installs / 8;
  file.sheet("Công thức", [
    ["Cần thêm", formula("'Dữ liệu'!B2*2+1", 26401)],
    ["Dùng chung", shared(1, 13200 * 2, 0, "'Dữ liệu'!$B2*2", "B2:B9")],
    ...districts.slice(1).map(([, count]) => [null, shared(1, count * 2, 0)]),
    ["VLOOKUP", formula(`VLOOKUP("Huyện Vị Thủy",${source}$A$2:$C$9,2,FALSE)`, 7600)],
    ["INDEX", formula(`INDEX(${all("A")},MATCH(MAX(${all("B")}),${all("B")},0))`, "Huyện Phụng Hiệp")],
    ["SUMIFS", formula(`SUMIFS(${all("B")},${all("A")},"Huyện*",${all("C")},">90000")`, 13200 + 9640 + 7600)],
    ["COUNTIF", formula(`COUNTIF(${all("A")},"Thành phố*")`, 2)],
    ["SUMPRODUCT", formula(`SUMPRODUCT((${all("B")}/${all("C")}>0.1)*1)`, 2)],
    ["TEXT", formula('TEXT(44059,"dd/mm/yyyy")&" – "&TEXT(0.0862,"0.0%")', "16/08/2020 – 8.6%")],
    ["IFERROR", formula(`IFERROR(VLOOKUP("không có",${source}A:C,2,0),"không thấy")`, "không thấy")],
    ["DATE", formula("DATE(2020,8,16)+14", 44073, look.date)],
    ["RANK", formula(`_xlfn.RANK.EQ(${source}B5,${all("B")})`, 4)],
    ["XLOOKUP", formula(`_xlfn.XLOOKUP("Thị xã Long Mỹ",${all("A")},${all("B")})`, 5300)],
    ["AVERAGE", formula(`ROUND(AVERAGE(${all("B")}),1)`, Math.round(average * 10) / 10)],
    ["Mảng cũ", formula(`SUM(IF(${all("B")}>8000,${all("B")}))`, 13200 + 10000 + 9640, 0, ' t="array" ref="B21"')],
    ["Tràn", formula(`_xlfn._xlws.SORT(${all("B")},,-1)`, 13200, 0, ' t="array" ref="B22:B29"')],
    ...[10000, 9640, 7600, 7570, 6000, 5300, 3700].map((count) => [null, count]),
    ["Ngoài bảng", formula("SUBTOTAL(9,'Dữ liệu'!B2:B9)", installs), formula("LOG10(1000)", 3)],
  ]);
  await file.write(out("cong-thuc"));
}

const analysis = "C:\\Program Files\\Microsoft Office\\root\\Office16\\Library\\Analysis\\FUNCRES.XLAM";

async function customFunctions() {
  const file = new ExcelPackage(reportStyles());
  file.sheet("Bluezone", [
    ["Đơn vị", "Lượt cài", "Dân số", "Tỷ lệ", "Còn thiếu"],
    ...districts.map(([name, count, base], index) => [
      name,
      count,
      base,
      formula(`_xldudf_BLUEZONE_COVERAGE(B${index + 2},C${index + 2})`, count / base, look.share),
      index === 0
        ? formula("_xldudf_BLUEZONE_GAP_TO_TARGET(B2:B9,C2:C9)", Math.ceil(base * 0.3) - count, look.count, ' t="array" ref="E2:E9"')
        : styled(Math.ceil((base * 3) / 10) - count, look.count),
    ]),
    ["Lỗi", formula('_xldudf_BLUEZONE_COVERAGE("hơn nghìn",10)', "#VALUE!"), formula("IFERROR(_xldudf_BLUEZONE_COVERAGE(1,0),0)", 0)],
  ]);
  await file.write(out("ham-bluezone"));
}

async function brokenCustomFunctions() {
  const file = new ExcelPackage(reportStyles());
  file.sheet("Hỏng", [
    ["Đơn vị", "Lượt cài", "Dân số", "Lưu khi thiếu BLUEZONE", "Gắn nhầm Analysis ToolPak"],
    ...districts.map(([name, count, base], index) => [
      name,
      count,
      base,
      formula(`_xldudf_BLUEZONE_COVERAGE(B${index + 2},C${index + 2})`, "#NAME?", look.share),
      formula(`[1]!_xldudf_BLUEZONE_GAP_TO_TARGET(B${index + 2},C${index + 2})`, "#NAME?", look.count),
    ]),
  ]);
  const target = `file:///${analysis}`;
  file.relate("xl/workbook.xml", "externalLink", "xl/externalLinks/externalLink1.xml", '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"><definedNames><definedName name="_xldudf_BLUEZONE_GAP_TO_TARGET"/></definedNames></externalBook></externalLink>');
  file.relate("xl/externalLinks/externalLink1.xml", "externalLinkPath", target, undefined, ' TargetMode="External"');
  await file.write(out("ham-bluezone-hong"));
}

async function protectedSheets() {
  const file = new ExcelPackage(reportStyles(), { protection: '<workbookProtection lockStructure="1"/>' });
  const hash = 'algorithmName="SHA-512" hashValue="8cl2gVk5aKtP0hVJvO9vPUVxNlXDDpYbQ9mLx7DkzB9OYHKzGhb5NY0bSQ1wAwV0eQ1fS9vWz3fG0hWq9m0k8A==" saltValue="6mYw3w3cV2l8l0m1p6w4vA==" spinCount="100000"';
  file.sheet("Nhập liệu", [["Đơn vị", "Lượt cài"], ...districts.map(([name, count]) => [name, styled(count, look.input)])], {
    after: `<sheetProtection ${hash} sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" sort="0" autoFilter="0"/>`,
  });
  file.sheet("Tổng hợp", [["Tổng", formula("SUM('Nhập liệu'!B2:B9)", installs, look.total)]], { after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' });
  await file.write(out("bao-ve"));
}

const dot = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64");

async function notesAndLinks() {
  const file = new ExcelPackage(reportStyles());
  const sheet = file.sheet("Ghi chú", [["Đơn vị", "Lượt cài"], ...districts.map(([name, count]) => [name, count]), [styled("Cổng thông tin", look.link)], [styled("Sang trang hai", look.link)]], {
    after: '<hyperlinks><hyperlink ref="A10" r:id="rId1"/><hyperlink ref="A11" location="\'Trang hai\'!B2" display="Sang trang hai"/></hyperlinks><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>',
  });
  file.relate(sheet, "hyperlink", "https://haugiang.gov.vn/?a=1&b=2", undefined, ' TargetMode="External"');
  file.relate(sheet, "drawing", "xl/drawings/drawing1.xml", '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="381000" cy="381000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="381000" cy="381000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>');
  file.relate(sheet, "vmlDrawing", "xl/drawings/vmlDrawing1.vml", '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>');
  file.relate(sheet, "comments", "xl/comments1.xml", '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Nguyễn Thị Ngọc</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Đã đối chiếu với huyện.</t></r></text></comment></commentList></comments>');
  file.relate("xl/drawings/drawing1.xml", "image", "xl/media/image1.png");
  file.other("xl/media/image1.png", dot);
  file.sheet("Trang hai", [["a", "b"], ["c", "d"]]);
  await file.write(out("ghi-chu-va-lien-ket"));
}

const formats = [
  "[Red]#,##0;[Blue]-#,##0",
  '_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)',
  "0.00E+00",
  "# ?/?",
  "[>=1000]#,##0.0,\" nghìn\";0",
  "[h]:mm",
  "[$-42A]dd mmmm yyyy",
  "dd/mm/yyyy hh:mm:ss",
  '#,##0\\ "lượt"',
  "0.0%;[Red]-0.0%",
  "m/d/yy h:mm AM/PM",
  "00000",
  '"Ngày "dd" tháng "mm" năm "yyyy',
  "#,##0.00\\ [$₫-42A]",
  ";;;",
  "+0;-0;0",
];

async function numberFormats() {
  const file = new ExcelPackage(reportStyles({ formats }), { isAbsolute: true });
  const numbers = [1234.5, -1234.5, 0, 44059.75];
  file.sheet(
    "Định dạng số",
    formats.map((code, index) => [code, ...numbers.map((number) => styled(/[dmyh]/.test(code.replace(/"[^"]*"/g, "")) && number < 0 ? 1.25 : number, formatStyle(index)))]),
    { before: cols(col(1, 1, 40.7109375), col(2, 5, 18.7109375)) },
  );
  file.sheet("Tiền", [[styled(1500000, look.money), styled(-20000, look.money), formula("A1+B1", 1480000, look.money)]]);
  await file.write(out("dinh-dang-so"));
}

async function dates1904() {
  const file = new ExcelPackage(reportStyles(), { workbookPr: ' date1904="1"' });
  file.sheet("Máy Mac", [
    ["Ngày", "Lượt cài"],
    [styled(44059 - 1462, look.date), 55289],
    [styled(44062 - 1462, look.date), 63163],
    [formula("A3-A2", 3), formula("A3+14", 44076 - 1462, look.date)],
  ]);
  await file.write(out("ngay-1904"));
}

for (const write of [report, tablesAndCharts, conditionalFormats, dataValidation, namedRanges, sheetNames, hiddenAndFiltered, kindsOfCells, formulas, customFunctions, brokenCustomFunctions, protectedSheets, notesAndLinks, numberFormats, dates1904])
  await write();
