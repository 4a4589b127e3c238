import {
  type AffiliationRequestState,
  affiliationRequestStates,
  afterAnswers,
  isOpen,
  mayBecome,
} from "./request-state.ts";

const states = Object.keys(affiliationRequestStates) as AffiliationRequestState[];

test("these ways are open, and no other", () => {
  const ways = states.flatMap((from) => states.filter((to) => mayBecome(from, to)).map((to) => `${from} > ${to}`));
  expect(ways).toEqual([
    "PROPOSED > RECEIVED",
    "PROPOSED > COMPLETE",
    "PROPOSED > DISMISSED",
    "RECEIVED > INCOMPLETE",
    "RECEIVED > COMPLETE",
    "RECEIVED > REFUSED",
    "RECEIVED > WITHDRAWN",
    "INCOMPLETE > COMPLETE",
    "INCOMPLETE > REFUSED",
    "INCOMPLETE > WITHDRAWN",
    "COMPLETE > INCOMPLETE",
    "COMPLETE > CONFIRMED",
    "COMPLETE > REFUSED",
    "COMPLETE > WITHDRAWN",
  ]);
});

test("what was decided is decided", () => {
  expect(states.filter((state) => !isOpen(state))).toEqual(["CONFIRMED", "REFUSED", "WITHDRAWN", "DISMISSED"]);
});

test.each([
  ["RECEIVED", 0, "COMPLETE"],
  ["RECEIVED", 2, "RECEIVED"],
  ["PROPOSED", 3, "RECEIVED"],
  ["PROPOSED", 0, "COMPLETE"],
  ["INCOMPLETE", 1, "INCOMPLETE"],
  ["INCOMPLETE", 0, "COMPLETE"],
  ["COMPLETE", 1, "INCOMPLETE"],
] as const)("from %s with %i missing it comes to %s", (state, missing, next) => {
  expect(afterAnswers(state, missing)).toBe(next);
});
