import { type ClaimedDue, hasClaimedDebt } from "./claimed-debt.ts";

it.each<[ClaimedDue[], boolean, string]>([
  [[], false, "nothing was ever claimed"],
  [[{ issuedOn: "2026-10-05", dueOn: "2026-12-31", outstanding: 1n }], true, "one cent of the last quarter"],
  [[{ issuedOn: "2026-10-05", dueOn: "2026-12-31", outstanding: 0n }], false, "the last quarter is paid"],
  [[{ issuedOn: "2026-12-31", dueOn: "2027-03-31", outstanding: 9n }], false, "claimed before, and to be paid after"],
  [[{ issuedOn: "2027-01-01", dueOn: "2026-12-31", outstanding: 9n }], false, "claimed on the very day"],
])("of %j on 1 January 2027: debt %s, %s", (dues, debt) => {
  expect(hasClaimedDebt(dues, "2027-01-01")).toBe(debt);
});
