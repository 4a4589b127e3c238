import { changeMembership, isHealthFundNumber, type Membership } from "./health-fund.ts";

const old: Membership = { healthFund: "300", startsOn: "2019-01-01", endsOn: null };

it.each([
  ["100", true],
  ["306", true],
  ["600", true],
  ["900", true],
  ["700", false],
  ["000", false],
  ["30", false],
  ["3000", false],
  ["3a0", false],
])("%s can be the number of a health fund: %s", (text, can) => expect(isHealthFundNumber(text)).toBe(can));

it("ends the one the day before the other begins", () => {
  expect(changeMembership([old], "100", "2027-01-01")).toEqual({
    ends: old,
    endsOn: "2026-12-31",
    begins: { healthFund: "100", startsOn: "2027-01-01", endsOn: null },
  });
});

it("begins the first one, and one after a gap, without ending any", () => {
  const ended = { ...old, endsOn: "2025-12-31" };
  expect(changeMembership([], "100", "2027-01-01")).toMatchObject({ ends: null });
  expect(changeMembership([ended], "300", "2027-01-01")).toMatchObject({ ends: null });
});

it.each<[healthFund: string, startsOn: string, why: string]>([
  ["300", "2027-01-01", "it is the same"],
  ["100", "2019-01-01", "one begins on that very day"],
  ["100", "2018-06-01", "one begins later"],
])("to %s on %s: another stands in the way, for %s", (healthFund, startsOn) => {
  expect(changeMembership([old], healthFund, startsOn)).toEqual({ stands: old });
});
