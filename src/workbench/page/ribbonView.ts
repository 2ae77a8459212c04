import type { Manifest, ManifestButton, ManifestGroup, ManifestTab } from "../manifest/manifest";
import { element, pushButton } from "./element";
import { wordsFor, type PageWord } from "./words";

const officeTabs: Readonly<Record<string, PageWord>> = {
  TabHome: "home",
  TabInsert: "insert",
  TabData: "data",
  TabReview: "review",
  TabFormulas: "formulas",
  TabView: "view",
  TabAddIns: "addins",
};

/** Draws the ribbon a manifest describes: a tab strip, and the groups of the chosen tab with their buttons.
 * @param onPress called with the button that was pressed
 * @param onBadPicture called with the address of an icon that can't be loaded */
export function ribbonView(
  manifest: Manifest,
  language: string,
  onPress: (button: ManifestButton) => void,
  onBadPicture: (url: string) => void = () => undefined,
): DocumentFragment {
  const view = document.createDocumentFragment();
  const panels = manifest.tabs.map((tab, index) =>
    element(
      "div",
      { role: "tabpanel", id: `ribbon-${index}`, "aria-labelledby": `ribbon-tab-${index}`, hidden: index > 0 },
      ...tab.groups.map((group) => groupView(group, onPress, onBadPicture)),
    ),
  );
  const tabs = manifest.tabs.map((tab, index) =>
    pushButton(
      { role: "tab", id: `ribbon-tab-${index}`, "aria-controls": `ribbon-${index}`, "aria-selected": `${index === 0}` },
      () => select(index),
      tabLabel(tab, language),
    ),
  );
  const strip = element("div", { role: "tablist", "aria-label": wordsFor(language, "ribbon") }, ...tabs);
  strip.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const current = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    if (step) select((current + step + tabs.length) % tabs.length);
  });
  view.append(strip, ...panels);
  select(0, false);
  return view;

  function select(chosen: number, focus = true): void {
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
    if (focus) tabs[chosen]?.focus();
  }
}

function tabLabel(tab: ManifestTab, language: string): string {
  if (!tab.builtIn) return tab.label;
  const word = officeTabs[tab.id];
  return word ? wordsFor(language, word) : tab.id;
}

function groupView(
  group: ManifestGroup,
  onPress: (button: ManifestButton) => void,
  onBadPicture: (url: string) => void,
): HTMLElement {
  return element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": group.label },
    element(
      "div",
      { class: "ribbon-buttons" },
      ...group.buttons.map((button) => buttonView(button, onPress, onBadPicture)),
    ),
    element("div", { class: "ribbon-label", "aria-hidden": "true" }, group.label),
  );
}

function buttonView(
  button: ManifestButton,
  onPress: (button: ManifestButton) => void,
  onBadPicture: (url: string) => void,
): HTMLElement {
  const icon = button.icons.find(({ size }) => size === 32) ?? button.icons[0];
  const sources = button.icons.map(({ size, url }) => `${url} ${size / 32}x`).join(", ");
  return pushButton(
    {
      class: "ribbon-button",
      id: `control-${button.id}`,
      title: `${button.tip.title}\n${button.tip.description}`,
      disabled: !button.enabled,
    },
    () => onPress(button),
    ...(icon ? [pictureView(icon.url, sources, onBadPicture)] : []),
    element("span", {}, button.label),
  );
}

function pictureView(url: string, sources: string, onBadPicture: (url: string) => void): HTMLImageElement {
  const picture = element("img", { src: url, srcset: sources, width: 32, height: 32, alt: "" });
  picture.addEventListener("error", () => onBadPicture(picture.currentSrc || url));
  return picture;
}
