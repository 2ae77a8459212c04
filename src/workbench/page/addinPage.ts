const officeScript = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'>\s]*office(?:\.debug)?\.js["']?[^>]*>\s*<\/script>/i;
const shimScript = '<script src="/shim.js"></script>';

/** Makes an add-in's page one that the workbench can host: the shim before office.js, office.js from here, and every
 * address of the page as it was.
 * @param html the page as its server gives it
 * @param url where it comes from
 * @param origin of the workbench
 * @returns the page; null where it is ready as it is */
export function addinPage(html: string, url: string, origin: string): string | null {
  if (html.includes("shim.js")) return null;
  const base = `<base href="${url.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">`;
  const own = shimScript.replace('"/', `"${origin}/`);
  const office = `${own}<script src="${origin}/office-js/office.js"></script>`;
  const hosted = officeScript.test(html) ? html.replace(officeScript, office) : `${office}${html}`;
  return /<head[^>]*>/i.test(hosted) ? hosted.replace(/<head[^>]*>/i, (head) => head + base) : base + hosted;
}
