import type { Sentences } from "./sentences";

/** Where the target and its deadline come from, where the raw sheet states them. */
export type StatedGoalSentence = "targetRead" | "targetOver" | "deadlineRead" | "deadlineOver";

export const statedGoalSentences: Sentences<StatedGoalSentence> = {
  vi: {
    targetRead: "Lấy theo ô {cell} trên sheet «{sheet}». Nếu dùng chỉ tiêu khác, hãy nhập vào đây.",
    targetOver: "Do bạn nhập; ô {cell} trên sheet «{sheet}» ghi {said}.",
    deadlineRead: "Lấy theo ô {cell} trên sheet «{sheet}».",
    deadlineOver: "Do bạn chọn; ô {cell} trên sheet «{sheet}» ghi {said}.",
  },
  en: {
    targetRead: "From cell {cell} on sheet “{sheet}”. To use another target, type it here.",
    targetOver: "As you entered it; cell {cell} on sheet “{sheet}” says {said}.",
    deadlineRead: "From cell {cell} on sheet “{sheet}”.",
    deadlineOver: "As you chose; cell {cell} on sheet “{sheet}” says {said}.",
  },
};
