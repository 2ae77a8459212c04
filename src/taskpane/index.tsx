import "./taskpane.css";
import "./pasteProse.css";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { createPane } from "./pane";
import { shareRuntimePane } from "./runtimePane";
import { startPane } from "./startPane";

const pane = createPane(excelWorkbook);
shareRuntimePane(pane);

const root = document.getElementById("pane");
if (root) void startPane(root, pane);
