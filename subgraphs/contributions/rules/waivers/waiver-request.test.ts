import { formatCents } from "../../../shared/values/money.ts";
import { readds } from "../../../shared/values/readd.ts";
import { waiverOf } from "./waiver.ts";
import { forwardDeadline, needsSecondPerson, spread, type WaiverAsked, waiverFault } from "./waiver-request.ts";

const first = { dueId: "first", quarter: "2024Q1", claimed: 26_99n };
const second = { dueId: "second", quarter: "2024Q2", claimed: 62_97n };
const asked = (changed: Partial<WaiverAsked>): WaiverAsked => ({
  surcharges: [first, second],
  open: [],
  asked: [],
  ...changed,
});

describe("a waiver of surcharges", () => {
  it.each<[Partial<WaiverAsked>, object | null, string]>([
    [{}, null, "may be asked for once the contributions are paid"],
    [{ surcharges: [] }, { why: "NOTHING_TO_WAIVE" }, "nothing was charged"],
    [{ surcharges: [{ ...first, claimed: 0n }] }, { why: "NOTHING_TO_WAIVE" }, "all of it was let off before"],
    [{ open: ["2024Q2"] }, { why: "PRINCIPAL_OPEN", quarter: "2024Q2" }, "a contribution is open"],
    [{ open: ["2024Q3"] }, null, "of another quarter"],
    [{ asked: ["first"] }, { why: "ASKED_ALREADY", quarter: "2024Q1" }, "it was asked for"],
  ])("%o comes to %o: %s", (changed, expected) => expect(waiverFault(asked(changed))).toEqual(expected));

  it.each([
    [89_96n, ["first 26.99", "second 62.97"], "all of it"],
    [30_00n, ["first 26.99", "second 3.01"], "in part: the earliest first"],
    [0n, [], "nothing"],
  ])("of %s is put to %j: %s", (amount, expected) => {
    const found = spread(amount, [first, second]);
    expect(found.map(({ dueId, waived }) => `${dueId} ${formatCents(waived)}`)).toEqual(expected);
  });

  it("takes from the claim what was let off, and re-adds", () => {
    const calculation = waiverOf(26_99n, "2026-05-04");
    expect(formatCents(calculation.result)).toBe("-26.99");
    expect(readds(calculation)).toEqual([]);
  });

  it("needs a second person above 500.00, and is passed on within five working days", () => {
    expect([needsSecondPerson(500_00n, "2026-05-04"), needsSecondPerson(500_01n, "2026-05-04")]).toEqual([false, true]);
    // Monday 4 May 2026; the next Monday is the fifth working day.
    expect(forwardDeadline("2026-05-04", null).dueOn).toBe("2026-05-11");
  });
});
