const darkBelow = 128;

/** How long office.js keeps what Excel told of its theme; asked sooner, it may tell the old one. */
const themeKept = 6000;

function isDark(background: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < darkBelow;
}

function dress(root: HTMLElement): void {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (!theme?.bodyBackgroundColor) return;
  const shown = isDark(theme.bodyBackgroundColor) ? "dark" : "light";
  if (root.dataset["theme"] !== shown) root.dataset["theme"] = shown;
}

/** Dresses the page in Excel's own light or dark, and again when that may have changed; where Excel does not tell, the
 * stylesheet follows the system. Excel has no event for its theme, so it is asked when the user comes back to the pane, and
 * when the system's own colours change, which Excel may follow.
 * @returns a function that stops it */
export function followOfficeTheme(root: HTMLElement = document.documentElement): () => void {
  const look = () => dress(root);
  let later: ReturnType<typeof setTimeout> | undefined;
  const lookTwice = () => {
    look();
    clearTimeout(later);
    later = setTimeout(look, themeKept);
  };
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  look();
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  root.addEventListener("pointerenter", look);
  system.addEventListener("change", lookTwice);
  return () => {
    clearTimeout(later);
    window.removeEventListener("focus", look);
    document.removeEventListener("visibilitychange", look);
    root.removeEventListener("pointerenter", look);
    system.removeEventListener("change", lookTwice);
  };
}
