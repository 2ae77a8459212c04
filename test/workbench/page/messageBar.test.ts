/** @jest-environment jsdom */
import { MessageBar } from "../../../src/workbench/page/messageBar";

test("MessageBar says one message at a time, with its details, until it is closed", () => {
  const bar = new MessageBar();
  bar.say("info", "vi-VN", "Đang nạp");
  expect(bar.root.querySelector("[role=status]")?.textContent).toContain("Đang nạp");
  bar.say("error", "vi-VN", "Không mở được", ["một", "hai"]);
  expect(bar.root.querySelectorAll(".message")).toHaveLength(1);
  expect(bar.root.querySelector("[role=alert]")?.textContent).toContain("Không mở được");
  expect([...bar.root.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual(["một", "hai"]);
  const close = bar.root.querySelector("button")!;
  expect(close.getAttribute("aria-label")).toBe("Đóng thông báo");
  close.click();
  expect(bar.root.childElementCount).toBe(0);
});
