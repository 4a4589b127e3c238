import type { Day } from "../../../shared/values/calendar.ts";
import { dated, type Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { sum } from "../../../shared/values/money.ts";
import { prescriptionSource } from "../prescription.ts";
import { type ClaimFacts, claimable, prescribed } from "./claim-facts.ts";

/** On which legal ground the fund may give a claim up, which is of public order: there is no other. */
export const writeOffGrounds = {
  PRESCRIBED: "It is prescribed (verjaard / prescrit).",
  SMALL_CLAIM: "It is small, and the debtor is insured no longer, and was warned of the rights that suffer.",
  TOO_UNCERTAIN: "To recover it is too uncertain or too costly, within the limits of the royal decree.",
  DISCHARGED: "An insolvency freed the debtor of it (kwijtschelding / effacement).",
} as const;

/** The code of such a ground. */
export type WriteOffGround = keyof typeof writeOffGrounds;

/** Below this sum a claim is small. */
export const smallClaim = dated<Cents>("small claim against who is insured no longer", {
  rows: [
    {
      from: "2018-01-01",
      value: 500_00n,
      source: { article: "RD of 19-12-1967, claims that are too uncertain or too costly", confidence: "UNCONFIRMED" },
    },
  ],
});

/** Where each ground is written. */
export const writeOffSources: Readonly<Record<WriteOffGround, Source>> = {
  PRESCRIBED: prescriptionSource,
  SMALL_CLAIM: { article: "RD of 19-12-1967, claims that are too uncertain or too costly", confidence: "UNCONFIRMED" },
  TOO_UNCERTAIN: {
    article: "RD of 19-12-1967, claims that are too uncertain or too costly",
    confidence: "UNCONFIRMED",
  },
  DISCHARGED: { article: "Code of Economic Law, book XX; Judicial Code, art. 1675", confidence: "UNCONFIRMED" },
};

/** Whether what a ground asks for is there on a day; all but prescription, which is reckoned, want a proof. */
export function groundHolds(facts: ClaimFacts, ground: WriteOffGround, day: Day, proof: string | null): boolean {
  if (ground === "PRESCRIBED") return prescribed(facts, day).length > 0;
  if (!proof?.trim()) return false;
  if (ground === "DISCHARGED")
    return Boolean(facts.registered) || facts.steps.some(({ kind }) => kind === "INSOLVENCY");
  const open = sum(claimable(facts, day).map(({ outstanding }) => outstanding));
  if (ground === "SMALL_CLAIM") return !facts.insured && open > 0n && open < smallClaim.on(day).value;
  return open > 0n;
}
