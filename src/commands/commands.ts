import { buildRanking } from "../taskpane/actions/buildRanking";
import { runtimePane } from "../taskpane/runtimePane";
import { runCommand } from "./runCommand";

// Excel looks the action up by the id the manifest names, as soon as the page is loaded.
if (typeof Office !== "undefined") {
  Office.actions.associate("buildRanking", (event?: Office.AddinCommands.Event) => {
    // A keyboard shortcut runs the action without an event to complete.
    void runtimePane.then((pane) => runCommand(pane, buildRanking, event ?? { completed: () => undefined }));
  });
}
