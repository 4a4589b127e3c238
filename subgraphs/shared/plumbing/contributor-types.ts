import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Sees, STAFF } from "./access.ts";

/** Who may read a career, and what is drawn up from it. */
export const CAREER_READERS = ["INSURED", ...STAFF, "HEALTH_FUND", "INASTI"] as const;

/** A fund, for whoever knows its code and nothing more: it is owned by the affiliates subgraph. */
@ObjectType("Fund")
@Directive('@key(fields: "code", resolvable: false)')
@Sees("ANYBODY")
export class FundStub {
  @Field(() => ID, { description: "Its short name, as tokens and tables use it." })
  code!: string;
}

/** What persons and companies have in common, in the subgraphs that own them. */
@ObjectType("Address", { description: "Where somebody lives or has a seat." })
@Directive("@shareable")
@Sees("INSURED", "COMPANY", ...STAFF, "INASTI")
export class AddressType {
  @Field(() => String, { description: "Street and number." })
  street!: string;

  @Field(() => String, { description: "Postal code." })
  postalCode!: string;

  @Field(() => String, { description: "Municipality." })
  municipality!: string;

  @Field(() => String, { description: "Country, two letters (ISO 3166)." })
  country!: string;
}

export const LanguageEnum = { FR: "fr", NL: "nl", DE: "de" } as const;
registerEnumType(LanguageEnum, {
  name: "Language",
  description: "The language in which somebody is written to.",
  valuesConfig: { FR: { description: "French." }, NL: { description: "Dutch." }, DE: { description: "German." } },
});
