import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { LanguageEnum } from "../../shared/plumbing/contributor-types.ts";
import { byKind, commonErrors, WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { AffiliateType } from "./affiliate.ts";

@InputType("AddressInput", { description: "Where somebody lives or has a seat." })
export class AddressInput {
  @Field(() => String, { description: "Street and number, at most 120 characters." })
  street!: string;

  @Field(() => String, { description: "Postal code, at most 12 characters." })
  postalCode!: string;

  @Field(() => String, { description: "Municipality, at most 80 characters." })
  municipality!: string;

  @Field(() => String, { defaultValue: "BE", description: "Country, two letters (ISO 3166)." })
  country!: string;
}

@InputType("ChangeContactDetailsInput", { description: "A new address, a new language, or both." })
export class ChangeContactDetailsInput {
  @Field(() => WriteMetaInput, { description: "Key, version, dry run." })
  meta!: WriteMetaInput;

  @Field(() => ID, { description: "Whose." })
  affiliateId!: string;

  @Field(() => AddressInput, { nullable: true, description: "The new address; absent leaves it." })
  address?: AddressInput | null;

  @Field(() => LanguageEnum, { nullable: true, description: "The new language; absent leaves it." })
  language?: "fr" | "nl" | "de" | null;
}

const ChangeContactDetailsError = createUnionType({
  name: "ChangeContactDetailsError",
  description: "Why contact details were not changed.",
  types: () => commonErrors,
  ...byKind,
});

@ObjectType("ChangeContactDetailsPayload", { description: "The affiliate as changed, or why not." })
@Sees("INSURED", "CASE_HANDLER", "SUPERVISOR")
export class ChangeContactDetailsPayload {
  @Field(() => AffiliateType, { nullable: true, description: "The affiliate after the change." })
  affiliate?: AffiliateType | null;

  @Field(() => Boolean, { description: "Whether this answer was given before, under the same key." })
  replayed!: boolean;

  @Field(() => [ChangeContactDetailsError], { description: "Why nothing was changed; empty if it was." })
  errors!: readonly object[];
}
