import { normalKeys, pressedKeys } from "../manifest/shortcuts";

/** Runs an add-in's actions by their keys, before anything on the page takes the keys for itself.
 * @param root what hears the keys
 * @param shortcuts keys by the id of their action, as they are when a key is pressed
 * @param run runs an action */
export function listenToShortcuts(
  root: HTMLElement,
  shortcuts: ReadonlyMap<string, string>,
  run: (action: string) => void,
): void {
  const listen = (event: KeyboardEvent): void => {
    const pressed = pressedKeys(event);
    const found = [...shortcuts].find(([, keys]) => normalKeys(keys) === pressed);
    if (found === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    run(found[0]);
  };
  root.addEventListener("keydown", listen, { capture: true });
}
