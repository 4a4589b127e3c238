import { redirectedOutcomeFault } from "./redirected-outcome.ts";

const ill = { code: "SICKNESS_ASSIMILATION", factOn: "2026-06-08", filedOn: "2026-10-05", today: "2026-11-23" };
const said = { granted: true, quarters: ["2026Q3", "2026Q4"], decidedOn: "2026-11-20" };
const many = Array.from({ length: 17 }, (_, i) => `${2027 + Math.floor(i / 4)}Q${(i % 4) + 1}`);

it.each([
  [said, ill, null],
  [{ ...said, decidedOn: "2026-11-24" }, ill, ["decidedOn", "IN_FUTURE"]],
  [{ ...said, decidedOn: "2026-10-04" }, ill, ["decidedOn", "OUT_OF_ORDER"]],
  [{ ...said, quarters: [] }, ill, ["quarters", "TOO_SHORT"]],
  [{ ...said, quarters: ["2026Q1"] }, ill, ["quarters", "OUT_OF_ORDER"]],
  [{ ...said, quarters: ["2026Q3", "2026Q3"] }, ill, ["quarters", "TOO_LONG"]],
  [{ ...said, quarters: many }, ill, ["quarters", "TOO_LONG"]],
  [{ ...said, granted: false }, ill, ["quarters", "NOT_NEEDED"]],
  [{ ...said, granted: false, quarters: [] }, ill, null],
  [{ ...said, quarters: [] }, { ...ill, code: "CONTINUED_INSURANCE" }, null],
  [said, { ...ill, code: "CONTINUED_INSURANCE" }, ["quarters", "NOT_NEEDED"]],
])("%j of %j is wrong in %j", (outcome, claimed, fault) =>
  expect(redirectedOutcomeFault(outcome, claimed)).toEqual(fault),
);
