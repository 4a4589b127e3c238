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

  @Directive('@cost(weight: "20")')
  @Directive('@tag(name: "personal")')
  @Field(() => String, { nullable: true, description: "The letter in base64: a PDF. A dry run shows what to post." })
  letter!: string | null;

  @Field(() => DeadlineType, { description: "By when the person chooses a fund: thirty days from the posting." })
  clock!: Deadline;
}

@AboutNobody("Whoever is to be written to has no file.")
@ObjectType("AffiliationNoticeToPost", {
  description: "Somebody known by number alone who is late to join a fund, and has to be found and written to.",
})
@Sees(...STAFF)
export class AffiliationNoticeToPostType {
  @Directive('@tag(name: "personal")')
  @Field(() => SsinScalar, { description: "The number, under which the National Register has name and address." })
  ssin!: string;

  @Field(() => DateScalar, { description: "Since when the person is presumed self-employed." })
  startsOn!: Day;

  @Field(() => String, { nullable: true, description: "The number of the company in which the mandate is held." })
  companyNumber!: string | null;

  @Field(() => String, { nullable: true, description: "As what: DIRECTOR or WORKING_PARTNER." })
  mandate!: string | null;

  @Field(() => DateScalar, { description: "Since when it is known here." })
  knownSince!: Day;
}

export const AffiliationNoticeToPostConnection = connectionOf(
  "AffiliationNoticeToPost",
  () => AffiliationNoticeToPostType,
);

export const AffiliationNoticeConnection = connectionOf("AffiliationNotice", () => AffiliationNoticeType);
