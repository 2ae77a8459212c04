import type { Manifest, ManifestFunctions, ManifestRequirement, ManifestShortcuts } from "./manifest";
import { ProblemList } from "./problemList";
import { readRibbon } from "./readRibbon";
import { localized, Resources } from "./resources";
import { attributeOf, childAt, childNamed, childrenNamed, descendantsNamed, textOf } from "./xmlTree";

/** Reads any Excel add-in's manifest as Excel shows it in one display language.
 * @param xml the manifest's text
 * @param language display language as a tag, such as "vi-VN"; a text without an override for it is the default one
 * @returns the manifest; every reason for which Excel would refuse it is named in `problems` */
export function readManifest(xml: string, language: string): Manifest {
  const problems = new ProblemList(language);
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const flaw = descendantsNamed(document, "parsererror")[0];
  if (flaw) problems.add("notXml", { reason: textOf(flaw).split("\n")[0] ?? "" });
  const app = flaw ? null : document.documentElement;

  const overrides = app ? (descendantsNamed(app, "VersionOverrides").at(-1) ?? null) : null;
  const resources = new Resources(childNamed(overrides, "Resources"), language, problems);
  const host = childrenNamed(childNamed(overrides, "Hosts"), "Host").find(
    (candidate) => attributeOf(candidate, "type") === "Workbook",
  );
  const formFactor = childNamed(host ?? null, "DesktopFormFactor");
  if (app && !host) problems.add("notForExcel");

  const runtime = childAt(host ?? null, "Runtimes", "Runtime");
  const shared = attributeOf(runtime, "lifetime") === "long";
  const runtimes = childrenNamed(childNamed(host ?? null, "Runtimes"), "Runtime");
  if (runtimes.length > 1) problems.add("twoRuntimes");
  if (shared && host && descendantsNamed(host, "TaskpaneId").length > 0) problems.add("taskpaneId");
  if (shared) reportOtherPages(host ?? null, attributeOf(runtime, "resid"), problems);

  const manifest = {
    id: textOf(childNamed(app, "Id")),
    version: textOf(childNamed(app, "Version")),
    displayName: localized(childNamed(app, "DisplayName"), language),
    description: localized(childNamed(app, "Description"), language),
    runtime: {
      pageUrl: runtime
        ? resources.valueOf("Urls", runtime, "Runtime")
        : localized(childAt(app, "DefaultSettings", "SourceLocation"), language),
      shared,
    },
    functions: readFunctions(host ?? null, resources, problems),
    tabs: readRibbon(formFactor, resources, problems),
    shortcuts: readShortcutFiles(childNamed(app, "ExtendedOverrides"), problems),
    requirements: readRequirements(app),
  };
  if (app) reportIdentity(manifest, problems);
  return { ...manifest, problems: problems.sentences() };
}

function readFunctions(host: Element | null, resources: Resources, problems: ProblemList): ManifestFunctions | null {
  const point = childrenNamed(childNamed(host, "AllFormFactors"), "ExtensionPoint").find((candidate) =>
    attributeOf(candidate, "type").endsWith("CustomFunctions"),
  );
  if (!point) return null;
  const url = (name: string) => {
    const location = childAt(point, name, "SourceLocation");
    if (!location) problems.add("missing", { name: `CustomFunctions/${name}` });
    return resources.valueOf("Urls", location, `CustomFunctions/${name}`);
  };
  return {
    namespace: resources.valueOf("ShortStrings", childNamed(point, "Namespace"), "Namespace"),
    metadataUrl: url("Metadata"),
    scriptUrl: url("Script"),
    pageUrl: url("Page"),
  };
}

function readShortcutFiles(element: Element | null, problems: ProblemList): ManifestShortcuts | null {
  if (!element) return null;
  const [url, resourcesUrl] = [attributeOf(element, "Url"), attributeOf(element, "ResourcesUrl")];
  for (const [id, value] of Object.entries({ Url: url, ResourcesUrl: resourcesUrl || url }))
    if (!URL.canParse(value)) problems.add("badUrl", { id: `ExtendedOverrides ${id}`, value });
  return { url, resourcesUrl };
}

function readRequirements(app: Element | null): ManifestRequirement[] {
  const sets = childAt(app, "Requirements", "Sets");
  return childrenNamed(sets, "Set").map((set) => ({
    set: attributeOf(set, "Name"),
    minVersion: attributeOf(set, "MinVersion") || attributeOf(sets, "DefaultMinVersion") || "1.1",
  }));
}

function reportOtherPages(host: Element | null, resid: string, problems: ProblemList): void {
  if (!host) return;
  const pages = [
    ...descendantsNamed(host, "Page").map((page) => ({ where: "Page", location: childNamed(page, "SourceLocation") })),
    ...descendantsNamed(host, "FunctionFile").map((location) => ({ where: "FunctionFile", location })),
    ...descendantsNamed(host, "Action")
      .filter((action) => attributeOf(action, "type") === "ShowTaskpane")
      .map((action) => ({ where: "ShowTaskpane", location: childNamed(action, "SourceLocation") })),
  ];
  for (const { where, location } of pages) {
    if (attributeOf(location, "resid") !== resid) problems.add("runtimeMismatch", { where, id: resid });
  }
}

function reportIdentity(
  manifest: Pick<Manifest, "id" | "version" | "displayName" | "description" | "runtime">,
  problems: ProblemList,
): void {
  const needed = {
    DisplayName: manifest.displayName,
    Description: manifest.description,
    SourceLocation: manifest.runtime.pageUrl,
  };
  for (const [name, value] of Object.entries(needed)) if (!value) problems.add("missing", { name });
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(manifest.id)) problems.add("badId", { id: manifest.id });
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(manifest.version)) {
    problems.add("badVersion", { version: manifest.version });
  }
}
