import { findingOf } from "../../../src/ranking/finding";
import { answerName } from "../../../src/taskpane/actions/answerName";
import { districts } from "../districts";
import { MemoryWorkbook } from "../memoryWorkbook";
import { openedPane } from "../openedPane";

const cell = { sheet: "Dân số", row: 3, column: 0 };
const asked = findingOf("name-ambiguous", "error", cell, { name: "Long Mỹ" });

test("answerName(pane, finding, candidate) keeps the answer as an alias, the last one where asked again", async () => {
  const pane = await openedPane(new MemoryWorkbook({ "Dữ liệu": districts }));
  answerName(pane, asked, { name: "Huyện Long Mỹ", cell });
  answerName(pane, { ...asked, words: { name: "Tĩnh Gia" } }, { name: "Nghi Sơn", cell });
  answerName(pane, asked, { name: "Thị xã Long Mỹ", cell });
  expect(pane.store.get().choices.aliases).toEqual([
    { spelling: "Tĩnh Gia", name: "Nghi Sơn" },
    { spelling: "Long Mỹ", name: "Thị xã Long Mỹ" },
  ]);
});
