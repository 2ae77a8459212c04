import { buildRanking } from "../../../src/taskpane/actions/buildRanking";
import { cancelBuild } from "../../../src/taskpane/actions/cancelBuild";
import { findRawCounts } from "../../../src/taskpane/actions/findRawCounts";
import { setTarget } from "../../../src/taskpane/actions/setTarget";
import { createPane } from "../../../src/taskpane/pane";
import { WorkbookFailure } from "../../../src/workbook/workbookPort";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

const built = { kind: "built", sheet: "Xếp hạng", units: 3 };
/** References to the raw names in the order of the ranking's rows. */
const order = (workbook: MemoryWorkbook) => [7, 8, 9].map((row) => workbook.cell("Xếp hạng", row, 1));
const snapshot = (workbook: MemoryWorkbook) => structuredClone([...workbook.sheets]);

test("buildRanking(pane) takes one request to read and one to write", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await buildRanking(pane);
  expect(pane.store.get()).toMatchObject({ busy: null, outcome: built });
  expect(workbook.asked).toEqual(["read Dữ liệu", "write Xếp hạng"]);
  expect(order(workbook)).toEqual(["='Dữ liệu'!A5", "='Dữ liệu'!A6", "='Dữ liệu'!A4"]);
});

test("buildRanking(pane) reads the workbook itself where nothing was read before", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = createPane(workbook);
  await buildRanking(pane);
  expect(pane.store.get().outcome).toEqual(built);
});

test("buildRanking(pane) finds counts that were pasted since nothing was found", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": [["ghi chú"]] });
  const pane = await openedPane(workbook);
  expect(pane.store.get().draft).toBeNull();
  workbook.sheets.get("Dữ liệu")!.cells = districts.map((line) => [...line]);
  await buildRanking(pane);
  expect(pane.store.get().outcome).toEqual(built);
});

test("buildRanking(pane) waits for a reading that is under way", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await Promise.all([findRawCounts(pane), buildRanking(pane)]);
  expect(workbook.asked).toEqual(["read workbook", "read Dữ liệu", "write Xếp hạng"]);
  expect(pane.store.get()).toMatchObject({ busy: null, outcome: built });
});

test("buildRanking(pane) sorts by the counts as they are now, not as they were last read", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await buildRanking(pane);
  workbook.type("Dữ liệu", 3, 1, 99000);
  await buildRanking(pane);
  expect(order(workbook)).toEqual(["='Dữ liệu'!A4", "='Dữ liệu'!A5", "='Dữ liệu'!A6"]);
  expect(pane.store.get().draft?.ranking?.units[0]?.name).toBe("Huyện Phụng Hiệp");
});

test("buildRanking(pane) again leaves what a person wrote beside the ranking", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await buildRanking(pane);
  workbook.type("Xếp hạng", 7, 9, "đã nhắc");
  await buildRanking(pane);
  expect(workbook.cell("Xếp hạng", 7, 9)).toBe("đã nhắc");
  expect(pane.store.get().outcome).toEqual(built);
});

test("buildRanking(pane) in another language rebuilds the same sheet", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await buildRanking(pane);
  pane.store.set({ language: "en" });
  await buildRanking(pane);
  expect([...workbook.sheets.keys()]).toEqual(["Dữ liệu", "Xếp hạng"]);
  expect(workbook.cell("Xếp hạng", 6, 0)).toBe("Rank");
});

test("buildRanking(pane) finds a ranking sheet that a person renamed", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await buildRanking(pane);
  workbook.sheets.set("Gửi giám đốc", workbook.sheets.get("Xếp hạng")!);
  workbook.sheets.delete("Xếp hạng");
  await buildRanking(pane);
  expect(pane.store.get().outcome).toEqual({ ...built, sheet: "Gửi giám đốc" });
  expect([...workbook.sheets.keys()]).toEqual(["Dữ liệu", "Gửi giám đốc"]);
});

test("buildRanking(pane) remembers what it was built with", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  setTarget(pane, "25");
  await buildRanking(pane);
  expect(workbook.settings).toMatchObject({ source: null, target: 0.25, asOf: null, owned: { sheet: "Xếp hạng" } });
});

const growByTwo = (workbook: MemoryWorkbook) =>
  ["Huyện Long Mỹ", "Thị xã Long Mỹ"].forEach((name, index) => {
    workbook.type("Dữ liệu", 6 + index, 0, name);
    workbook.type("Dữ liệu", 6 + index, 1, 3700);
    workbook.type("Dữ liệu", 6 + index, 2, 77600);
  });

