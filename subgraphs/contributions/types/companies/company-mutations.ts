import { createUnionType, Directive, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Sees, STAFF } from "../../../shared/plumbing/access.ts";
import { enumOf } from "../../../shared/plumbing/enum-of.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import {
  byKind,
  commonErrors,
  UserErrorOf,
  UserErrorType,
  WriteMetaInput,
} from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { SurchargeTallyType } from "../surcharges/surcharge.ts";
import { CompanyContributionType } from "./company-contribution.ts";

@InputType("GrantStarterExemptionInput", { description: "Which company applied, and for which year." })
export class GrantStarterExemptionInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "The company." })
  companyId!: string;

  @Field(() => Int, { description: "The year: each of the first three is granted apart." })
  year!: number;

  @Field(() => String, {
    defaultValue: "",
    description: "The document that shows what is not known: a career, or what a foreign form is like.",
  })
  evidence!: string;
}

const StarterRefusalEnum = enumOf("StarterRefusal", "Why a starter is not exempt.", {
  NOT_MET: "Somebody was insured for too long.",
  EVIDENCE_MISSING: "A career is not known, and no document is named.",
  FORM_EXCLUDED: "A company of this form is never exempt.",
  FORM_TO_BE_COMPARED: "Its foreign form must be compared, and no document is named.",
  NOT_A_STARTER: "The year is not among the first three.",
});

@UserErrorOf("StarterRefusedError", "statut:starterRefused", "A condition is not met, or not shown.")
class StarterRefusedErrorType extends UserErrorType {
  @Field(() => StarterRefusalEnum, { description: "Which." })
  outcome!: string;
}

const GrantStarterExemptionError = createUnionType({
  name: "GrantStarterExemptionError",
  description: "Why it was not granted.",
  types: () => [...commonErrors, StarterRefusedErrorType] as const,
  ...byKind,
});

@ObjectType("GrantStarterExemptionPayload", { description: "What the company owes for the year now." })
@Sees(...STAFF)
export class GrantStarterExemptionPayload {
  @Field(() => CompanyContributionType, { nullable: true, description: "The contribution of the year." })
  contribution?: CompanyContributionType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [GrantStarterExemptionError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}

@InputType("ChargeCompanySurchargesInput", { description: "Which companies' late payment is charged." })
export class ChargeCompanySurchargesInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run: that one shows the totals and changes nothing." })
  meta!: WriteMetaInput;

  @Field(() => ID, { nullable: true, description: "Of this company alone; of the whole fund if absent." })
  companyId?: string | null;

  @Field(() => Int, {
    defaultValue: 200,
    description: "Of at most so many dues, up to a thousand; the next call goes on.",
  })
  most!: number;

  @Field(() => ID, { nullable: true, description: "Goes on after this due: the `last` of the call before." })
  after?: string | null;
}

const ChargeCompanySurchargesError = createUnionType({
  name: "ChargeCompanySurchargesError",
  description: "Why nothing was charged.",
  types: () => [...commonErrors] as const,
  ...byKind,
});

@ObjectType("ChargeCompanySurchargesPayload", { description: "What came of charging the late payment of companies." })
@Sees(...STAFF)
export class ChargeCompanySurchargesPayload {
  @Field(() => DateScalar, { nullable: true, description: "Months that began up to this day are charged by now." })
  until?: Day | null;

  @Field(() => SurchargeTallyType, { description: "What was charged." })
  charged!: SurchargeTallyType;

  @Field(() => SurchargeTallyType, { description: "What had been charged and was reversed, for it fell otherwise." })
  reversed!: SurchargeTallyType;

  @Field(() => ID, { nullable: true, description: "The last due that was looked at; absent if there was none." })
  last?: string | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Directive("@listSize(assumedSize: 2)")
  @Field(() => [ChargeCompanySurchargesError], { description: "Why nothing was done; empty if it was." })
  errors!: readonly object[];
}
