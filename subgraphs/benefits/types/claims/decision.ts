import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { LanguageEnum } from "../../../shared/plumbing/contributor-types.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, EuroScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType, NodeType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { Cents } from "../../../shared/values/money.ts";
import { BenefitOutcomeType } from "../outcome.ts";
import { ClaimChannelEnum, DecisionMentionCodeEnum, DecisionVerdictEnum, RevisionGroundEnum } from "./enums.ts";

/** Those whose claim it may be, and those who decide on it. */
export const CLAIM_READERS = ["INSURED", ...STAFF] as const;

@ObjectType("DecisionMention", {
  description: "Something that the law wants a decision to say (vermelding / mention).",
})
@Sees(...CLAIM_READERS)
export class DecisionMentionType {
  @Field(() => DecisionMentionCodeEnum, { description: "Which." })
  code!: string;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "What the decision says of it, in the language of the decision." })
  text!: string;
}

@ObjectType("DecisionLetter", { description: "The letter of a decision, kept as it was drawn." })
@Sees(...CLAIM_READERS)
export class DecisionLetterType {
  @Field(() => String, { description: "The SHA-256 of its bytes, in hexadecimal." })
  sha256!: string;

  @Field(() => Int, { description: "How many bytes it has." })
  size!: number;

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "Its bytes in base64: a PDF." })
  content!: string;
}

@About("BENEFIT")
@ObjectType("BenefitDecision", {
  implements: NodeType,
  description: "What was decided of a claim (beslissing / décision). It never changes: another may take its place.",
})
@Directive('@key(fields: "id")')
@Sees(...CLAIM_READERS)
export class BenefitDecisionType extends NodeType {
  @Field(() => DecisionVerdictEnum, { description: "Granted, granted in part, refused, or claimed back." })
  verdict!: string;

  @Field(() => EuroScalar, { description: "The whole amount." })
  amount!: Cents;

  @Field(() => BenefitOutcomeType, { description: "What the law said of the claim, with every reason and working." })
  outcome!: BenefitOutcomeType;

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What whoever decided wrote to it." })
  explanation!: string | null;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [LegalBasisType], { description: "The texts that it rests on." })
  legalBasis!: readonly Source[];

  @Directive('@tag(name: "personal")')
  @Field(() => String, { description: "The facts on which it was decided, as they were known that day, as JSON." })
  facts!: string;

  @Field(() => LanguageEnum, { description: "In which language it is written." })
  language!: string;

  @Field(() => DateScalar, { description: "The day of the decision." })
  decidedOn!: Day;

  @Field(() => DateScalar, { description: "The day from which it works." })
  worksFrom!: Day;

  @Directive("@listSize(assumedSize: 6)")
  @Field(() => [DecisionMentionType], { description: "What the law wants it to say, as far as it does." })
  mentions!: readonly DecisionMentionType[];

  @Field(() => ID, { nullable: true, description: "The decision whose place it takes; absent on the first." })
  revises!: string | null;

  @Field(() => RevisionGroundEnum, { nullable: true, description: "Why it takes that place." })
  ground!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which the person was notified." })
  notifiedOn!: Day | null;

  @Field(() => ClaimChannelEnum, { nullable: true, description: "By what way." })
  channel!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The last day to appeal; absent while nobody was notified, and where a mention is missing: then no time runs.",
  })
  appealUntil!: Day | null;

  @Field(() => LegalBasisType, { description: "Where the appeal is written." })
  appealBasis!: Source;

  @Field(() => DecisionLetterType, { nullable: true, description: "Its letter." })
  letter!: DecisionLetterType | null;
}
