import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees } from "../../../shared/plumbing/access.ts";
import { DateScalar, QuarterScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day, Quarter } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { CompetentBodyType } from "../benefit-parts.ts";
import { CLAIM_READERS } from "./decision.ts";
import { ClaimStateEnum } from "./enums.ts";

@ObjectType("ClaimStep", { description: "That a claim came to a state, and when." })
@Sees(...CLAIM_READERS)
export class ClaimStepType {
  @Field(() => ClaimStateEnum, { description: "To which." })
  state!: string;

  @Field(() => DateScalar, { description: "On what day." })
  happenedOn!: Day;
}

@ObjectType("ClaimEvidence", { description: "A document that proves something of a claim (bewijsstuk / preuve)." })
@Sees(...CLAIM_READERS)
export class ClaimEvidenceType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => ID, { description: "What it proves, by its code." })
  code!: string;

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

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Its bytes in base64." })
  content!: string;
}

@ObjectType("RedirectedOutcome", {
  description: "What an institution decided of a claim that was passed on to it, as the fund noted it last.",
})
@Sees(...CLAIM_READERS)
export class RedirectedOutcomeType {
  @Field(() => Boolean, { description: "Whether it granted what was asked." })
  granted!: boolean;

  @Directive("@listSize(assumedSize: 4)")
  @Field(() => [QuarterScalar], { description: "The quarters that it assimilates: nothing is owed for them." })
  quarters!: readonly Quarter[];

  @Field(() => DateScalar, { description: "On what day it decided." })
  decidedOn!: Day;

  @Field(() => String, { description: "Under which it knows the decision." })
  reference!: string;

  @Field(() => DateScalar, { description: "On what day the fund noted it." })
  notedOn!: Day;
}

@ObjectType("ClaimRedirection", { description: "That a claim was passed on to whoever decides, with its first day." })
@Sees(...CLAIM_READERS)
export class ClaimRedirectionType {
  @Field(() => CompetentBodyType, { description: "To whom." })
  to!: CompetentBodyType;

  @Field(() => DateScalar, { description: "On what day." })
  on!: Day;

  @Field(() => DateScalar, { description: "The day on which it was filed, which holds there too." })
  filedOn!: Day;

  @Field(() => LegalBasisType, { description: "Where that is written." })
  basis!: Source;

  @Field(() => RedirectedOutcomeType, {
    nullable: true,
    description: "What was decided there; absent until it is known.",
  })
  outcome?: RedirectedOutcomeType | null;
}
