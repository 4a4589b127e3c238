import { Arg, Args, Ctx, Directive, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { PageArgs, pageOfList, SIZED } from "../../../shared/plumbing/connection.ts";
import { say } from "../../../shared/plumbing/say.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { CalculationType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { AssessmentRow } from "../../loaders/incomes/assessments.ts";
import type { ImportRow, LineFaultRow } from "../../loaders/incomes/imports.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { importAssessedIncomes } from "../../services/incomes/import-incomes.ts";
import { calculationOfIncome, listImports, listIncomes } from "../../services/incomes/list-incomes.ts";
import { readReferenceIncome } from "../../services/incomes/read-reference-income.ts";
import { ContributorType } from "../../types/account.ts";
import {
  ImportAssessedIncomesInput,
  ImportAssessedIncomesPayload,
  IncomeImportConnection,
  IncomeImportType,
  IncomeLineFaultConnection,
  IncomeLineFaultType,
} from "../../types/incomes/import-assessed-incomes.ts";
import {
  AssessedIncomeConnection,
  AssessedIncomeType,
  INCOME_READERS,
  ReferenceIncomeType,
} from "../../types/incomes/income.ts";

@Resolver(() => ContributorType)
export class ContributorIncomesResolver {
  @Sees(...INCOME_READERS)
  @Directive(SIZED)
  @FieldResolver(() => AssessedIncomeConnection, {
    nullable: true,
    description: "The incomes that the tax administration assessed, the newest year first; none of a company.",
  })
  incomes(
    @Root() { id }: { id: string },
    @Args(() => PageArgs) page: PageArgs,
    @Arg("year", () => Int, { nullable: true, description: "Of that year alone." }) year: number | null,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "As they were known on that day; today if absent." })
    asOf: Day | null,
    @Ctx() context: ContributionsContext,
  ) {
    return listIncomes(context, id, page, { asOf, year });
  }

  @Sees(...INCOME_READERS)
  @FieldResolver(() => ReferenceIncomeType, {
    nullable: true,
    description: "On which income the provisional contributions of a year rest; absent where none was known in time.",
  })
  referenceIncome(
    @Root() { id }: { id: string },
    @Arg("year", () => Int, { description: "The contribution year." }) year: number,
    @Ctx() context: ContributionsContext,
  ) {
    return readReferenceIncome(context, id, year);
  }
}

@Resolver(() => AssessedIncomeType)
export class AssessedIncomeResolver {
  @FieldResolver(() => CalculationType, { nullable: true, description: "How the income comes of its parts." })
  calculation(@Root() row: AssessmentRow) {
    return calculationOfIncome(row);
  }
}

@Resolver(() => IncomeImportType)
export class IncomeImportResolver {
  @Sees(...STAFF)
  @Directive(SIZED)
  @Query(() => IncomeImportConnection, { description: "What came of the fund's files of incomes, the newest first." })
  incomeImports(@Args(() => PageArgs) page: PageArgs, @Ctx() context: ContributionsContext) {
    return listImports(context, page);
  }

  @Sees(...STAFF)
  @Mutation(() => ImportAssessedIncomesPayload, {
    description:
      "Takes in a file of assessed incomes: good lines are kept, bad ones reported; a known line changes nothing.",
  })
  importAssessedIncomes(
    @Arg("input", () => ImportAssessedIncomesInput, { description: "The file." }) input: ImportAssessedIncomesInput,
    @Ctx() context: ContributionsContext,
  ) {
    return importAssessedIncomes(context, input);
  }

  @Directive(SIZED)
  @FieldResolver(() => IncomeLineFaultConnection, { description: "The lines that were not kept, in the file's order." })
  async faults(
    @Root() { id }: ImportRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: ContributionsContext,
  ) {
    return pageOfList(await loaders.faultsOfIncomeImport.load(id), page, ({ line }) => [String(line)]);
  }
}

@Resolver(() => IncomeLineFaultType)
export class IncomeLineFaultResolver {
  @FieldResolver()
  message(@Root() { reason }: LineFaultRow, @Ctx() { texts, viewer }: ContributionsContext): string {
    return say(texts, viewer.language, `line.${reason}`);
  }
}

@Resolver(() => ImportAssessedIncomesPayload)
export class ImportAssessedIncomesPayloadResolver {
  @FieldResolver()
  import(@Root() { importId }: { importId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return importId ? loaders.incomeImportById.clear(importId).load(importId) : null;
  }
}