test("buildRanking(pane) moves what a person wrote below the ranking down when it grows", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await buildRanking(pane);
  workbook.type("Xếp hạng", 12, 1, "Người lập biểu");
  growByTwo(workbook);
  await buildRanking(pane);
  expect(workbook.cell("Xếp hạng", 14, 1)).toBe("Người lập biểu");
  expect(workbook.cell("Xếp hạng", 12, 1)).toMatch("Tổng cộng");
});

describe("buildRanking(pane) where a cell was edited by hand", () => {
  const edited = async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    const pane = await openedPane(workbook);
    await buildRanking(pane);
    workbook.type("Xếp hạng", 8, 2, 12345);
    await buildRanking(pane);
    return { workbook, pane };
  };

  test("asks first, and changes nothing", async () => {
    const { workbook, pane } = await edited();
    const cells = [{ row: 8, column: 2, rows: 1, columns: 1 }];
    expect(pane.store.get().outcome).toEqual({ kind: "edited", sheet: "Xếp hạng", cells });
    expect(workbook.cell("Xếp hạng", 8, 2)).toBe(12345);
  });

  test("writes over it where the person wants that", async () => {
    const { workbook, pane } = await edited();
    await buildRanking(pane, "overwrite");
    expect(pane.store.get().outcome).toEqual(built);
    expect(workbook.cell("Xếp hạng", 8, 2)).not.toBe(12345);
  });

  test("keeps a copy of the old sheet where the person wants that", async () => {
    const { workbook, pane } = await edited();
    await buildRanking(pane, "keep-copy");
    expect(pane.store.get().outcome).toEqual({ ...built, copy: "Xếp hạng (bản giữ)" });
    expect(workbook.cell("Xếp hạng (bản giữ)", 8, 2)).toBe(12345);
    expect(workbook.cell("Xếp hạng", 8, 2)).not.toBe(12345);
  });
});

test("buildRanking(pane) that takes several blocks says how far it is, and can be stopped", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  workbook.blocks = 3;
  const seen: unknown[] = [];
  const stop = pane.store.subscribe(() => {
    const { progress } = pane.store.get();
    if (progress && seen.at(-1) !== progress) seen.push(progress);
    if (progress?.done === 1) cancelBuild(pane);
  });
  await buildRanking(pane);
  stop();
  expect(seen.slice(0, 2)).toEqual([
    { done: 0, of: 3 },
    { done: 1, of: 3 },
  ]);
  expect(pane.store.get()).toMatchObject({ outcome: { kind: "cancelled" }, progress: null, busy: null });
  expect([...workbook.sheets.keys()]).toEqual(["Dữ liệu"]);
});

describe("buildRanking(pane) changes nothing and says why", () => {
  const refused = async (workbook: MemoryWorkbook, prepare: (workbook: MemoryWorkbook) => void = () => {}) => {
    const pane = await openedPane(workbook);
    prepare(workbook);
    const before = snapshot(workbook);
    await buildRanking(pane);
    expect(snapshot(workbook)).toEqual(before);
    return pane.store.get().outcome;
  };

  test("where a count is text", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    const outcome = await refused(workbook, () => workbook.type("Dữ liệu", 3, 1, "13,2 nghìn lẻ"));
    expect(outcome).toEqual({ kind: "blocked", errors: 1 });
  });

  test("where there are no raw counts", async () =>
    expect(await refused(new MemoryWorkbook({ Sheet1: [["ghi chú"]] }))).toEqual({ kind: "no-data" }));

  test("where the raw counts were cleared since they were read", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    expect(await refused(workbook, () => (workbook.sheets.get("Dữ liệu")!.cells = []))).toEqual({ kind: "no-data" });
  });

  test("where the raw sheet is gone", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    const outcome = await refused(workbook, () => workbook.sheets.delete("Dữ liệu"));
    expect(outcome).toMatchObject({ kind: "failed", failure: { code: "sheet-missing", sheet: "Dữ liệu" } });
  });

  test("where a sheet of that name is a person's own", async () => {
    const outcome = await refused(new MemoryWorkbook({ "Dữ liệu": districts, "Xếp hạng": [["của tôi"]] }));
    expect(outcome).toEqual({ kind: "unfit", failure: { code: "name-taken", sheet: "Xếp hạng" } });
  });

  test("where the ranking sheet is protected", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    await buildRanking(await openedPane(workbook));
    const outcome = await refused(workbook, () => (workbook.sheets.get("Xếp hạng")!.protected = true));
    expect(outcome).toEqual({ kind: "unfit", failure: { code: "sheet-protected", sheet: "Xếp hạng" } });
  });

  test("where no sheet may be added", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    const outcome = await refused(workbook, () => (workbook.structureProtected = true));
    expect(outcome).toEqual({ kind: "unfit", failure: { code: "workbook-protected", sheet: "Xếp hạng" } });
  });

  test("where a person's list beside the ranking would be parted by a ranking that grew", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    await buildRanking(await openedPane(workbook));
    workbook.type("Xếp hạng", 11, 1, "ghi chú của tôi");
    for (const row of [8, 9, 10, 11]) workbook.type("Xếp hạng", row, 9, "danh bạ");
    growByTwo(workbook);
    const outcome = await refused(workbook);
    expect(outcome).toMatchObject({ kind: "unfit", failure: { code: "in-the-way", cell: { row: 11, column: 1 } } });
  });

  test("where Excel refuses", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    const outcome = await refused(workbook, () => workbook.failNext(new WorkbookFailure("session-lost", "5012")));
    expect(outcome).toMatchObject({ kind: "failed", failure: { code: "session-lost" } });
  });

  test("where the target can't be read", async () => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
    const pane = await openedPane(workbook);
    setTarget(pane, "ba mươi");
    await buildRanking(pane);
    expect(pane.store.get().outcome).toEqual({ kind: "target-invalid" });
    expect(workbook.asked).toEqual([]);
  });
});

