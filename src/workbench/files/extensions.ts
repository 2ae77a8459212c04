import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";
import { placeInOrder } from "./worksheetOrder";

/** Says input rules that Excel keeps apart, because they look at another sheet, the way it says all others. */
export function plainValidations(worksheet: XMLDocument): void {
  const apart = elementsNamed(elementNamed(worksheet, "extLst"), "dataValidation");
  if (apart.length === 0) return;
  const root = worksheet.documentElement;
  const there = [...root.children].find(({ localName }) => localName === "dataValidations");
  const list = there ?? placeInOrder(root, newElement(root, "dataValidations"));
  for (const rule of apart) {
    const plain = newElement(list, "dataValidation");
    for (const { name, value } of rule.attributes) if (!name.includes(":")) plain.setAttribute(name, value);
    plain.setAttribute("sqref", elementNamed(rule, "sqref")?.textContent ?? "A1");
    for (const name of ["formula1", "formula2"]) {
      const formula = elementNamed(rule, name)?.textContent;
      if (formula) plain.append(newElement(list, name, {}, formula.trim()));
    }
    list.append(plain);
    rule.remove();
  }
  list.setAttribute("count", String(list.children.length));
}

/** How many conditional formats of a worksheet are kept apart and said nowhere else; bars have only their details there. */
export function formatsApart(worksheet: XMLDocument): number {
  const rules = elementsNamed(elementNamed(worksheet, "extLst"), "cfRule");
  return rules.filter((rule) => rule.getAttribute("type") !== "dataBar").length;
}
