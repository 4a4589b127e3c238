import { type Revision, revision, type StandingRegularisation } from "./revision.ts";

const stood = (id: string, amount: bigint, statedOn: string): StandingRegularisation => ({
  id,
  amount,
  statedOn,
  dueOn: statedOn,
});
const first = stood("first", 1_000_00n, "2025-05-15");
const second = stood("second", 200_00n, "2027-02-01");
const back = stood("back", -600_00n, "2025-05-15");
const none: Revision = { reversed: [], kept: 0n, amount: 0n, insteadOf: null };

describe("how a regularisation comes to what it must be", () => {
  it.each<[target: bigint, standing: StandingRegularisation[], expected: Revision, why: string]>([
    [0n, [], none, "nothing, where the base was right"],
    [1_000_00n, [], { ...none, amount: 1_000_00n }, "a first supplement"],
    [-600_00n, [], { ...none, amount: -600_00n }, "a first refund"],
    [1_000_00n, [first], { ...none, kept: 1_000_00n }, "nothing, where it stands already"],
    [1_200_00n, [first], { ...none, kept: 1_000_00n, amount: 200_00n }, "only the rest is claimed, with its own days"],
    [
      600_00n,
      [first],
      { reversed: ["first"], kept: 0n, amount: 600_00n, insteadOf: first },
      "a lowered claim keeps the days that it had",
    ],
    [0n, [first], { ...none, reversed: ["first"] }, "a claim that was wholly wrong"],
    [
      1_100_00n,
      [first, second],
      { reversed: ["second"], kept: 1_000_00n, amount: 100_00n, insteadOf: second },
      "the newest claim is lowered first",
    ],
    [
      700_00n,
      [first, second],
      { reversed: ["second", "first"], kept: 0n, amount: 700_00n, insteadOf: first },
      "and then the one before",
    ],
    [
      -300_00n,
      [first, second],
      { ...none, reversed: ["second", "first"], amount: -300_00n },
      "what lies below every claim is given back",
    ],
    [-200_00n, [back], { ...none, kept: -600_00n, amount: 400_00n }, "what was given back too much is claimed anew"],
    [-800_00n, [back], { ...none, kept: -600_00n, amount: -200_00n }, "more is given back beside it"],
    [
      -600_00n,
      [back, second],
      { ...none, reversed: ["second"], kept: -600_00n },
      "the claim that followed a refund is reversed, and the refund stays",
    ],
  ])("to %s from %j: %j, %s", (target, standing, expected) => expect(revision(target, standing)).toEqual(expected));
});
