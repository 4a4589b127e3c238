import { Directive, Field, InputType, Int, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { connectionOf } from "../../shared/plumbing/connection.ts";
import { About } from "../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar, QuarterScalar } from "../../shared/plumbing/scalars.ts";
import { NodeType } from "../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../shared/values/calendar.ts";
import type { Cents } from "../../shared/values/money.ts";
import { MONEY_READERS } from "./account.ts";
import { ContributorCategoryEnum, DueNatureEnum, DueStatusEnum } from "./enums.ts";

@About("ACCOUNT")
@ObjectType("Due", {
  implements: NodeType,
  description:
    "What is claimed from a contributor (verschuldigde bijdrage / cotisation due). It never changes; it can be cancelled, and claimed anew as the next revision.",
})
@Directive('@key(fields: "id")')
@Sees(...MONEY_READERS)
export class DueType extends NodeType {
  @Field(() => DueNatureEnum, { description: "For what." })
  nature!: keyof typeof DueNatureEnum;

  @Field(() => QuarterScalar, {
    description: "For which quarter; what a company owes for a year stands under its last.",
  })
  quarter!: Quarter;

  @Field(() => Int, {
    description:
      "Tells dues of one quarter and nature apart: 0 for the first, and the next number for each that follows.",
  })
  revision!: number;

  @Field(() => ContributorCategoryEnum, {
    nullable: true,
    description: "As what one contributed in that quarter; absent for a company.",
  })
  category!: string | null;

  @Field(() => EuroScalar, {
    description: "The whole amount, with the management fee; below zero where it lowers another due.",
  })
  amount!: Cents;

  @Field(() => EuroScalar, { description: "The contribution in it (bijdrage / cotisation)." })
  contribution!: Cents;

  @Field(() => EuroScalar, { description: "The management fee in it (beheerskosten / frais de gestion)." })
  fee!: Cents;

  @Field(() => EuroScalar, { description: "What was paid of it so far." })
  paid!: Cents;

  @Field(() => EuroScalar, { description: "What of it was given up: it is claimed no longer, and was not paid." })
  writtenOff!: Cents;

  @Field(() => EuroScalar, { description: "What is still open." })
  outstanding!: Cents;

  @Field(() => DateScalar, { description: "The day on which it was issued." })
  issuedOn!: Day;

  @Field(() => DateScalar, { description: "The last day to pay: the money must be on the fund's account by then." })
  dueOn!: Day;

  @Field(() => DueStatusEnum, { description: "Where it stands on the day of the question." })
  status!: keyof typeof DueStatusEnum;
}

export const DueConnection = connectionOf("Due", () => DueType);

@InputType("DueFilter", { description: "Which dues: all parts must hold." })
export class DueFilter {
  @Field(() => [DueStatusEnum], { nullable: true, description: "In one of these states." })
  status?: (keyof typeof DueStatusEnum)[] | null;

  @Field(() => [DueNatureEnum], { nullable: true, description: "Of one of these natures." })
  nature?: (keyof typeof DueNatureEnum)[] | null;

  @Field(() => QuarterScalar, { nullable: true, description: "From this quarter on." })
  quarterFrom?: Quarter | null;

  @Field(() => QuarterScalar, { nullable: true, description: "Up to this quarter." })
  quarterTo?: Quarter | null;
}
