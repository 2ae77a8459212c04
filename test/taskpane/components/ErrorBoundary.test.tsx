/** @jest-environment jsdom */
import { render } from "preact";
import { chooseLanguage } from "../../../src/locales/language";
import { ErrorBoundary } from "../../../src/taskpane/components/ErrorBoundary";
import { settled } from "./shownPane";

const buttons = () => [...document.querySelectorAll("button")].map(({ textContent }) => textContent);

test("an error while drawing shows a sentence, its details to copy and a way on, never a blank pane", async () => {
  chooseLanguage("vi");
  let whole = false;
  const Part = () => {
    if (!whole) throw new Error("không vẽ được");
    return <p>vẽ được rồi</p>;
  };
  render(
    <ErrorBoundary>
      <Part />
    </ErrorBoundary>,
    document.body,
  );
  await settled();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("Sổ làm việc không bị ảnh hưởng");
  expect(document.querySelector("code")?.textContent).toContain("không vẽ được");
  expect(buttons()).toEqual(["Thử lại", "Mở lại ngăn", "Sao chép chi tiết"]);
  whole = true;
  document.querySelector("button")?.click();
  await settled();
  expect(document.body.textContent).toBe("vẽ được rồi");
});
