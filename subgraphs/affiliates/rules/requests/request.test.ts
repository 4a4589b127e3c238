import {
  afterFundsMessage,
  afterPersonsMessage,
  mayBeAnswered,
  mayBeClosed,
  mayBeRated,
  type RequestOutcome,
  type RequestState,
} from "./request.ts";

it.each<[RequestState, RequestState]>([
  ["OPEN", "OPEN"],
  ["WAITING_FOR_AFFILIATE", "OPEN"],
  ["WAITING_FOR_INSTITUTION", "WAITING_FOR_INSTITUTION"],
  ["ANSWERED", "OPEN"],
])("a request that is %s is %s after its person spoke", (before, after) => {
  expect(afterPersonsMessage(before)).toBe(after);
});

it("a request waits for whom the fund asks, and for nobody else", () => {
  expect(afterFundsMessage("OPEN", null)).toBe("OPEN");
  expect(afterFundsMessage("OPEN", "AFFILIATE")).toBe("WAITING_FOR_AFFILIATE");
  expect(afterFundsMessage("WAITING_FOR_AFFILIATE", "INSTITUTION")).toBe("WAITING_FOR_INSTITUTION");
});

it.each<[RequestState, boolean]>([
  ["OPEN", true],
  ["WAITING_FOR_AFFILIATE", true],
  ["WAITING_FOR_INSTITUTION", true],
  ["ANSWERED", false],
  ["CLOSED", false],
])("a request that is %s may be answered: %s", (state, expected) => {
  expect(mayBeAnswered(state)).toBe(expected);
});

it.each<[RequestState, RequestOutcome, boolean, string]>([
  ["ANSWERED", "GRANTED", true, "an answer comes first"],
  ["OPEN", "GRANTED", false, "nothing was answered"],
  ["OPEN", "WITHDRAWN", true, "what was withdrawn needs no answer"],
  ["ANSWERED", "REFERRED", false, "a referral has a way of its own"],
  ["CLOSED", "WITHDRAWN", false, "it is over"],
])("a request that is %s closes as %s: %s, as %s", (state, outcome, expected) => {
  expect(mayBeClosed(state, outcome)).toBe(expected);
});

it("is rated once, after the answer", () => {
  expect([mayBeRated("OPEN", null), mayBeRated("ANSWERED", null), mayBeRated("CLOSED", null)]).toEqual([
    false,
    true,
    true,
  ]);
  expect(mayBeRated("CLOSED", 4)).toBe(false);
});
