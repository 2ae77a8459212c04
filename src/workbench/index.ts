import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./page/page.css";
import "./page/panels.css";
import "./page/grid.css";
import "./page/gridLayout.css";
import "./page/gridSpacing.css";
import { WorkbenchPage } from "./page/workbenchPage";

const own = document.body.dataset;
// The address may name another add-in, another Excel and another culture.
const asked = new URLSearchParams(window.location.search);
const page = new WorkbenchPage(document.body, {
  manifestUrl: asked.get("manifest") ?? own["manifest"] ?? "",
  sampleUrl: asked.get("workbook") ?? (asked.has("manifest") ? "" : (own["sample"] ?? "")),
  language: asked.get("language") ?? own["language"] ?? "vi-VN",
  excel: asked.get("excel") ?? "m365",
  culture: asked.get("culture") ?? "en-US",
});
window.workbench = page.handle;
