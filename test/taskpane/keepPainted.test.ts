/** @jest-environment jsdom */
import { keepPainted } from "../../src/taskpane/keepPainted";

test("keepPainted(root, draw) draws again what is gone when the pane is shown or resized, and only that", () => {
  const root = document.createElement("div");
  const draw = jest.fn(() => void (root.innerHTML = "<p>BLUEZONE</p>"));
  const stop = keepPainted(root, draw);
  window.dispatchEvent(new Event("resize"));
  expect(root.textContent).toBe("BLUEZONE");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(draw).toHaveBeenCalledTimes(1);
  root.replaceChildren();
  document.dispatchEvent(new Event("visibilitychange"));
  expect(draw).toHaveBeenCalledTimes(2);
  stop();
  root.replaceChildren();
  window.dispatchEvent(new Event("resize"));
  expect(draw).toHaveBeenCalledTimes(2);
});
