import { Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { assessmentKinds } from "../../rules/incomes/assessed-income.ts";

/** Who may see incomes: never a health fund, never a company. */
export const INCOME_READERS = ["INSURED", ...STAFF] as const;

const AssessmentKindEnum = enumOf("AssessmentKind", "What an assessment is to the one before it.", assessmentKinds);

@About("INCOME")
@ObjectType("AssessedIncome", {
  description:
    "A year's professional income as the tax administration assessed it (beroepsinkomen / revenu professionnel). It never changes; a later assessment takes its place.",
})
@Sees(...INCOME_READERS)
export class AssessedIncomeType {
  @Field(() => Int, { description: "The year in which it was earned." })
  year!: number;

  @Field(() => String, { description: "The tax administration's own name for the assessment." })
  assessmentId!: string;

  @Field(() => AssessmentKindEnum, { description: "What it is to the one before it." })
  kind!: string;

  @Field(() => EuroScalar, { description: "The income on which contributions are owed." })
  income!: Cents;

  @Field(() => EuroScalar, { nullable: true, description: "Gross income; absent where its parts were not told apart." })
  gross!: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "Professional expenses." })
  expenses!: Cents | null;

  @Field(() => EuroScalar, { nullable: true, description: "Professional losses." })
  losses!: Cents | null;

  @Field(() => Int, { description: "In how many quarters of the year the person was subject, as known when it came." })
  quarters!: number;

  @Field(() => DateScalar, { description: "The day on which the fund got to know it." })
  knownOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day on which a later assessment took its place." })
  supersededOn!: Day | null;
}

export const AssessedIncomeConnection = connectionOf("AssessedIncome", () => AssessedIncomeType);

@ObjectType("ReferenceIncome", {
  description:
    "The income on which a year's provisional contributions rest (referentie-inkomen / revenu de référence), frozen as it was known on 1 January.",
})
@Sees(...INCOME_READERS)
export class ReferenceIncomeType {
  @Field(() => Int, { description: "The year in which it was earned." })
  incomeYear!: number;

  @Field(() => EuroScalar, { description: "The income, as it was known on that day." })
  amount!: Cents;

  @Field(() => Int, { description: "In how many quarters of its year the person was subject." })
  quarters!: number;

  @Field(() => DateScalar, { description: "The day on which the fund got to know it." })
  knownOn!: Day;

  @Field(() => DateScalar, { description: "The day as of which it is frozen." })
  frozenOn!: Day;

  @Field(() => Boolean, {
    description: "Whether an older year serves, for that of three years before was not known in time.",
  })
  older!: boolean;
}
