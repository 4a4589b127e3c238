import { Field, ID, InputType } from "type-graphql";
import { STAFF } from "../../../shared/plumbing/access.ts";
import { LanguageEnum } from "../../../shared/plumbing/contributor-types.ts";
import { DateScalar } from "../../../shared/plumbing/scalars.ts";
import { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { AffiliateType } from "../affiliate.ts";
import { AddressInput } from "../change-contact-details.ts";
import { payloadOf } from "./payload.ts";

/** What every change of a person's file says: whose, and from when. */
@InputType()
abstract class ChangeInput {
  @Field(() => WriteMetaInput, { description: "Key, version of the affiliate, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose." })
  affiliateId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "From what day, at most a year ahead; today if absent. What begins on a day replaces what began on it.",
  })
  startsOn?: Day | null;
}

@InputType("ChangeAddressInput", { description: "A move." })
export class ChangeAddressInput extends ChangeInput {
  @Field(() => AddressInput, { description: "The new address." })
  address!: AddressInput;
}

@InputType("ChangeLanguageInput", { description: "Another language." })
export class ChangeLanguageInput extends ChangeInput {
  @Field(() => LanguageEnum, { description: "The new language." })
  language!: "fr" | "nl" | "de";
}

@InputType("ChangeNameInput", { description: "Another name, by a document that was seen." })
export class ChangeNameInput extends ChangeInput {
  @Field(() => String, { description: "First name, at most 80 characters." })
  firstName!: string;

  @Field(() => String, { description: "Last name, at most 80 characters." })
  lastName!: string;
}

const noun = ["affiliate", () => AffiliateType, "The affiliate after the change."] as const;
const roles = ["INSURED", ...STAFF] as const;

/** What the mutations answer. */
export const ChangeAddressPayload = payloadOf({ name: "ChangeAddress", roles, noun });
export const ChangeLanguagePayload = payloadOf({ name: "ChangeLanguage", roles, noun });
export const ChangeNamePayload = payloadOf({ name: "ChangeName", roles: STAFF, noun });
