import { say } from "../../../shared/plumbing/say.ts";
import { type Quarter, quarterOf } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { RightRequestRow } from "../../loaders/rights/right-requests.ts";
import { clockOf, lastDayFor } from "../../rules/requests/request-term.ts";
import { pensionAgeFirstQuarter, rightRules } from "../../rules/rights/right.ts";
import { proofDeadline, proofsWithDays, studentProofs } from "../../rules/rights/student-proofs.ts";

/** By when the fund must decide, and when it did. */
export const rightClock = ({ viewer }: AffiliatesContext, { askedOn, decidedOn }: RightRequestRow): Deadline =>
  clockOf(
    { matter: "DECISION", dueOn: lastDayFor("DECISION", askedOn), waitingSince: null, metOn: decidedOn },
    viewer.day,
  );

/** Where it is written, or set, from which quarter a right acts. */
export const rightBasis = ({ right, askedOn }: RightRequestRow) =>
  rightRules[right].waiver === "NEXT_YEAR" && rightRules[right].event === null
    ? pensionAgeFirstQuarter.on(askedOn).source
    : rightRules[right].basis;

/** What a student has to hand in up to the school year of the day, by when, and when it came. */
export async function proofsOf({ loaders, texts, viewer }: AffiliatesContext, request: RightRequestRow) {
  const { right, state, fromQuarter, untilQuarter } = request;
  if (right !== "STUDENT" || state === "REFUSED") return [];
  const documents = await loaders.evidenceOfMatter.load(request.id);
  return proofsWithDays(
    studentProofs(fromQuarter, lastOf(fromQuarter, untilQuarter, quarterOf(viewer.day))),
    documents,
  ).map(({ metOn, ...due }) => ({
    kind: due.kind,
    inWords: say(texts, viewer.language, `proof.${due.kind}`, { schoolYear: String(due.schoolYear) }),
    deadline: proofDeadline(due, metOn),
  }));
}

/** The last quarter that counts today: that of today, unless the right ends before it or begins after it. */
export function lastOf(from: Quarter, until: Quarter | null, today: Quarter): Quarter {
  const last = until !== null && until < today ? until : today;
  return last < from ? from : last;
}
