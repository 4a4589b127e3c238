import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { AffiliationAnswerTypeEnum, AffiliationFormSectionEnum, AffiliationKindEnum } from "./enums.ts";

const ASKERS = ["INSURED", ...STAFF] as const;

@ObjectType("AffiliationFormChoice", { description: "One of the answers that a field may have." })
@Sees("ANYBODY")
export class AffiliationFormChoiceType {
  @Field(() => ID, { description: "Free of language, to be sent." })
  code!: string;

  @Field(() => String, { description: "In the reader’s language." })
  label!: string;
}

@ObjectType("AffiliationFormField", { description: "One thing that is asked, with what is known of it." })
@Sees(...ASKERS)
export class AffiliationFormFieldType {
  @Field(() => ID, { description: "Free of language, to be sent." })
  code!: string;

  @Field(() => AffiliationFormSectionEnum, { description: "Under which heading it stands." })
  section!: string;

  @Field(() => AffiliationAnswerTypeEnum, { description: "Of what sort the answer is." })
  type!: string;

  @Field(() => Boolean, { description: "Whether the request is not complete without it." })
  required!: boolean;

  @Field(() => String, { description: "What is asked, in the reader’s language." })
  label!: string;

  @Directive("@listSize(assumedSize: 5)")
  @Field(() => [AffiliationFormChoiceType], { description: "The answers to choose from; empty where one writes." })
  choices!: readonly AffiliationFormChoiceType[];

  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "What is known, so that it need not be answered; else absent." })
  value!: string | null;
}

@AboutNobody("A question for it names its person in an argument, or is the person’s own.")
@ObjectType("AffiliationForm", { description: "What is asked of whoever joins a fund, filled with what is known." })
@Sees(...ASKERS)
export class AffiliationFormType {
  @Field(() => AffiliationKindEnum, { description: "For whom." })
  kind!: string;

  @Field(() => DateScalar, { description: "The day whose form it is." })
  on!: Day;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;

  @Directive("@listSize(assumedSize: 20)")
  @Field(() => [AffiliationFormFieldType], {
    description: "What is asked, in order. A field that hangs on another comes when that is answered.",
  })
  fields!: readonly AffiliationFormFieldType[];

  @Directive("@listSize(assumedSize: 10)")
  @Field(() => [ID], { description: "The codes of what must still be answered." })
  missing!: readonly string[];
}
