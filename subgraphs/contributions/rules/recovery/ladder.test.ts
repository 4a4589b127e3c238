import type { Day } from "../../../shared/values/calendar.ts";
import { monthEndsOn, oppositionEndsOn, sumsOf } from "./claim-facts.ts";
import { due, file, proposed, reminded, served, sought, spoken, step, sums } from "./example-file.ts";
import { judicialWay, missingBeforeCourt, missingFor, nextStep } from "./ladder.ts";
import type { Attempt } from "./requirement.ts";
import type { StepKind } from "./step-kinds.ts";

const attempt = (kind: StepKind, on: Day, more: Partial<Attempt> = {}): Attempt => ({
  ...{ kind, on, by: "bob", signs: true, proof: "RR 2", channel: "PHONE", note: "Spoke of it" },
  ...more,
});

it.each([
  ["nothing was done", file([]), "2025-04-15", "REMINDER", []],
  ["only a reminder went", file(sought.slice(0, 1)), "2025-05-02", "STATEMENT", []],
  ["no due is more than a quarter late", file(sought.slice(0, 2)), "2025-06-30", "RECOVERY_LETTER", ["QUARTER_LATE"]],
  ["one is", file(sought.slice(0, 2)), "2025-07-01", "RECOVERY_LETTER", []],
  ["nobody spoke with the debtor", file(sought), "2025-07-10", "CONTACT", []],
  ["this is not the first time", file(sought, { beenInCourt: true }), "2025-07-10", "LAST_REMINDER", []],
  ["the contact is noted", file(spoken), "2025-08-18", "LAST_REMINDER", []],
  ["the month runs", file(reminded), "2025-09-22", "CONSTRAINT_PROPOSED", ["MONTH_ELAPSED"]],
  ["the month has passed", file(reminded), "2025-09-23", "CONSTRAINT_PROPOSED", []],
  ["terms are asked for", file(reminded, { plan: true }), "2025-09-23", "CONSTRAINT_PROPOSED", ["NO_PLAN"]],
  ["it is contested", file([...reminded, step("CONTEST", "2025-09-01")]), "2025-09-10", "SUMMONS", []],
  [
    "an appeal runs about its exemption",
    file(sought.slice(0, 1), { lines: [{ ...due, appealed: true }] }),
    ...(["2025-05-02", "STATEMENT", ["SOMETHING_CLAIMABLE"]] as const),
  ],
  [
    "a reorganisation was noted, and the register tells a bankruptcy",
    file([...reminded, step("INSOLVENCY", "2025-03-01", { procedure: "JUDICIAL_REORGANISATION" })], {
      registered: { procedure: "BANKRUPTCY", on: "2025-09-01" },
    }),
    ...(["2025-09-23", "CLAIM_DECLARED", []] as const),
  ],
  ["it is held back", file([...sought, step("HELD_BACK", "2025-07-03")]), "2025-07-10", "CONTACT", []],
  ["a bankruptcy came", file([...reminded, step("INSOLVENCY", "2025-09-01")]), "2025-09-23", "CLAIM_DECLARED", []],
  ["all is paid", file(reminded, { lines: [{ ...due, outstanding: 0n }] }), "2025-09-23", "CLOSED", []],
  ["the month to oppose runs", file(served), "2025-11-20", "ENFORCEMENT", ["TITLE"]],
  ["it was not opposed", file(served), "2025-11-21", "ENFORCEMENT", []],
  ["it was opposed", file([...served, step("OPPOSITION", "2025-11-03")]), "2025-12-01", "JUDGMENT", []],
] as const)("where %s, what comes next", (_why, facts, day, kind, missing) => {
  expect(nextStep(facts, day)).toEqual({ kind, missing });
});

