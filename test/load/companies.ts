import { complement97 } from "../../subgraphs/shared/values/check-digits.ts";
import type { Chance } from "./chance.ts";
import { COMPANIES_IN_THOUSAND } from "./country.ts";
import { idOfPlace, type MadeUpPerson } from "./person.ts";
import type { Put } from "./population.ts";

interface Batch {
  readonly dice: Chance;
  readonly first: number;
  readonly seed: number;
}

/** Two million numbers to which the Crossroads Bank has not come yet. */
function enterpriseNumberOf(place: number): string {
  const digits = String(18_000_000 + place);
  return digits + complement97(digits);
}

const COMPANY = {
  ...{ id: 0, enterprise_number: 0, name: 0, legal_form: 0, legal_personality_on: 0, fund: 0, language: 0 },
  ...{ street: 0, postal_code: 0, municipality: 0, nace_code: 0, nace_version: 0 },
};
const MANDATE = {
  ...{ id: 0, company_id: 0, affiliate_id: 0, holder_name: 0, role: 0, paid: 0, starts_on: 0, evidence: 0 },
};
const CONTRIBUTOR = { id: 0, kind: 0, fund: 0, funds: 0, enterprise_number: 0, language: 0, subject_version: 0 };

/** Founds companies of some of these people, each with its founder as director. */
export async function companiesOf(put: Put, people: readonly MadeUpPerson[], batch: Batch): Promise<void> {
  const { dice, first, seed } = batch;
  const founded = people.flatMap((founder, i) =>
    dice.happens(COMPANIES_IN_THOUSAND) ? [{ founder, place: first + i, id: idOfPlace("com", first + i, seed) }] : [],
  );
  const onDay = ({ career }: MadeUpPerson): string => career[0]?.startsOn ?? "2020-01-01";
  await put(
    "companies.company",
    COMPANY,
    founded.map(({ founder, place, id }) => [
      ...[id, enterpriseNumberOf(place), `${founder.name[1]} ${place}`, dice.happens(150) ? "SA" : "SRL"],
      ...[onDay(founder), founder.fund, founder.language, "Rue de l’Exemple 2", ...founder.home, "62010", "2008"],
    ]),
  );
  await put(
    "companies.mandate",
    MANDATE,
    founded.map(({ founder, place, id }) => [
      ...[idOfPlace("man", place, seed), id, founder.id, founder.name.join(" "), "DIRECTOR", dice.happens(700)],
      ...[onDay(founder), "STATUTES"],
    ]),
  );
  await put(
    "affiliates.contributor",
    CONTRIBUTOR,
    founded.map(({ founder: { fund, language }, place, id }) => [
      ...[id, "COMPANY", fund, [fund], enterpriseNumberOf(place), language, 1],
    ]),
  );
}
