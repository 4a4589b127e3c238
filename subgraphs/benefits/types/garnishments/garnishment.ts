import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { FundStub } from "../../../shared/plumbing/contributor-types.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, IbanScalar } from "../../../shared/plumbing/scalars.ts";
import { CalculationType } from "../../../shared/plumbing/value-types.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { CLAIM_READERS } from "../claims/decision.ts";
import { CreditorEnum } from "../payments/seizable.ts";

@ObjectType("BenefitGarnishmentEvidence", { description: "A document that proves a garnishment." })
@Sees(...CLAIM_READERS)
export class GarnishmentEvidenceType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The name of the file." })
  fileName!: string;

  @Field(() => String, { description: "As what it shows itself by its first bytes: application/pdf." })
  mediaType!: string;

  @Field(() => Int, { description: "How many bytes it has." })
  size!: number;

  @Field(() => String, { description: "The SHA-256 of its bytes, in hexadecimal: kept with it, and checked." })
  sha256!: string;

  @Field(() => DateScalar, { description: "The day on which it came." })
  attachedOn!: Day;
}

@About("BENEFIT")
@ObjectType("BenefitGarnishment", {
  description:
    "A creditor who takes a part of what a person is paid (derdenbeslag / saisie-arrêt): Judicial Code, art. 1409 to 1412.",
})
@Sees(...CLAIM_READERS)
export class GarnishmentType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => FundStub, { description: "Which fund withholds it." })
  fund!: FundStub;

  @Field(() => CreditorEnum, { description: "Who seizes." })
  kind!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The creditor, or the bailiff who takes it for him." })
  creditor!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => IbanScalar, { description: "To which account it is paid." })
  iban!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Under which reference." })
  reference!: string;

  @Field(() => DateScalar, { description: "When the fund was told: who told it first comes first." })
  noticedOn!: Day;

  @Field(() => DateScalar, { description: "From which day on it is withheld." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; absent while it has none." })
  endsOn!: Day | null;

  @Field(() => EuroScalar, { nullable: true, description: "What is owed in all; absent where only a monthly sum is." })
  owed!: Cents | null;

  @Field(() => EuroScalar, {
    nullable: true,
    description: "What is owed for each month; absent where no such bound is.",
  })
  monthly!: Cents | null;

  @Field(() => Int, {
    description: "How many children at charge the person declared: art. 1409, § 1, fourth paragraph.",
  })
  children!: number;

  @Field(() => EuroScalar, { description: "What went to the creditor, or stands in a run, and did not fail." })
  paid!: Cents;

  @Field(() => EuroScalar, { nullable: true, description: "What is still owed; absent where only a monthly sum is." })
  left!: Cents | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [GarnishmentEvidenceType], { description: "What proves it." })
  evidence!: readonly GarnishmentEvidenceType[];
}

@About("BENEFIT")
@ObjectType("BenefitSeizure", { description: "Why a payment goes to a creditor, and how much of its month does." })
@Sees(...CLAIM_READERS)
export class SeizureType {
  @Field(() => GarnishmentType, { description: "Who takes it." })
  garnishment!: GarnishmentType;

  @Field(() => DateScalar, { description: "The first day of the month of which it is taken." })
  month!: Day;

  @Field(() => EuroScalar, { description: "How much of that month goes to the creditor by the same run." })
  amount!: Cents;

  @Field(() => CalculationType, { description: "The working: its steps add up to that amount." })
  calculation!: Calculation;

  @Field(() => String, { description: "What was kept back and why, in the reader’s language." })
  text!: string;
}
