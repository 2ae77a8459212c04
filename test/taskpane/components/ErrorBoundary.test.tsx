/** @jest-environment jsdom */
import { render } from "preact";
import { chooseLanguage } from "../../../src/locales/language";
import { ErrorBoundary } from "../../../src/taskpane/components/ErrorBoundary";
import { settled } from "./shownPane";

test("an error while drawing shows a sentence, its details and a way on, never a blank pane", async () => {
  chooseLanguage("vi");
  const Broken = (): never => {
    throw new Error("không vẽ được");
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
    document.body,
  );
  await settled();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("Sổ làm việc không bị ảnh hưởng");
  expect(document.querySelector("code")?.textContent).toBe("không vẽ được");
  expect(document.querySelector("button")?.textContent).toBe("Mở lại ngăn");
});
