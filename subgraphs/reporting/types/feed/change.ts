import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { connectionOf } from "../../../shared/plumbing/connection.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar, DateTimeScalar } from "../../../shared/plumbing/scalars.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type ChangeType, changeKinds } from "../../rules/feed/change-kinds.ts";

/** Who has a feed: the fund, its partners, and the person or company for what is about itself. */
export const FEED_READERS = [
  ...["INSURED", "COMPANY", ...STAFF],
  ...["HEALTH_FUND", "INASTI", "FPS_FINANCE", "VOUCHER_ISSUER", "FAMILY_FUND"],
] as const;

const meanings = Object.fromEntries(Object.entries(changeKinds).map(([type, { says }]) => [type, says]));

export const ChangeTypeEnum = enumOf("ChangeType", "What changed.", meanings as Record<ChangeType, string>);

@About("FILE")
@ObjectType("Change", {
  description:
    "That something became true (wijziging / changement), without what: whoever may see more asks for it by the ids.",
})
@Sees(...FEED_READERS)
export class ChangeNode {
  @Field(() => ID, { description: "Which; the same in every feed and delivery, so that one knows it again." })
  id!: string;

  @Field(() => ChangeTypeEnum, { description: "What changed." })
  type!: ChangeType;

  @Field(() => ID, { description: "What it is about: a person, a company, a quarter, a due, a claim." })
  subjectId!: string;

  @Field(() => Int, {
    description: "Counts up with each change of its type about the same subject; not always by one.",
  })
  subjectVersion!: number;

  @Field(() => ID, { nullable: true, description: "The person or company whose file it is in, if it is in one." })
  contributorId!: string | null;

  @Field(() => DateScalar, { description: "The day from which it holds." })
  day!: Day;

  @Field(() => DateTimeScalar, { description: "When it was told." })
  toldAt!: string;
}

export const ChangeConnection = connectionOf("Change", () => ChangeNode);

@InputType("ChangeFilter", { description: "Which changes." })
export class ChangeFilter {
  @Field(() => [ChangeTypeEnum], { nullable: true, description: "Of one of these types." })
  type?: ChangeType[] | null;
}
