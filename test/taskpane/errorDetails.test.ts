import { errorDetails } from "../../src/taskpane/errorDetails";

test("errorDetails(error) gives the error's words and places without the server's address", () => {
  const error = new TypeError("đọc hỏng");
  error.stack = "TypeError: đọc hỏng\n    at draw (https://addins.example.vn/bluezone/taskpane.js:1:234)";
  expect(errorDetails(error)).toBe("BLUEZONE\nTypeError: đọc hỏng\n    at draw taskpane.js:1:234");
});

test("errorDetails(error) keeps the message where a browser's stack leaves it out, and takes what is no error", () => {
  const error = new Error("đọc hỏng");
  error.stack = "draw@https://addins.example.vn/taskpane.js:1:234";
  expect(errorDetails(error)).toContain("đọc hỏng\n");
  expect(errorDetails("hỏng")).toBe("BLUEZONE\nhỏng");
});
