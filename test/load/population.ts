import pg from "pg";
import type { Day } from "../../subgraphs/shared/values/calendar.ts";
import { chance } from "./chance.ts";
import { companiesOf } from "./companies.ts";
import { copyIn, copyText, type Value } from "./copy.ts";
import { fillOthers } from "./others.ts";
import { idOfPlace, type MadeUpPerson, personMaker } from "./person.ts";

/** How many people are wanted, by which throw of the dice, and on what day they are looked at. */
export interface PopulationWish {
  readonly people: number;
  readonly seed: number;
  readonly day: Day;
}

/** Takes in how far something is. */
export type Say = (line: string) => void;
export const silent: Say = () => undefined;

const AT_ONCE = 20_000;

const FUNDS = [
  ["CNA", "Caisse nationale auxiliaire", true],
  ["GROUPS", "Groupe S", false],
  ["PARTENA", "Partena", false],
  ["SECUREX", "Securex Integrity", false],
  ["UCM", "UCM", false],
] as const;

/**
 * Fills migrated, empty tables with people, companies and incomes, in the ratios of the country.
 *
 * The tables of affiliates and companies are filled by COPY; what the other subgraphs would have heard is inserted from
 * there as a set. The same wish makes the same rows.
 */
export async function populate(url: string, wish: PopulationWish, say: Say = silent): Promise<void> {
  const session = new pg.Client(url);
  await session.connect();
  try {
    const put = putInto(session);
    await put("affiliates.fund", { code: 0, id: 0, name: 0, auxiliary: 0 }, FUNDS.map(fundRow));
    const dice = chance(wish.seed);
    const make = personMaker(dice, wish.day, wish.seed);
    const couples: Couples = new Map();
    for (let first = 0; first < wish.people; first += AT_ONCE) {
      const count = Math.min(AT_ONCE, wish.people - first);
      const people = Array.from({ length: count }, (_, i) => make(first + i));
      await putPeople(put, people, { wish, first, couples });
      await companiesOf(put, people, { dice, first, seed: wish.seed });
      say(`${first + count} of ${wish.people} people are there`);
    }
    await fillOthers(session, wish);
  } finally {
    await session.end();
  }
}

/** Puts rows into a table, under the names of its columns. */
export type Put = (table: string, columns: object, rows: readonly (readonly Value[])[]) => Promise<void>;

const putInto =
  (session: pg.Client): Put =>
  (table, columns, rows) =>
    copyIn(session, table, Object.keys(columns), [copyText(rows)]);

const fundRow = ([code, name, auxiliary]: (typeof FUNDS)[number]): Value[] => [
  code,
  `fund_${code.toLowerCase()}`,
  name,
  auxiliary,
];

/** The person of each fund that was made last and is in the main occupation: whoever helps a spouse helps that one. */
type Couples = Map<string, string>;

interface Batch {
  readonly wish: PopulationWish;
  readonly first: number;
  readonly couples: Couples;
}

const AFFILIATE = {
  ...{ id: 0, ssin: 0, first_name: 0, last_name: 0, birth_date: 0, language: 0, fund: 0 },
  ...{ street: 0, postal_code: 0, municipality: 0 },
};
const AFFILIATION = {
  ...{ id: 0, affiliate_id: 0, fund: 0, category: 0, capacity: 0, starts_on: 0, ends_on: 0 },
  ...{ end_reason: 0, helped_affiliate_id: 0 },
};
const CONTRIBUTOR = {
  ...{ id: 0, kind: 0, fund: 0, funds: 0, ssin: 0, enterprise_number: 0, health_fund: 0, language: 0 },
  subject_version: 0,
};

async function putPeople(put: Put, people: readonly MadeUpPerson[], { wish, first, couples }: Batch): Promise<void> {
  await put(
    "affiliates.affiliate",
    AFFILIATE,
    people.map(({ id, ssin, name, born, language, fund, home }) => [
      ...[id, ssin, ...name, born, language, fund],
      ...["Rue de l’Exemple 1", ...home],
    ]),
  );
  await put(
    "affiliates.affiliation",
    AFFILIATION,
    people.flatMap((person, i) => stretchesOf(person, { place: first + i, couples, seed: wish.seed })),
  );
  await put(
    "affiliates.health_fund_membership",
    { affiliate_id: 0, health_fund: 0, starts_on: 0 },
    people.map(({ id, healthFund, career }) => [id, healthFund, career[0]?.startsOn ?? wish.day]),
  );
  await put(
    "affiliates.contributor",
    CONTRIBUTOR,
    people.map(({ id, fund, ssin, healthFund, language }) => [
      ...[id, "PERSON", fund, [fund], ssin, null, healthFund, language, 1],
    ]),
  );
  await put(
    "contributions.reference_income",
    { affiliate_id: 0, year: 0, assessment_id: 0, amount: 0, quarters: 0, known_on: 0 },
    people.flatMap(({ id, earned }) =>
      earned.map(({ year, euros }) => [id, year, `${year}-1`, `${euros}00`, 4, `${year + 2}-06-30`]),
    ),
  );
}

function stretchesOf(
  { id, fund, career }: MadeUpPerson,
  { place, couples, seed }: { readonly place: number; readonly couples: Couples; readonly seed: number },
): Value[][] {
  const helped = career.at(-1)?.capacity === "HELPER_SPOUSE" ? (couples.get(fund) ?? null) : null;
  if (career.at(-1)?.category === "MAIN") couples.set(fund, id);
  return career.map(({ category, capacity, startsOn, endsOn }, i) => [
    ...[idOfPlace("afl", place * 2 + i, seed), id, fund, category, capacity, startsOn, endsOn],
    ...[endsOn === null ? null : "CESSATION", endsOn === null ? helped : null],
  ]);
}
