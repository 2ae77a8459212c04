import { elementNamed, elementsNamed, newElement } from "./spreadsheetXml";

/** Rewrites the rules of a worksheet that the engine would leave out as rules of the kinds it knows, meaning the same.
 * @returns how many conditional formats there is no other way to say */
export function convertRules(worksheet: XMLDocument): number {
  for (const validation of elementsNamed(worksheet, "dataValidation")) convertValidation(validation);
  let lost = 0;
  for (const format of elementsNamed(worksheet, "conditionalFormatting")) {
    if (format.prefix === "x14") continue;
    const area = format.getAttribute("sqref")?.split(" ")[0] ?? "A1";
    for (const rule of elementsNamed(format, "cfRule")) {
      if (isKnown(rule)) continue;
      const formula = formulaOf(rule, area);
      if (formula === null) {
        rule.remove();
        lost += 1;
        continue;
      }
      rule.replaceChildren(newElement(rule, "formula", {}, formula));
      rule.setAttribute("type", "expression");
    }
    splitRules(format);
  }
  return lost;
}

/** Whether the engine can be told of a conditional format in one way or another. */
export function isReadable(rule: Element): boolean {
  const area = rule.parentElement?.getAttribute("sqref")?.split(" ")[0] ?? "A1";
  return isKnown(rule) || formulaOf(rule, area) !== null;
}

const unknownKinds = new Set(["aboveAverage", "containsErrors", "notContainsErrors", "timePeriod"]);

function isKnown(rule: Element): boolean {
  return !unknownKinds.has(rule.getAttribute("type") ?? "") && !isWithoutLook(rule);
}

/** A rule that changes nothing to see, only keeps those below from applying; the engine leaves it out. */
function isWithoutLook(rule: Element): boolean {
  const drawn = ["colorScale", "dataBar", "iconSet"];
  return !rule.hasAttribute("dxfId") && !drawn.includes(rule.getAttribute("type") ?? "");
}

function formulaOf(rule: Element, area: string): string | null {
  if (isWithoutLook(rule)) return null;
  const given = elementNamed(rule, "formula")?.textContent;
  if (rule.getAttribute("type") !== "aboveAverage") return given || null;
  if (rule.hasAttribute("stdDev")) return null;
  const fixed = area.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  const below = rule.getAttribute("aboveAverage") === "0" ? "<" : ">";
  const equal = rule.getAttribute("equalAverage") === "1" ? "=" : "";
  const cell = area.split(":")[0] ?? area;
  return `AND(ISNUMBER(${cell}),${cell}${below}${equal}AVERAGE(${fixed}))`;
}

function splitRules(format: Element): void {
  const [first, ...others] = elementsNamed(format, "cfRule");
  if (!first) format.remove();
  for (const rule of others.reverse()) {
    const own = format.cloneNode(false);
    own.appendChild(rule);
    format.after(own);
  }
}

const comparisons: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
};

/** Whole numbers are read as numbers, lengths of texts and times as conditions; anything is allowed where a file says so. */
function convertValidation(validation: Element): void {
  const type = validation.getAttribute("type") ?? "none";
  const first = elementNamed(validation, "formula1");
  const second = elementNamed(validation, "formula2");
  const operator = validation.getAttribute("operator") ?? "between";
  const cell = validation.getAttribute("sqref")?.split(/[ :]/)[0] ?? "A1";
  if (type === "whole") validation.setAttribute("type", "decimal");
  if (!["textLength", "time"].includes(type) && !(type === "date" && operator === "notEqual")) return;
  const subject = type === "textLength" ? `LEN(${cell})` : cell;
  const one = first?.textContent ?? "0";
  const two = second?.textContent ?? "0";
  const condition = {
    between: `AND(${subject}>=${one},${subject}<=${two})`,
    notBetween: `OR(${subject}<${one},${subject}>${two})`,
  }[operator];
  validation.setAttribute("type", "custom");
  validation.removeAttribute("operator");
  second?.remove();
  if (first) first.textContent = condition ?? `${subject}${comparisons[operator] ?? "="}${one}`;
}
