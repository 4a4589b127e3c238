import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { About, AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { NodeType, PeriodType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { FundType } from "../fund.ts";
import { ContactChannelEnum } from "../requests/enums.ts";

const READERS = ["INSURED", "COMPANY", ...STAFF] as const;

@AboutNobody("somebody who works at a fund")
@ObjectType("CaseHandler", {
  implements: NodeType,
  description: "Somebody of a fund who knows one's file (dossierbeheerder / gestionnaire de dossier).",
})
@Directive('@key(fields: "id")')
@Sees(...READERS)
export class CaseHandlerType extends NodeType {
  @Field(() => String, { description: "The name by which one may ask for them." })
  name!: string;

  @Field(() => FundType, { description: "For which fund they work." })
  fund!: FundType;

  @Field(() => [String], { description: "The languages that they speak: fr, nl, de, en." })
  languages!: readonly string[];

  @Field(() => String, { nullable: true, description: "Their number at the fund." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "Their address at the fund." })
  email!: string | null;
}

@AboutNobody("somebody who works at a fund")
@ObjectType("Absence", { description: "While a case handler is away, and who stands in (afwezigheid / absence)." })
@Sees(...READERS)
export class AbsenceType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => PeriodType, { description: "From when until when." })
  period!: PeriodType;

  @Field(() => CaseHandlerType, { description: "Who stands in." })
  replacement!: CaseHandlerType;
}

@About("CONTACT")
@ObjectType("HandOver", { description: "A file that was given to somebody to care for (overdracht / transfert)." })
@Sees(...READERS)
export class HandOverType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => CaseHandlerType, { nullable: true, description: "To whom; absent where the fund is not yours to see." })
  handler!: CaseHandlerType | null;

  @Field(() => DateScalar, { description: "From what day." })
  startsOn!: Day;

  @Sees(...STAFF)
  @Field(() => String, { nullable: true, description: "Why." })
  reason!: string | null;
}

@ObjectType("OpeningHours", { description: "Within what hours, on which days of the week." })
@Sees("ANYBODY")
export class OpeningHoursType {
  @Field(() => [Int], { description: "The days of the week: 1 is Monday." })
  weekdays!: readonly number[];

  @Field(() => String, { description: "From what hour: 08:30." })
  opensAt!: string;

  @Field(() => String, { description: "Until what hour: 17:00." })
  closesAt!: string;
}

@ObjectType("ContactChannel", { description: "A way to reach a fund, and when (contactkanaal / canal de contact)." })
@Sees("ANYBODY")
export class ContactChannelType {
  @Field(() => ContactChannelEnum, { description: "What way." })
  channel!: string;

  @Field(() => String, { nullable: true, description: "The number or address." })
  address!: string | null;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [OpeningHoursType], { description: "When somebody is there; empty where the way is always open." })
  hours!: readonly OpeningHoursType[];
}
