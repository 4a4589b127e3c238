/** Where a notice is on its way. */
export const noticeStates = {
  QUEUED: "In the outbox: made, and not handed over yet.",
  HANDED_OVER: "Handed to the post, the mail server or e-Box, as the PDF with the hash that is noted.",
  DELIVERED: "It arrived, by the proof that is noted.",
  RETURNED: "It came back.",
} as const;

/** The code of a state. */
export type NoticeState = keyof typeof noticeStates;

const next: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  QUEUED: ["HANDED_OVER"],
  HANDED_OVER: ["DELIVERED", "RETURNED"],
  DELIVERED: ["RETURNED"],
  RETURNED: [],
};

/** Whether a notice may go from one state to another. One that came back is not sent again: another is made. */
export const mayFollow = (from: NoticeState, to: NoticeState): boolean => next[from].includes(to);
