import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { LegalBasisType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import { guideActors, guideSections } from "../../rules/life-events/guide.ts";
import { lifeEvents } from "../../rules/life-events/life-event.ts";
import { ContactTaskType } from "../contact/contact-task.ts";
import { ContributorCategoryEnum } from "../enums.ts";
import { ServiceRequestType } from "../requests/service-request.ts";

export const LifeEventEnum = enumOf(
  "LifeEvent",
  "What happens in a life, on which the statute has something to say (levensgebeurtenis / événement de vie).",
  lifeEvents,
);

export const GuideSectionEnum = enumOf("GuideSection", "Of what sort a line of a guide is.", guideSections);

export const GuideActorEnum = enumOf("GuideActor", "Who must act.", guideActors);

@ObjectType("GuideLine", { description: "Something good to know, with what it rests on." })
@Sees("ANYBODY")
export class GuideLineType {
  @Field(() => ID, { description: "Free of language, and the same on every day." })
  code!: string;

  @Field(() => GuideSectionEnum, { description: "Of what sort it is." })
  section!: string;

  @Field(() => String, { description: "What it says, in the reader's language." })
  text!: string;

  @Field(() => LegalBasisType, { description: "Where it is written." })
  basis!: Source;

  @Field(() => GuideActorEnum, { nullable: true, description: "Who must act; absent where nobody must." })
  actor!: string | null;

  @Field(() => String, { nullable: true, description: "Who must act, by name or in the reader's words." })
  actorInWords!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "By when, counted from the day of the event." })
  by!: Day | null;

  @Field(() => Boolean, { description: "Whether it happens without anybody asking for it." })
  automatic!: boolean;

  @Field(() => [ContributorCategoryEnum], { nullable: true, description: "For whom only; absent: for everybody." })
  onlyFor!: readonly string[] | null;
}

const lines = (description: string): PropertyDecorator & MethodDecorator => {
  const sized = Directive("@listSize(assumedSize: 8)");
  const field = Field(() => [GuideLineType], { description });
  return (target: object, key: string | symbol) => {
    field(target, key as string);
    sized(target, key as string, undefined as never);
  };
};

@ObjectType("LifeEventGuide", {
  description: "What is good to know when something happens in a life (gids / guide): for everybody, or for one file.",
})
@Sees("ANYBODY")
export class LifeEventGuideType {
  @Field(() => LifeEventEnum, { description: "What happens." })
  event!: string;

  @Field(() => DateScalar, { description: "On what day: the law of that day, and terms from it." })
  on!: Day;

  @Field(() => Boolean, { description: "Whether it was made for one file." })
  personal!: boolean;

  @lines("What one must do, or owes.")
  obligations!: readonly GuideLineType[];

  @lines("What one may claim, or gets of office.")
  rights!: readonly GuideLineType[];

  @lines("What one needs to show; never what an authentic source has.")
  documents!: readonly GuideLineType[];

  @lines("What is done next, the nearest day first: who must act, and by when.")
  steps!: readonly GuideLineType[];

  @lines("The forms.")
  forms!: readonly GuideLineType[];
}

@About("CONTACT")
@ObjectType("LifeEventDeclaration", { description: "That somebody declared a life event, and what it opened." })
@Sees("INSURED", ...STAFF)
export class LifeEventDeclarationType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => LifeEventEnum, { description: "What happens." })
  event!: string;

  @Field(() => DateScalar, { description: "The day on which it happens." })
  happensOn!: Day;

  @Field(() => DateScalar, { description: "The day on which it was declared." })
  declaredOn!: Day;

  @Field(() => ServiceRequestType, { nullable: true, description: "The request that it opened." })
  serviceRequest!: ServiceRequestType | null;

  @Field(() => ContactTaskType, { nullable: true, description: "The contact that the fund makes." })
  task!: ContactTaskType | null;

  @Field(() => LifeEventGuideType, { nullable: true, description: "The guide, made for the file." })
  guide!: LifeEventGuideType | null;
}