it.each([
  [
    "at the very beginning",
    file([]),
    attempt("CONSTRAINT_ISSUED", "2025-09-23"),
    [
      ...["SOMETHING_CLAIMABLE", "REMINDER", "STATEMENT", "RECOVERY_LETTER", "PERSONAL_CONTACT", "LAST_REMINDER"],
      ...["MONTH_ELAPSED", "PROPOSED"],
    ],
  ],
  [
    "RE-11, without a contact before the first judicial recovery",
    file(reminded.filter(({ kind }) => kind !== "CONTACT")),
    attempt("CONSTRAINT_PROPOSED", "2025-09-23"),
    ["PERSONAL_CONTACT"],
  ],
  [
    "two attempts on one day are no contact",
    file([...sought, step("CONTACT_ATTEMPT", "2025-07-10"), step("CONTACT_ATTEMPT", "2025-07-10")]),
    attempt("LAST_REMINDER", "2025-08-18"),
    ["PERSONAL_CONTACT"],
  ],
  [
    "two attempts on two days stand for one",
    file([...sought, step("CONTACT_ATTEMPT", "2025-07-10"), step("CONTACT_ATTEMPT", "2025-07-11")]),
    attempt("LAST_REMINDER", "2025-08-18"),
    [],
  ],
  [
    "RE-07, a last reminder that was not registered",
    file([...spoken, step("LAST_REMINDER", "2025-08-18", { sums })]),
    attempt("CONSTRAINT_PROPOSED", "2025-09-23"),
    ["LAST_REMINDER"],
  ],
  [
    "a last reminder without the number of the post",
    file(spoken),
    attempt("LAST_REMINDER", "2025-08-18", { proof: " " }),
    ["REGISTERED_PROOF"],
  ],
  ["one person for both", file(proposed), attempt("CONSTRAINT_ISSUED", "2025-10-01", { by: "ann" }), ["SECOND_PERSON"]],
  ["nobody who signs", file(proposed), attempt("CONSTRAINT_ISSUED", "2025-10-01", { signs: false }), ["SIGNATORY"]],
  [
    "a contest, once the constraint was issued",
    file([...served.slice(0, -1), step("CONTEST", "2025-10-01")]),
    attempt("CONSTRAINT_SERVED", "2025-10-20"),
    ["NOT_CONTESTED"],
  ],
  ["a contest too late", file(reminded), attempt("CONTEST", "2025-09-23"), ["WITHIN_MONTH"]],
  ["a summons where nobody contests", file(reminded), attempt("SUMMONS", "2025-09-23"), ["CONTESTED"]],
  ["an opposition on its last day", file(served), attempt("OPPOSITION", "2025-11-20"), []],
  ["an opposition the day after", file(served), attempt("OPPOSITION", "2025-11-21"), ["WITHIN_OPPOSITION"]],
  [
    "a debt that is prescribed",
    file(proposed, { lines: [{ ...due, lastDayToClaim: "2025-09-30" }] }),
    attempt("CONSTRAINT_ISSUED", "2025-10-01"),
    ["SOMETHING_CLAIMABLE"],
  ],
  [
    "an insolvency",
    file([...proposed, step("INSOLVENCY", "2025-09-25")]),
    attempt("CONSTRAINT_ISSUED", "2025-10-01"),
    ["NOT_INSOLVENT"],
  ],
  ["a contact that one learns of late", file(reminded), attempt("CONTACT", "2025-08-17"), []],
  ["a letter on a day before the last step", file(reminded), attempt("STATEMENT", "2025-08-17"), ["IN_ORDER"]],
  [
    "enforcement of a constraint whose contest one learns of late",
    file([...served, step("CONTEST", "2025-09-20")]),
    attempt("ENFORCEMENT", "2025-11-21"),
    ["TITLE"],
  ],
  ["a debt that is open", file(reminded), attempt("CLOSED", "2025-09-23"), ["NOTHING_OPEN"]],
  ["a file that is closed", file([step("CLOSED", "2025-04-15")]), attempt("CONTACT", "2025-04-16"), ["OPEN_FILE"]],
  [
    "a second constraint for what was drawn up once",
    file(served),
    attempt("CONSTRAINT_ISSUED", "2025-11-03"),
    ["PROPOSED"],
  ],
])("lacks, %s", (_why, facts, wanted, missing) => expect(missingFor(facts, wanted)).toEqual(missing));

