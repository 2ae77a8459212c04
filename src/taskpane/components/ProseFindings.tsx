import { proseSentences } from "../../locales/prose";
import { say } from "../../locales/sentences";
import type { Voice } from "../../locales/voice";
import type { Severity } from "../../ranking/finding";
import type { ProseReading } from "../../ranking/prose/proseReading";
import { proseFindingSentence } from "../../ranking/prose/proseSentence";

const severities: readonly Severity[] = ["error", "warning", "note"];

/** What is to be said of a pasted text, errors first. */
export function ProseFindings({ reading, voice }: { readonly reading: ProseReading; readonly voice: Voice }) {
  if (reading.findings.length === 0) return null;
  return (
    <section class="section" aria-labelledby="prose-findings">
      <h3 id="prose-findings" class="section__title">
        {say(proseSentences, "findings", {}, voice)}
      </h3>
      {severities.map((severity) => {
        const findings = reading.findings.filter((finding) => finding.severity === severity);
        if (findings.length === 0) return null;
        return (
          <div key={severity} class={`group group--${severity}`}>
            <h4 class="group__title">{say(proseSentences, severity, {}, voice)}</h4>
            <ul class="findings">
              {findings.map((finding, index) => (
                <li key={index}>{proseFindingSentence(finding, voice)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
