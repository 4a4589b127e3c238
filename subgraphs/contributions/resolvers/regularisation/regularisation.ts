import { Arg, Args, Ctx, Directive, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import { CalculationType, DeadlineType } from "../../../shared/plumbing/value-types.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { StatementLineRow, StatementOfYearRow } from "../../loaders/regularisation/statements.ts";
import { regularisationDay, statementSource } from "../../rules/regularisation.ts";
import {
  type RunAnswer,
  regulariseKnownIncomes,
  regulariseYear,
} from "../../services/regularisation/regularise-asked.ts";
import { ContributorType } from "../../types/account.ts";
import { DueType } from "../../types/due.ts";
import { INCOME_READERS } from "../../types/incomes/income.ts";
import {
  RegulariseKnownIncomesInput,
  RegulariseKnownIncomesPayload,
  RegulariseYearInput,
  RegulariseYearPayload,
} from "../../types/regularisation/regularise.ts";
import {
  RegularisationLineType,
  RegularisationStatementConnection,
  RegularisationStatementType,
} from "../../types/regularisation/statement.ts";
import { shownDeadline } from "../facilities/shown-deadline.ts";

@Resolver(() => ContributorType)
export class ContributorRegularisationResolver {
  @Sees(...INCOME_READERS)
  @Directive(SIZED)
  @FieldResolver(() => RegularisationStatementConnection, {
    nullable: true,
    description: "Every statement of regularisation, the newest year first and the newest round of it first.",
  })
  async regularisationStatements(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return pageOfList(await loaders.yearStatementsOfContributor.load(id), page, (statement) => [statement.id]);
  }

  @Sees(...INCOME_READERS)
  @FieldResolver(() => RegularisationStatementType, {
    nullable: true,
    description: "The latest statement of a year; absent while the year is not regularised.",
  })
  async regularisationStatement(
    @Root() { id }: { id: string },
    @Arg("year", () => Int, { description: "The contribution year." }) year: number,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return (await loaders.yearStatementsOfContributor.load(id)).find((one) => one.year === year) ?? null;
  }
}

@Resolver(() => RegularisationStatementType)
export class RegularisationStatementResolver {
  @Sees(...STAFF)
  @Mutation(() => RegulariseYearPayload, {
    description: "Regularises one year of one person, or shows the statement that stands.",
  })
  regulariseYear(
    @Arg("input", () => RegulariseYearInput, { description: "Whose year." }) input: RegulariseYearInput,
    @Ctx() context: ContributionsContext,
  ) {
    return regulariseYear(context, input);
  }

  @Sees(...STAFF)
  @Mutation(() => RegulariseKnownIncomesPayload, {
    description: "Regularises the years of one's fund whose income got known; what was stated is not stated again.",
  })
  regulariseKnownIncomes(
    @Arg("input", () => RegulariseKnownIncomesInput, { description: "How many at once." })
    input: RegulariseKnownIncomesInput,
    @Ctx() context: ContributionsContext,
  ) {
    return regulariseKnownIncomes(context, input);
  }

  @FieldResolver()
  lines(@Root() { id }: StatementOfYearRow, @Ctx() { loaders }: ContributionsContext) {
    return loaders.linesOfYearStatement.load(id);
  }

  @FieldResolver(() => DeadlineType, { description: "By when the fund had to draw it up, and whether it did." })
  deadline(@Root() { incomeKnownOn, statedOn }: StatementOfYearRow, @Ctx() { viewer }: ContributionsContext) {
    const deadline = { dueOn: regularisationDay(incomeKnownOn), metOn: statedOn, basis: statementSource };
    return shownDeadline(deadline, viewer.day);
  }
}

@Resolver(() => RegularisationLineType)
export class RegularisationLineResolver {
  @FieldResolver(() => CalculationType, {
    description: "The definitive amount less the provisional one, step by step.",
  })
  calculation(@Root() { calculation }: StatementLineRow) {
    return calculation;
  }

  @FieldResolver(() => DueType, {
    nullable: true,
    description: "What was claimed or given back, where that is not nothing.",
  })
  due(@Root() { dueId }: StatementLineRow, @Ctx() { loaders }: ContributionsContext) {
    return dueId ? loaders.dueById.load(dueId) : null;
  }
}

@Resolver(() => RegulariseYearPayload)
export class RegulariseYearPayloadResolver {
  @FieldResolver()
  statement(@Root() { statementId }: { statementId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return statementId ? loaders.yearStatementById.clear(statementId).load(statementId) : null;
  }
}

@Resolver(() => RegulariseKnownIncomesPayload)
export class RegulariseKnownIncomesPayloadResolver {
  @FieldResolver()
  stated(@Root() { statementIds = [] }: RunAnswer): number {
    return statementIds.length;
  }

  @FieldResolver()
  supplements(@Root() { supplements }: RunAnswer) {
    return supplements ?? { count: 0, amount: 0n };
  }

  @FieldResolver()
  refunds(@Root() { refunds }: RunAnswer) {
    return refunds ?? { count: 0, amount: 0n };
  }

  @FieldResolver()
  skipped(@Root() { skipped = [] }: RunAnswer) {
    const reasons = [...new Set(skipped.map(({ why }) => why.kind))].sort();
    return reasons.map((why) => ({ why, count: skipped.filter((one) => one.why.kind === why).length }));
  }

  @FieldResolver()
  remaining(@Root() { remaining }: RunAnswer): boolean {
    return remaining ?? false;
  }
}
