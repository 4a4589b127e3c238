import { Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { FundStub } from "../../shared/plumbing/contributor-types.ts";
import { DateScalar } from "../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { Source } from "../../shared/values/law.ts";

@ObjectType("CompetentBody", {
  description: "Who decides on a benefit, or pays it (bevoegde instelling / institution compétente).",
})
@Sees("ANYBODY")
export class CompetentBodyType {
  @Field(() => ID, { description: "Free of language: HEALTH_FUND." })
  code!: string;

  @Field(() => String, { description: "Its name, in the reader's language." })
  name!: string;
}

@ObjectType("BenefitCondition", { description: "Something that must be so (voorwaarde / condition)." })
@Sees("ANYBODY")
export class BenefitConditionType {
  @Field(() => ID, { description: "Free of language: RESIDENCE_BELGIUM." })
  code!: string;

  @Field(() => String, { description: "In a sentence, in the reader's language." })
  text!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("BenefitEvidence", { description: "What proves a condition (bewijsstuk / pièce justificative)." })
@Sees("ANYBODY")
export class BenefitEvidenceType {
  @Field(() => ID, { description: "Free of language: BIRTH." })
  code!: string;

  @Field(() => String, { description: "What it is, in the reader's language." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "The authentic source that has it, so that nobody is asked; absent where the person hands it in.",
  })
  source!: string | null;
}

@ObjectType("ApplicationTerm", { description: "The last day to apply (aanvraagtermijn / délai de demande)." })
@Sees("ANYBODY")
export class ApplicationTermType {
  @Field(() => ID, { description: "The rule's code, free of language." })
  rule!: string;

  @Field(() => String, { description: "In a sentence, in the reader's language." })
  text!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("AppealWay", { description: "Where one may contest a decision (beroep / recours)." })
@Sees("ANYBODY")
export class AppealWayType {
  @Field(() => ID, { description: "Free of language: LABOUR_COURT." })
  court!: string;

  @Field(() => String, { description: "Its name, in the reader's language." })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Within so many months of the notification; absent without a term.",
  })
  months!: number | null;

  @Field(() => CompetentBodyType, { description: "The other party: who decided." })
  against!: CompetentBodyType;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("BenefitPromise", { description: "That a fund's charter of service names the benefit." })
@Sees("ANYBODY")
export class BenefitPromiseType {
  @Field(() => FundStub, { description: "Whose charter." })
  fund!: FundStub;

  @Field(() => [String], { description: "On which lines: E for what the charter opens with, then its numbered parts." })
  lines!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "What the charter calls it, where it is called otherwise today.",
  })
  namedAs!: string | null;

  @Field(() => LegalBasisType, { description: "How sure we are that this benefit is meant." })
  basis!: Source;

  @Field(() => DateScalar, { nullable: true, description: "The charter bears no date: it cannot be older than this." })
  writtenNotBefore!: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "Nor younger than this." })
  writtenNotAfter!: Day | null;
}
