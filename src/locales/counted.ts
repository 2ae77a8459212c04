import type { Sentences } from "./sentences";

/** What is counted, in a sentence: the installs of an app, something that the raw sheet's heading names, or figures that it
 * gives no noun for. */
export type CountedWord =
  | "install"
  | "installs"
  | "named"
  | "figure"
  | "installsInAll"
  | "namedInAll"
  | "figureInAll"
  | "headedInAll"
  | "mostInstalls"
  | "mostNamed"
  | "mostFigures"
  | "least"
  | "leastFigures"
  | "numberOfInstalls"
  | "numberOfNamed"
  | "numberOfFigures"
  | "has"
  | "hasFigure"
  | "byInstalls"
  | "byNamed"
  | "byFigure"
  | "byHeaded"
  | "partOfInstalls"
  | "partOfOther"
  | "chartOfInstalls"
  | "chartOfHeaded";

export const countedSentences: Sentences<CountedWord> = {
  vi: {
    install: "{count} lượt",
    installs: "{count} lượt",
    named: "{count} {noun}",
    figure: "{count}",
    installsInAll: "{count} cài đặt",
    namedInAll: "{count} {noun}",
    figureInAll: "{count}",
    headedInAll: "{count} ({heading})",
    mostInstalls: "số lượt cài đặt nhiều nhất",
    mostNamed: "số {noun} nhiều nhất",
    mostFigures: "số liệu cao nhất",
    least: "thấp nhất",
    leastFigures: "thấp nhất",
    numberOfInstalls: "số lượt cài đặt",
    numberOfNamed: "số {noun}",
    numberOfFigures: "số liệu",
    has: "có",
    hasFigure: "đạt",
    byInstalls: "lượt cài đặt",
    byNamed: "số {noun}",
    byFigure: "số lượng",
    byHeaded: "“{heading}”",
    partOfInstalls: "Tỷ trọng trong tổng",
    partOfOther: "Tỷ trọng trong tổng",
    chartOfInstalls: "Lượt cài đặt theo đơn vị",
    chartOfHeaded: "{heading} theo đơn vị",
  },
  en: {
    install: "{count} install",
    installs: "{count} installs",
    named: "{count} {noun}",
    figure: "{count}",
    installsInAll: "{count}",
    namedInAll: "{count} {noun}",
    figureInAll: "{count}",
    headedInAll: "{count} ({heading})",
    mostInstalls: "the most",
    mostNamed: "the most {noun}",
    mostFigures: "the highest count",
    least: "the fewest",
    leastFigures: "the lowest count",
    numberOfInstalls: "number",
    numberOfNamed: "number of {noun}",
    numberOfFigures: "count",
    has: "had",
    hasFigure: "had a count of",
    byInstalls: "installs",
    byNamed: "{noun}",
    byFigure: "count",
    byHeaded: "“{heading}”",
    partOfInstalls: "Share of all installs",
    partOfOther: "Share of the total",
    chartOfInstalls: "Installs by unit",
    chartOfHeaded: "{heading} by unit",
  },
};
