import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { About, AboutNobody } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { DeadlineType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { type UncountedReason, uncountedReasons } from "../rules/commitments/promises.ts";
import { type CaseStanding, caseStandings } from "../rules/commitments/tally.ts";

/** Who is told how far a fund kept its promises. */
export const COMMITMENT_READERS = ["CASE_HANDLER", "SUPERVISOR", "INASTI"] as const;

const UncountedReasonEnum = enumOf("UncountedReason", "Why a promise is not counted.", uncountedReasons);

export const CaseStandingEnum = enumOf(
  "CaseStanding",
  "How a case stands to the promise that it counts for.",
  caseStandings,
);

@AboutNobody("counts of how a fund works")
@ObjectType("Commitment", {
  description: "A promise of a fund's charter (verbintenis / engagement), and how far it was kept in a span.",
})
@Sees(...COMMITMENT_READERS)
export class CommitmentType {
  @Field(() => ID, { description: 'Its place in the charters, free of language: "K1".' })
  code!: string;

  @Field(() => String, { description: "What is promised, in the reader's language and in our words." })
  statement!: string;

  @Field(() => Boolean, { description: "Whether cases are counted for it." })
  counted!: boolean;

  @Field(() => UncountedReasonEnum, { nullable: true, description: "Why none are, where none are." })
  whyNotCounted!: UncountedReason | null;

  @Field(() => String, { nullable: true, description: "The same in the reader's words." })
  whyNotCountedInWords!: string | null;

  @Field(() => Int, { nullable: true, description: "How many were done in the span, by their last day." })
  kept!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of how many the last day went by in the span before they were done, whether they are done now or not.",
  })
  broken!: number | null;

  @Field(() => Int, { nullable: true, description: "How many still ran at the end of the span, or run today." })
  running!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Which part of those kept and broken was kept, as a decimal of four places, rounded down; absent where there is none.",
  })
  shareInTime!: string | null;
}

@About("REQUEST")
@ObjectType("CommitmentCase", { description: "A case that was counted for a promise." })
@Sees("CASE_HANDLER", "SUPERVISOR")
export class CommitmentCaseType {
  @Field(() => ID, { description: "The request, task, claim or file: its id, as the graph knows it." })
  subject!: string;

  @Field(() => String, { description: "Which term, free of language: REQUEST_INFORMATION." })
  clock!: string;

  @Field(() => ID, { nullable: true, description: "The person or company; absent where there is no file yet." })
  contributorId!: string | null;

  @Field(() => DateScalar, { description: "The day on which it began." })
  startedOn!: Day;

  @Field(() => DeadlineType, { description: "By when it was promised, and when it was done." })
  deadline!: DeadlineType;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when it stands still, for the person owes something.",
  })
  waitingSince!: Day | null;

  @Field(() => CaseStandingEnum, { description: "Kept, broken or running." })
  standing!: CaseStanding;
}

export const CommitmentCaseConnection = connectionOf("CommitmentCase", () => CommitmentCaseType);
