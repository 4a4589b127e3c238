import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import { DateScalar, SsinScalar } from "../../shared/plumbing/scalars.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { MandateRole } from "../rules/mandate.ts";
import { MandateRoleEnum } from "./enums.ts";
import { MandateType } from "./mandate.ts";
import { MandateOverlapsErrorType } from "./mandate-errors.ts";

@InputType("AppointMandateHolderInput", { description: "Who was appointed, to what, and where that stands." })
export class AppointMandateHolderInput {
  @Field(() => WriteMetaInput, { description: "Key, the company's version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "In which company." })
  companyId!: string;

  @Field(() => ID, { nullable: true, description: "The holder's file, if there is one." })
  affiliateId?: string | null;

  @Field(() => SsinScalar, {
    nullable: true,
    description: "The holder's number, where there is no file: an affiliation is then proposed. No answer shows it.",
  })
  holderSsin?: string | null;

  @Field(() => String, { description: "The holder's name as published, at most 160 characters." })
  holderName!: string;

  @Field(() => MandateRoleEnum, { description: "In what role." })
  role!: MandateRole;

  @Field(() => Boolean, { description: "Whether it is paid." })
  paid!: boolean;

  @Field(() => DateScalar, { description: "The first day." })
  startsOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "The last day, if it is known." })
  endsOn?: Day | null;

  @Field(() => String, { description: "Where it was published, or is registered; at most 300 characters." })
  evidence!: string;
}

const AppointMandateHolderError = createUnionType({
  name: "AppointMandateHolderError",
  description: "Why nobody was appointed.",
  types: () => [...commonErrors, MandateOverlapsErrorType] as const,
  ...byKind,
});

@ObjectType("AppointMandateHolderPayload", { description: "The mandate as recorded, or why not." })
@Sees(...STAFF)
export class AppointMandateHolderPayload {
  @Field(() => MandateType, { nullable: true, description: "The mandate." })
  mandate?: MandateType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [AppointMandateHolderError], { description: "Why nothing was recorded; empty if it was." })
  errors!: readonly object[];
}
