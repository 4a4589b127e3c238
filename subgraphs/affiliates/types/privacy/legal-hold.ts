import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { About } from "../../../shared/plumbing/privacy/about.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { type HoldMatter, holdMatters } from "../../rules/privacy/retention.ts";
import { payloadOf } from "../household/payload.ts";

const HoldMatterEnum = enumOf("HoldMatter", "For what a file is held.", holdMatters);

@About("USAGE")
@ObjectType("LegalHold", {
  description: "That nothing of a file is destroyed until it is lifted (bewaarplicht / conservation obligatoire).",
})
@Sees("INSURED", ...STAFF)
export class LegalHoldType {
  @Field(() => ID, { description: "Its id." })
  id!: string;

  @Field(() => Int, { description: "Counts up with each change, for `expectedVersion`." })
  version!: number;

  @Field(() => HoldMatterEnum, { description: "For what." })
  matter!: HoldMatter;

  @Field(() => String, { description: "Why, as whoever placed it said." })
  reason!: string;

  @Field(() => DateScalar, { description: "From when." })
  placedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was lifted; absent while it holds." })
  liftedOn!: Day | null;
}

@InputType("PlaceLegalHoldInput", { description: "Whose file is held, and for what." })
export class PlaceLegalHoldInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose." })
  affiliateId!: string;

  @Field(() => HoldMatterEnum, { description: "For what." })
  matter!: HoldMatter;

  @Field(() => String, { description: "Why, at most 500 characters; the person may read it." })
  reason!: string;
}

@InputType("LiftLegalHoldInput", { description: "What holds a file no longer." })
export class LiftLegalHoldInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the hold, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Which." })
  legalHoldId!: string;
}

const noun = ["legalHold", () => LegalHoldType, "The hold after the change."] as const;

/** What the mutations answer. */
export const PlaceLegalHoldPayload = payloadOf({ name: "PlaceLegalHold", roles: STAFF, noun });
export const LiftLegalHoldPayload = payloadOf({ name: "LiftLegalHold", roles: STAFF, noun });
