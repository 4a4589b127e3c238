import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { AboutNobody } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, SsinScalar } from "../../../shared/plumbing/scalars.ts";
import { DeadlineType, NodeType } from "../../../shared/plumbing/value-types.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import type { Deadline } from "../../../shared/values/deadline.ts";
import { AffiliationKindEnum } from "./enums.ts";

@AboutNobody("Whoever is written to has no file.")
@ObjectType("AffiliationNotice", {
  implements: NodeType,
  description: "A formal notice (ingebrekestelling / mise en demeure) to a person who joined no fund.",
})
@Directive('@key(fields: "id")')
@Sees("INSURED", ...STAFF)
export class AffiliationNoticeType extends NodeType {
  @Field(() => Int, { description: "Counts up with each change." })
  version!: number;

  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { description: "The number of the person." })
  ssin!: string;

  @Field(() => AffiliationKindEnum, { description: "As what the person should be affiliated." })
  affiliationKind!: string;

  @Field(() => DateScalar, { description: "From when." })
  startsOn!: Day;

  @Field(() => DateScalar, { description: "When the letter was posted." })
  postedOn!: Day;

  @Field(() => String, { description: "The number of the registered item." })
  registeredItem!: string;

  @Field(() => DeadlineType, { description: "By when the person chooses a fund: thirty days from the posting." })
  clock!: Deadline;
}

export const AffiliationNoticeConnection = connectionOf("AffiliationNotice", () => AffiliationNoticeType);
