const darkBelow = 128;

function isDark(background: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((hex) => Number.parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < darkBelow;
}

/** Dresses the page in Excel's own light or dark; where Excel does not tell, the stylesheet follows the system. */
export function followOfficeTheme(root: HTMLElement = document.documentElement): void {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  if (!theme?.bodyBackgroundColor) return;
  root.dataset["theme"] = isDark(theme.bodyBackgroundColor) ? "dark" : "light";
}
