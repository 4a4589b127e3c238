import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { PageArgs, SIZED } from "../../shared/plumbing/connection.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { KnownClockRow } from "../loaders/commitments.ts";
import type { ReportingContext } from "../loaders/index.ts";
import type { CaseStanding } from "../rules/commitments/tally.ts";
import { caseDeadline } from "../services/commitments/case-deadline.ts";
import { listCases } from "../services/commitments/list-cases.ts";
import { measureCommitments } from "../services/commitments/measure-commitments.ts";
import {
  CaseStandingEnum,
  COMMITMENT_READERS,
  CommitmentCaseConnection,
  CommitmentCaseType,
  CommitmentType,
} from "../types/commitment.ts";
import { FundType } from "../types/fund.ts";

@Resolver(() => FundType)
export class FundResolver {
  @Sees(...COMMITMENT_READERS)
  @Directive("@listSize(assumedSize: 50)")
  @FieldResolver(() => [CommitmentType], {
    nullable: true,
    description:
      "What the fund's charter promises, and how far that was kept; absent of a fund that one does not work for.",
  })
  commitments(
    @Root() { code }: FundType,
    @Arg("from", () => DateScalar, { description: "The first day of the span." }) from: Day,
    @Arg("to", () => DateScalar, { description: "Its last day." }) to: Day,
    @Ctx() context: ReportingContext,
  ) {
    return measureCommitments(context, code, { from, to });
  }
}

@Resolver(() => CommitmentCaseType)
export class CommitmentCaseResolver {
  @Sees("CASE_HANDLER", "SUPERVISOR")
  @Directive(SIZED)
  @Query(() => CommitmentCaseConnection, {
    description: "The cases of one's fund that were counted for a promise, the earliest last day first.",
  })
  commitmentCases(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("promise", () => String, { description: 'The place of the promise in the charters: "K1".' }) promise: string,
    @Arg("from", () => DateScalar, { description: "The first day of the span." }) from: Day,
    @Arg("to", () => DateScalar, { description: "Its last day." }) to: Day,
    @Arg("standing", () => CaseStandingEnum, { nullable: true, description: "Only those that stand so." })
    standing: CaseStanding | null,
    @Ctx() context: ReportingContext,
  ) {
    return listCases(context, page, { promise, from, to, standing });
  }

  @FieldResolver()
  deadline(@Root() row: KnownClockRow, @Ctx() { viewer }: ReportingContext) {
    return caseDeadline(row, viewer.day);
  }
}