it("begins anew for what fell due since, and lets no old judgment enforce it", () => {
  const lines = [due, { ...due, dueId: "due_2", dueOn: "2026-03-31", outstanding: 500_00n }];
  const old = [
    ...served,
    step("OPPOSITION", "2025-11-03"),
    step("JUDGMENT", "2026-02-02"),
    step("ENFORCEMENT", "2026-03-02"),
  ];
  const facts = file(old, { lines });
  expect(nextStep(facts, "2026-03-31")).toBeNull();
  expect(nextStep(facts, "2026-04-01")).toEqual({ kind: "REMINDER", missing: [] });
  const both = { sums: [...sums, { dueId: "due_2", amount: 500_00n }] };
  const again = file([...old, step("REMINDER", "2026-04-15", both)], { lines });
  expect([nextStep(again, "2026-06-30"), nextStep(again, "2026-07-01")?.kind]).toEqual([null, "LAST_REMINDER"]);
  const anew = file([...again.steps, step("LAST_REMINDER", "2026-07-01", { proof: "RR 3", ...both })], { lines });
  expect(nextStep(anew, "2026-09-01")).toEqual({ kind: "CONSTRAINT_PROPOSED", missing: [] });
  expect(missingFor(anew, attempt("ENFORCEMENT", "2026-09-01"))).toEqual(["TITLE"]);
  expect(missingFor(anew, attempt("JUDGMENT", "2026-09-01"))).toEqual(["BEFORE_COURT"]);
});

it.each([
  ["CONTEST", file(reminded), "2025-08-17", "WITHIN_MONTH"],
  ["OPPOSITION", file(served), "2025-10-19", "WITHIN_OPPOSITION"],
] as const)("notes no %s before what it answers", (kind, facts, on, code) => {
  expect(missingFor(facts, attempt(kind, on))).toEqual([code]);
});

it.each([
  ["2025-08-18", "2025-09-22", "a Monday: the third working day is the 21st, and 20 September a Saturday"],
  ["2025-04-17", "2025-05-22", "before Easter, whose Monday is none"],
])("the month of a last reminder posted on %s ends on %s: %s", (on, end) => {
  expect(monthEndsOn(file([step("LAST_REMINDER", on)]))).toBe(end);
});

it.each([
  ["2025-10-20", "2025-11-20", "RE-09"],
  ["2025-10-22", "2025-11-24", "RE-10: the 22nd is a Saturday"],
])("what was served on %s may be opposed until %s: %s", (on, end) => {
  expect(oppositionEndsOn(file([step("CONSTRAINT_SERVED", on)]))).toBe(end);
});

it("RE-08: a constraint claims what the last reminder named, though more is open", () => {
  const more = [due, { ...due, dueId: "due_2", outstanding: 500_00n }];
  expect(sumsOf(file(reminded, { lines: more }), "CONSTRAINT_PROPOSED", "2025-09-23")).toEqual(sums);
});

it("claims less where a part was paid meanwhile", () => {
  const lines = [{ ...due, outstanding: 400_00n }];
  expect(sumsOf(file(proposed, { lines }), "CONSTRAINT_ISSUED", "2025-10-01")).toEqual([
    { dueId: "due_1", amount: 400_00n },
  ]);
});

it("chooses a summons for who contests, a constraint for who does not, and says why", () => {
  expect(judicialWay(file(reminded))).toEqual({ kind: "CONSTRAINT_PROPOSED", why: "NOT_CONTESTED" });
  expect(judicialWay(file([step("CONTEST", "2025-09-01")]))).toEqual({ kind: "SUMMONS", why: "CONTESTED" });
  expect(missingBeforeCourt(file(sought), "2025-09-23")).toEqual([
    ...["SOMETHING_CLAIMABLE", "PERSONAL_CONTACT", "LAST_REMINDER", "MONTH_ELAPSED"],
  ]);
});
