import type { ClaimFacts } from "./claim-facts.ts";
import { afterStep } from "./claim-facts.ts";
import { missingFor, nextStep } from "./ladder.ts";
import { groundHolds } from "./write-off.ts";

const line = { dueId: "due_1", dueOn: "2020-03-31", outstanding: 499_99n, lastDayToClaim: "2025-12-31" };
const facts = (more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  ...{ steps: [], lines: [line], plan: false, beenInCourt: false, address: true, insured: false },
  ...more,
});
const insolvency = { kind: "INSOLVENCY", on: "2024-01-05", by: "ann", proof: "Moniteur 1", sums: [] } as const;

it.each([
  ["what is prescribed, the day after its last", "PRESCRIBED", facts(), "2026-01-01", null, true],
  ["nothing as prescribed on its last day", "PRESCRIBED", facts(), "2025-12-31", "computed", false],
  ["499.99 of who is insured no longer", "SMALL_CLAIM", facts(), "2025-06-01", "warned on 3 May", true],
  ["no such sum without a proof of the warning", "SMALL_CLAIM", facts(), "2025-06-01", " ", false],
  ["nothing of who is insured", "SMALL_CLAIM", facts({ insured: true }), "2025-06-01", "warned", false],
  ["no 500.00", "SMALL_CLAIM", facts({ lines: [{ ...line, outstanding: 500_00n }] }), "2025-06-01", "warned", false],
  ["what a report says cannot be had", "TOO_UNCERTAIN", facts(), "2025-06-01", "report 7", true],
  ["no discharge without an insolvency", "DISCHARGED", facts(), "2025-06-01", "judgment", false],
  ["the rest after a discharge", "DISCHARGED", facts({ steps: [insolvency] }), "2025-06-01", "judgment", true],
] as const)("gives up %s", (_what, ground, file, day, proof, holds) => {
  expect(groundHolds(file, ground, day, proof)).toBe(holds);
});

it("wants a second person, who signs; and what is written off is open no longer", () => {
  const day = "2026-01-01";
  expect(nextStep(facts(), day)).toEqual({ kind: "WRITE_OFF_PROPOSED", missing: [] });
  const sums = [{ dueId: "due_1", amount: 499_99n }];
  const proposal = { kind: "WRITE_OFF_PROPOSED", on: day, by: "ann", proof: null, ground: "PRESCRIBED", sums } as const;
  const proposed = afterStep(facts(), proposal);
  const decision = { kind: "WRITTEN_OFF", on: day, by: "ann", signs: false, proof: null } as const;
  expect(missingFor(proposed, decision)).toEqual(["SIGNATORY", "SECOND_PERSON"]);
  expect(missingFor(proposed, { ...decision, by: "bob", signs: true })).toEqual([]);
  const done = afterStep(proposed, { ...decision, by: "bob", sums });
  expect(nextStep(done, day)).toEqual({ kind: "CLOSED", missing: [] });
});
