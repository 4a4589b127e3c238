import { isDominated, largestTwo } from "./dominance.ts";

it.each<[why: string, amounts: bigint[], expected: boolean]>([
  ["five who make the same", [100n, 100n, 100n, 100n, 100n], false],
  ["one who makes half", [100n, 40n, 30n, 20n, 10n], false],
  ["one who makes more than half", [101n, 40n, 30n, 20n, 10n], true],
  ["two who make nearly all: each can tell what the other makes", [100n, 95n, 3n, 3n, 3n], true],
  ["two who make most, the others a tenth of the greater", [100n, 95n, 4n, 3n, 3n], false],
  ["nothing at all", [0n, 0n, 0n, 0n, 0n], false],
])("%s", (_why, amounts, expected) => {
  const shares = amounts.map((amount, i) => ({ member: `aff_${i}`, amount }));
  const total = amounts.reduce((sum, amount) => sum + amount, 0n);
  expect(isDominated(largestTwo(shares), total)).toBe(expected);
});

it("adds up what one makes in several places", () => {
  const shares = ["a", "b", "a", "c"].map((member) => ({ member, amount: 10n }));
  expect(largestTwo(shares)).toEqual([20n, 10n]);
});
