import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import "./page/page.css";
import "./page/panels.css";
import "./page/grid.css";
import "./page/gridLayout.css";
import "./page/gridSpacing.css";
import { WorkbenchPage } from "./page/workbenchPage";

const { manifest = "", sample = "", language = "vi-VN" } = document.body.dataset;
const page = new WorkbenchPage(document.body, { manifestUrl: manifest, sampleUrl: sample, language });
window.workbench = page.handle;
