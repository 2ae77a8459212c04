import { buildRanking } from "../taskpane/actions/buildRanking";
import { freezeFormulas } from "../taskpane/actions/freezeFormulas";
import { repairFormulas } from "../taskpane/actions/repairFormulas";
import type { Pane } from "../taskpane/pane";
import { runtimePane } from "../taskpane/runtimePane";
import { runCommand } from "./runCommand";

function onClick(action: (pane: Pane) => Promise<void>) {
  // A keyboard shortcut runs the action without an event to complete.
  return (event?: Office.AddinCommands.Event) =>
    void runtimePane.then((pane) => runCommand(pane, action, event ?? { completed: () => undefined }));
}

// Excel looks an action up by the id the manifest names, as soon as the page is loaded.
if (typeof Office !== "undefined") {
  Office.actions.associate(
    "buildRanking",
    onClick((pane) => buildRanking(pane)),
  );
  Office.actions.associate(
    "rebuildRanking",
    onClick((pane) => buildRanking(pane)),
  );
  Office.actions.associate("repairFormulas", onClick(repairFormulas));
  Office.actions.associate(
    "freezeFormulas",
    onClick((pane) => freezeFormulas(pane, true)),
  );
}
