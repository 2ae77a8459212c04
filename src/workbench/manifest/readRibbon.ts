import type { ManifestAction, ManifestButton, ManifestGroup, ManifestIcon, ManifestTab } from "./manifest";
import type { ProblemList } from "./problemList";
import type { Resources } from "./resources";
import { attributeOf, childAt, childNamed, childrenNamed, descendantsNamed, textOf } from "./xmlTree";

const neededIconSizes = [16, 32, 80] as const;

/** Reads the tabs, groups and buttons of a form factor's command surface.
 * @param formFactor the DesktopFormFactor element, or null
 * @returns the tabs in the manifest's order; what is wrong goes on the list of problems */
export function readRibbon(formFactor: Element | null, resources: Resources, problems: ProblemList): ManifestTab[] {
  const surface = childrenNamed(formFactor, "ExtensionPoint").find((point) =>
    attributeOf(point, "type").endsWith("PrimaryCommandSurface"),
  );
  if (!surface) return [];
  reportDuplicateIds(surface, problems);
  return [...surface.children].map((tab) => ({
    id: attributeOf(tab, "id"),
    builtIn: tab.localName === "OfficeTab",
    label: resources.valueOf("ShortStrings", childNamed(tab, "Label"), `${tab.localName} “${attributeOf(tab, "id")}”`),
    groups: childrenNamed(tab, "Group").map((group) => readGroup(group)),
  }));

  function readGroup(group: Element): ManifestGroup {
    const id = attributeOf(group, "id");
    const where = `Group “${id}”`;
    readIcons(childNamed(group, "Icon"), where);
    return {
      id,
      label: resources.valueOf("ShortStrings", childNamed(group, "Label"), where),
      buttons: childrenNamed(group, "Control")
        .filter((control) => attributeOf(control, "type") === "Button")
        .map((control) => readButton(control)),
    };
  }

  function readButton(control: Element): ManifestButton {
    const id = attributeOf(control, "id");
    const where = `Button “${id}”`;
    return {
      id,
      label: resources.valueOf("ShortStrings", childNamed(control, "Label"), where),
      tip: {
        title: resources.valueOf("ShortStrings", childAt(control, "Supertip", "Title"), where),
        description: resources.valueOf("LongStrings", childAt(control, "Supertip", "Description"), where),
      },
      icons: readIcons(childNamed(control, "Icon"), where),
      enabled: textOf(childNamed(control, "Enabled")) !== "false",
      action: readAction(childNamed(control, "Action"), where),
    };
  }

  function readIcons(icon: Element | null, where: string): ManifestIcon[] {
    const icons = childrenNamed(icon, "Image").map((image) => ({
      size: Number(attributeOf(image, "size")),
      url: resources.valueOf("Images", image, where),
    }));
    for (const size of neededIconSizes) {
      if (!icons.some((candidate) => candidate.size === size)) problems.add("missingIcon", { where, size });
    }
    for (const { size, url } of icons) {
      if (url && !/\.(png|jpe?g|gif|svg)([?#]|$)/i.test(url)) problems.add("badIcon", { where, size, url });
    }
    return icons;
  }

  function readAction(action: Element | null, where: string): ManifestAction {
    const kind = attributeOf(action, "type");
    if (kind === "ShowTaskpane") {
      return {
        kind,
        url: resources.valueOf("Urls", childNamed(action, "SourceLocation"), where),
        title: resources.valueOf("ShortStrings", childNamed(action, "Title"), where),
      };
    }
    const functionName = textOf(childNamed(action, "FunctionName"));
    if (kind !== "ExecuteFunction") problems.add("unknownAction", { where, action: kind });
    else if (!functionName) problems.add("noFunctionName", { where });
    else if (!childNamed(formFactor, "FunctionFile")) problems.add("noFunctionFile", { where });
    return { kind: "ExecuteFunction", functionName };
  }
}

function reportDuplicateIds(surface: Element, problems: ProblemList): void {
  const seen = new Set<string>();
  for (const element of ["Group", "Control"].flatMap((name) => descendantsNamed(surface, name))) {
    const id = attributeOf(element, "id");
    if (seen.has(id)) problems.add("duplicateId", { id, where: "PrimaryCommandSurface" });
    seen.add(id);
  }
}
