import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { CAREER_READERS } from "../../shared/plumbing/contributor-types.ts";
import { enumOf } from "../../shared/plumbing/enum-of.ts";
import { DateScalar, QuarterScalar } from "../../shared/plumbing/scalars.ts";
import { LegalBasisType, PeriodType } from "../../shared/plumbing/value-types.ts";
import type { Day, Period, Quarter } from "../../shared/values/calendar.ts";
import { type VoucherStanding, voucherStandings } from "../rules/partners/contribution-voucher.ts";
import { type HealthInsuranceCode, type VoucherLine, voucherLineStates } from "../rules/partners/voucher-line.ts";
import { ContributorCategoryEnum } from "./career.ts";

const VoucherLineStateEnum = enumOf(
  "VoucherLineState",
  "What a contribution voucher says of a quarter.",
  voucherLineStates,
);

const VoucherStandingEnum = enumOf("VoucherStanding", "Where a contribution voucher stands.", voucherStandings);

const HealthInsuranceCodeEnum = enumOf("HealthInsuranceQuality", "As what a quarter insures for health care.", {
  MAIN: "First of all as self-employed.",
  SIDE: "Beside another insurance.",
});

@ObjectType("HealthInsuranceCode", {
  description: "As what a quarter insures for health care, and how sure that is: the official list has not been seen.",
})
@Sees(...CAREER_READERS)
export class HealthInsuranceCodeType {
  @Field(() => HealthInsuranceCodeEnum, { description: "As what." })
  code!: HealthInsuranceCode["code"];

  @Field(() => LegalBasisType, { description: "Where it is written; unconfirmed for now." })
  basis!: LegalBasisType;
}

@ObjectType("ContributionVoucherLine", { description: "What a contribution voucher says of one quarter." })
@Sees(...CAREER_READERS)
export class ContributionVoucherLineType implements VoucherLine {
  @Field(() => QuarterScalar, { description: "The quarter." })
  quarter!: Quarter;

  @Field(() => ContributorCategoryEnum, {
    nullable: true,
    description: "As what they contributed; absent without activity.",
  })
  category!: VoucherLine["category"];

  @Field(() => VoucherLineStateEnum, { description: "How it is settled, or why there is nothing to settle." })
  state!: VoucherLine["state"];

  @Field(() => HealthInsuranceCodeType, {
    nullable: true,
    description: "As what it insures for health care; absent without activity.",
  })
  healthInsuranceCode!: HealthInsuranceCode | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the contribution reaches the minimum of a main occupation; absent where nobody can say.",
  })
  minimumReached!: boolean | null;

  @Field(() => Boolean, { description: "Whether the quarter counts towards health cover." })
  covered!: boolean;
}

@ObjectType("ContributionVoucher", {
  description:
    "What a health fund is told of a year (bijdragebon / bon de cotisation, message A908): whether the contributions are in order, and which year of cover that gives. Never an amount. Drawn up anew each time it is read.",
})
@Sees(...CAREER_READERS)
export class ContributionVoucherType {
  @Field(() => ID, { description: "Natural: the person and the year." })
  id!: string;

  @Field(() => Int, { description: "The year of the contributions." })
  year!: number;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [ContributionVoucherLineType], { description: "Its four quarters, in order." })
  lines!: readonly VoucherLine[];

  @Field(() => VoucherStandingEnum, { description: "Where it stands." })
  standing!: VoucherStanding;

  @Field(() => Boolean, { description: "Whether every quarter with activity is settled, and there was one." })
  inOrder!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether every quarter that was to be paid reaches the minimum of a main occupation; absent where nobody can say.",
  })
  minimumReached!: boolean | null;

  @Field(() => Boolean, {
    description: "Whether the status still stood in the last quarter; if not, the year after must be looked at too.",
  })
  activeInLastQuarter!: boolean;

  @Field(() => PeriodType, {
    nullable: true,
    description: "The cover that it gives: the whole second year after. Absent where the year gives none.",
  })
  cover!: Period | null;

  @Field(() => String, { description: "The same in a sentence, in the reader's language." })
  statement!: string;

  @Field(() => DateScalar, { description: "The day on which it is drawn up." })
  drawnUpOn!: Day;

  @Field(() => String, {
    description: "Differs as soon as anything that it says differs: one voucher cancels and replaces the one before.",
  })
  fingerprint!: string;

  @Field(() => String, { description: "Which rules drew it up." })
  engineVersion!: string;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [LegalBasisType], { description: "The texts that it rests on." })
  basis!: readonly LegalBasisType[];
}
