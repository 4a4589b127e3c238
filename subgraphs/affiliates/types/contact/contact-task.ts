import { Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { NodeType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { contactReasons } from "../../rules/contact/contact-reason.ts";
import { ContributorType } from "../contributor.ts";
import { ContactChannelEnum } from "../requests/enums.ts";
import { CaseHandlerType } from "./case-handler.ts";

export const ContactReasonEnum = enumOf(
  "ContactReason",
  "Why the fund takes the first step towards somebody.",
  contactReasons,
);

export const ContactTaskOrderEnum = enumOf("ContactTaskOrder", "In what order tasks are listed.", {
  DUE_FIRST: "By the day by which they must be done, the nearest first.",
  NEWEST_FIRST: "The newest first.",
});

@About("CONTACT")
@ObjectType("ContactTask", {
  implements: NodeType,
  description: "That the fund contacts somebody of its own accord (proactief contact / contact proactif).",
})
@Directive('@key(fields: "id")')
@Sees("INSURED", "COMPANY", ...STAFF)
export class ContactTaskType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => ContributorType, { description: "Whom." })
  contributor!: ContributorType;

  @Field(() => CaseHandlerType, { nullable: true, description: "Who does it; absent while nobody was named." })
  handler!: CaseHandlerType | null;

  @Field(() => ContactReasonEnum, { description: "Why." })
  reason!: string;

  @Sees("INSURED", ...STAFF)
  @Field(() => String, { nullable: true, description: "What about, in a line." })
  about!: string | null;

  @Field(() => DateScalar, { description: "By when." })
  dueOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was done." })
  doneOn!: Day | null;

  @Field(() => ContactChannelEnum, { nullable: true, description: "By what way it was done." })
  doneChannel!: string | null;

  @Sees("INSURED", ...STAFF)
  @Field(() => String, { nullable: true, description: "What was said." })
  doneNote!: string | null;
}

export const ContactTaskConnection = connectionOf("ContactTask", () => ContactTaskType);

@InputType("ContactTaskFilter", { description: "Which tasks: all parts must hold." })
export class ContactTaskFilter {
  @Field(() => Boolean, { nullable: true, description: "Only those that are done, or only those that are not." })
  done?: boolean | null;

  @Field(() => [ContactReasonEnum], { nullable: true, description: "For one of these reasons." })
  reason?: string[] | null;

  @Field(() => ID, { nullable: true, description: "Of this case handler." })
  handlerId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "To be done by this day." })
  dueUntil?: Day | null;
}
