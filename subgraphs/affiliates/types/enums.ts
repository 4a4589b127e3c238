import { registerEnumType } from "type-graphql";
import { capacities, contributorCategories } from "../rules/category.ts";

/** Turns a list of codes with their meaning into what type-graphql wants for an enum. */
function register<Code extends string>(name: string, description: string, meanings: Readonly<Record<Code, string>>) {
  const codes = Object.keys(meanings) as Code[];
  const members = Object.fromEntries(codes.map((code) => [code, code])) as { [K in Code]: K };
  const valuesConfig = Object.fromEntries(codes.map((code) => [code, { description: meanings[code] }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}

export const ContributorCategoryEnum = register(
  "ContributorCategory",
  "As what somebody contributes (bijdragecategorie / catégorie de cotisant).",
  contributorCategories,
);

export const CapacityEnum = register(
  "Capacity",
  "In what capacity somebody is self-employed (hoedanigheid / qualité).",
  capacities,
);

export const LanguageEnum = { FR: "fr", NL: "nl", DE: "de" } as const;
registerEnumType(LanguageEnum, {
  name: "Language",
  description: "The language in which somebody is written to.",
  valuesConfig: { FR: { description: "French." }, NL: { description: "Dutch." }, DE: { description: "German." } },
});
