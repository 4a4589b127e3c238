import { Directive, Field, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { MONEY_READERS } from "../account.ts";
import { InsolvencyProcedureEnum } from "./claim-file.ts";

const DeclarationTermEnum = enumOf("ClaimDeclarationTerm", "Until when a claim may be declared.", {
  JUDGMENT: "The last day that the judgment itself names.",
  WITH_SECURITY: "The last day for a claim for which others answer too, who stay bound by it.",
  LATEST: "The last day of all; the judgment names an earlier one.",
});

@ObjectType("ClaimDeclarationDeadline", { description: "A last day to declare a claim." })
@Sees(...MONEY_READERS)
export class DeclarationDeadlineType {
  @Field(() => DeclarationTermEnum, { description: "Which." })
  code!: string;

  @Field(() => DateScalar, { description: "The last day." })
  lastDay!: Day;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;
}

@ObjectType("ClaimDeclaration", {
  description:
    "What the fund declares in an insolvency, and until when (aangifte van schuldvordering / déclaration de créance).",
})
@About("RECOVERY")
@Sees(...MONEY_READERS)
export class ClaimDeclarationType {
  @Field(() => InsolvencyProcedureEnum, {
    nullable: true,
    description: "By which procedure; absent if nobody noted it.",
  })
  procedure!: string | null;

  @Field(() => DateScalar, { description: "Since when it runs." })
  since!: Day;

  @Directive("@listSize(assumedSize: 3)")
  @Field(() => [DeclarationDeadlineType], {
    description: "Until when it may be declared; none where no term is known.",
  })
  deadlines!: readonly DeclarationDeadlineType[];

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was declared." })
  declaredOn!: Day | null;

  @Field(() => EuroScalar, { description: "The contributions in it: as declared, or as they are open until then." })
  principal!: Cents;

  @Field(() => EuroScalar, { description: "The surcharges in it." })
  surcharges!: Cents;

  @Field(() => EuroScalar, { description: "The costs in it." })
  costs!: Cents;

  @Field(() => LegalBasisType, { description: "Where the privilege of the claim is written." })
  privilege!: Source;
}
