import { type LastSent, nextOf } from "./transmission-state.ts";

const sent = (action: LastSent["action"], state: LastSent["state"], fingerprint: string | null): LastSent => ({
  ...{ id: "tra_1", recipient: "300", action, state, fingerprint },
});
const first = sent("FIRST", "SENT", "a");
const end = sent("CANCELLATION", "SENT", null);

test.each<[why: string, last: LastSent | null, now: string | null, again: boolean, next: string]>([
  ["nothing was said, and there is nothing to say", null, null, false, "nothing"],
  ["nothing was said yet", null, "a", false, "FIRST"],
  ["it was said", first, "a", false, "nothing"],
  ["it was said, and nobody refused it: not again either", first, "a", true, "nothing"],
  ["something else holds", first, "b", false, "REPLACEMENT of tra_1"],
  ["nothing holds any more", first, null, false, "CANCELLATION of tra_1"],
  ["it was taken back", end, null, false, "nothing"],
  ["it was taken back, and holds again", end, "a", false, "FIRST"],
  ["a first one was refused, and is still true", sent("FIRST", "REJECTED", "a"), "a", false, "nothing"],
  ["a first one was refused, and is said again", sent("FIRST", "REJECTED", "a"), "a", true, "REPLACEMENT of tra_1"],
  ["a first one was refused: nothing of it is held", sent("FIRST", "REJECTED", "a"), null, false, "nothing"],
  [
    "what it replaced is still held",
    ...([sent("REPLACEMENT", "REJECTED", "a"), null, false, "CANCELLATION of tra_1"] as const),
  ],
  ["a refused end took nothing back", sent("CANCELLATION", "REJECTED", null), "a", false, "REPLACEMENT of tra_1"],
  ["a refused end is not repeated by itself", sent("CANCELLATION", "REJECTED", null), null, false, "nothing"],
  ["a refused end is said again", sent("CANCELLATION", "REJECTED", null), null, true, "CANCELLATION of tra_1"],
])("%s", (_, last, now, again, next) => {
  const found = nextOf(last, now, again);
  expect(found ? [found.action, found.replaces].filter(Boolean).join(" of ") : "nothing").toBe(next);
});
