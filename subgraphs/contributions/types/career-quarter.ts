import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { CAREER_READERS } from "../../shared/plumbing/contributor-types.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, RateScalar } from "../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../shared/plumbing/value-types.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { SettlementState } from "../../shared/values/career.ts";
import type { Source } from "../../shared/values/law.ts";
import type { Cents, Rate } from "../../shared/values/money.ts";
import { SettlementStateEnum } from "./enums.ts";

const AMOUNT_READERS = ["INSURED", ...STAFF, "INASTI"] as const;

/** Owned by the affiliates subgraph: the quarter, and as what one contributed in it. */
@About("ACCOUNT")
@ObjectType("CareerQuarter", { description: "What one person was in one quarter, and how far it is settled." })
@Directive('@key(fields: "id")')
@Sees(...CAREER_READERS)
export class CareerQuarterType {
  @Field(() => ID, { description: "Natural: the person and the quarter." })
  id!: string;
}

@ObjectType("QuarterSettlement", {
  description: "How far a quarter is settled (vereffening / règlement) on the day of the question.",
})
@Sees(...CAREER_READERS)
export class QuarterSettlementType {
  @Field(() => SettlementStateEnum, { description: "In one word." })
  state!: SettlementState;

  @Field(() => Boolean, {
    description: "Whether it is paid, and the contribution reaches the minimum of a main occupation or is deemed to.",
  })
  minimumReached!: boolean;

  @Sees(...AMOUNT_READERS)
  @Field(() => EuroScalar, { description: "What was claimed for it, surcharges apart." })
  owed!: Cents;

  @Sees(...AMOUNT_READERS)
  @Field(() => EuroScalar, { description: "What was paid of that." })
  paid!: Cents;

  @Sees(...AMOUNT_READERS)
  @Field(() => EuroScalar, { description: "What is open of that." })
  outstanding!: Cents;
}

/** Owned by the affiliates subgraph. */
@ObjectType("Fund", { description: "A social insurance fund for the self-employed, and what it costs." })
@Directive('@key(fields: "id")')
@Sees("ANYBODY")
export class FundType {
  @Field(() => ID, { description: "Opaque." })
  id!: string;
}

@ObjectType("ManagementFeeRate", {
  description: "What a fund adds to each contribution (beheerskosten / frais de gestion), fixed for each year.",
})
@Sees("ANYBODY")
export class ManagementFeeRateType {
  @Field(() => Int, { description: "The year." })
  year!: number;

  @Field(() => RateScalar, { description: "The rate." })
  rate!: Rate;

  @Field(() => DateScalar, { description: "The day from which it holds." })
  validFrom!: Day;

  @Field(() => LegalBasisType, { description: "Where it is written, and how sure we are of it." })
  basis!: Source;
}