test("buildRanking(pane) pressed twice builds once", async () => {
  const workbook = new MemoryWorkbook({ "Dữ liệu": districts });
  const pane = await openedPane(workbook);
  await Promise.all([buildRanking(pane), buildRanking(pane)]);
  expect(workbook.asked).toEqual(["read Dữ liệu", "write Xếp hạng"]);
});

describe("buildRanking(pane) where a person typed over the target on the ranking sheet", () => {
  const typedOver = async (sheet = districts) => {
    const workbook = new MemoryWorkbook({ "Dữ liệu": sheet });
    const pane = await openedPane(workbook);
    await buildRanking(pane);
    workbook.type("Xếp hạng", 3, 2, 0.4);
    return { workbook, pane };
  };

  test("takes it over without asking, shows it in the pane and keeps it", async () => {
    const { workbook, pane } = await typedOver();
    await buildRanking(pane);
    expect(pane.store.get()).toMatchObject({ outcome: built, target: 0.4, draft: { ranking: { target: 0.4 } } });
    expect(workbook.cell("Xếp hạng", 3, 2)).toBe(0.4);
    expect(workbook.settings).toMatchObject({ target: 0.4 });
    await buildRanking(pane);
    expect([pane.store.get().outcome, workbook.cell("Xếp hạng", 3, 2)]).toEqual([built, 0.4]);
  });

  test("takes it before what the raw sheet states, and the deadline likewise", async () => {
    const stating = [["Chỉ tiêu 35% dân số đến ngày 30/9/2020", "", ""], ...districts.slice(1)];
    const { workbook, pane } = await typedOver(stating);
    workbook.type("Xếp hạng", 3, 4, 44073);
    await buildRanking(pane);
    expect(pane.store.get().draft?.ranking).toMatchObject({ target: 0.4, deadline: 44073 });
    workbook.type("Xếp hạng", 3, 4, "");
    await buildRanking(pane);
    expect(pane.store.get().draft?.ranking).toMatchObject({ target: 0.4, deadline: null });
  });

  test("asks about it where the pane has another target by now as well, and where it is no target", async () => {
    const { pane, workbook } = await typedOver();
    setTarget(pane, "50");
    await buildRanking(pane);
    expect(pane.store.get().outcome).toMatchObject({ kind: "edited", cells: [{ row: 3, column: 2 }] });
    setTarget(pane, "30");
    workbook.type("Xếp hạng", 3, 2, 40);
    await buildRanking(pane);
    expect(pane.store.get().outcome).toMatchObject({ kind: "edited", cells: [{ row: 3, column: 2 }] });
  });

  test("still asks about another cell that was edited", async () => {
    const { pane, workbook } = await typedOver();
    workbook.type("Xếp hạng", 8, 2, 12345);
    await buildRanking(pane);
    expect(pane.store.get().outcome).toMatchObject({ kind: "edited", cells: [{ row: 8, column: 2 }] });
    await buildRanking(pane, "overwrite");
    expect([pane.store.get().outcome, workbook.cell("Xếp hạng", 3, 2)]).toEqual([built, 0.4]);
  });
});
