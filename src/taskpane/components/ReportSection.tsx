import { reportSectionSentences } from "../../locales/reportSection";
import { say } from "../../locales/sentences";
import type { Ranking } from "../../ranking/ranking";
import { saysTheSame } from "../../ranking/saysTheSame";
import { tellRanking } from "../../ranking/tellRanking";
import { insertReport, insertReportBox } from "../actions/insertReport";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import { CopyButton } from "./CopyButton";

interface Drawn {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly ranking: Ranking;
}

/** The paragraph for the report, to be copied or put into the workbook. */
export function ReportParagraph({ pane, state, ranking }: Drawn) {
  const { language, built } = state;
  const isCurrent = built === null || saysTheSame(built.ranking, ranking, built.mode);
  const told = built?.mode === "values" ? built.ranking : ranking;
  const paragraph = tellRanking(told, language).join(" ");
  const words = (key: "asBuilt" | "fromCounts" | "changed" | "changedValues" | "copy" | "intoCell" | "intoBox") =>
    say(reportSectionSentences, key, {}, language);
  const changed = told === ranking ? "changed" : "changedValues";
  return (
    <>
      <blockquote class="report">{paragraph}</blockquote>
      {isCurrent ? (
        <p class="remark">{words(built === null ? "fromCounts" : "asBuilt")}</p>
      ) : (
        <p class="remark remark--warning">{words(changed)}</p>
      )}
      <div class="buttons">
        <CopyButton label={words("copy")} text={paragraph} language={language} />
        <button type="button" class="button" onClick={() => void insertReport(pane, paragraph)}>
          {words("intoCell")}
        </button>
        <button type="button" class="button" onClick={() => void insertReportBox(pane, paragraph)}>
          {words("intoBox")}
        </button>
      </div>
    </>
  );
}

/** The paragraph under its own heading, where the ranking has just been built. */
export function ReportSection(props: Drawn) {
  return (
    <section class="section section--report" aria-labelledby="report-title">
      <h2 id="report-title" class="section__title">
        {say(reportSectionSentences, "title", {}, props.state.language)}
      </h2>
      <ReportParagraph {...props} />
    </section>
  );
}
