import { TypeID } from "typeid-js";
import type { Prefix } from "../../subgraphs/shared/plumbing/ids.ts";
import { addDays, type Day, daysBetween, yearOf } from "../../subgraphs/shared/values/calendar.ts";
import type { Capacity, ContributorCategory } from "../../subgraphs/shared/values/career.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import type { Chance } from "./chance.ts";
import { categories, funds, givenNames, healthFunds, incomes, regions, trees } from "./country.ts";

/** A stretch of a career. */
export interface Stretch {
  readonly category: ContributorCategory;
  readonly capacity: Capacity;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** Somebody who does not exist: every number passes its checks, and no register ever gave it out. */
export interface MadeUpPerson {
  readonly id: string;
  readonly ssin: string;
  readonly name: readonly [given: string, last: string];
  readonly born: Day;
  readonly language: string;
  readonly home: readonly [postalCode: string, municipality: string];
  readonly fund: string;
  readonly healthFund: string;
  readonly career: readonly Stretch[];
  /** What the tax administration told of some years, in whole euro. */
  readonly earned: readonly { readonly year: number; readonly euros: number }[];
}

const TEN_MINUTES = 600_000;
const FIRST_FILE = Date.UTC(2000, 0, 1);

/** The id of the so-manyth of its kind: ids sort by the age of the file, as those of an office do. */
export function idOfPlace(prefix: Prefix, place: number, seed: number): string {
  const instant = (FIRST_FILE + place * TEN_MINUTES).toString(16).padStart(12, "0");
  const rest = `7${(seed % 4_096).toString(16).padStart(3, "0")}-8000-${place.toString(16).padStart(12, "0")}`;
  return TypeID.fromUUID(prefix, `${instant.slice(0, 8)}-${instant.slice(8)}-${rest}`).toString();
}

/** No day of the country has so many births: serials from here on were never given out. */
const FIRST_SERIAL = 900;
const LAST_SERIAL = 998;

/** Gives out national numbers for days of birth, none twice. */
export function numberGiver(chance: Chance) {
  const next = new Map<Day, number>();
  return (earliest: Day, latest: Day): { readonly born: Day; readonly ssin: string } => {
    for (;;) {
      const born = addDays(earliest, chance.from(0, daysBetween(earliest, latest)));
      const serial = next.get(born) ?? FIRST_SERIAL;
      if (serial > LAST_SERIAL) continue;
      next.set(born, serial + 1);
      return { born, ssin: nationalNumberOf(born, serial) };
    }
  };
}

/** Between which years those of a category are born, seen from a year. */
function bornBetween(category: ContributorCategory, year: number): readonly [number, number] {
  if (category === "SPOUSE_MINI") return [1946, 1955];
  if (category === "STUDENT") return [year - 24, year - 19];
  if (category === "PENSION_PAID" || category === "PENSION_AGE_NO_PENSION") return [year - 82, year - 68];
  return [year - 65, year - 22];
}

const capacityOf = (category: ContributorCategory, chance: Chance): Capacity => {
  if (category.startsWith("SPOUSE")) return "HELPER_SPOUSE";
  if (chance.happens(20)) return "HELPER";
  return chance.happens(300) ? "MANDATE_HOLDER" : "SELF_EMPLOYED";
};

function careerOf(category: ContributorCategory, born: Day, today: Day, chance: Chance): Stretch[] {
  const capacity = capacityOf(category, chance);
  const adult = Math.max(yearOf(born) + 20, 1990);
  const lately = category === "PRIMOSTARTER" || category === "STUDENT";
  const startsOn = lately
    ? addDays(today, -chance.from(30, 300))
    : `${chance.from(Math.min(adult, 2025), 2025)}-${chance.oneOf(["01", "04", "07", "10"])}-01`;
  const now: Stretch = { category, capacity, startsOn, endsOn: null };
  const before = yearOf(startsOn) > adult + 3 && chance.happens(200);
  if (!before) return [now];
  const earlier: Stretch = {
    category: "SECONDARY",
    capacity: "SELF_EMPLOYED",
    startsOn: `${yearOf(startsOn) - chance.from(1, 3)}-01-01`,
    endsOn: addDays(startsOn, -1),
  };
  return [earlier, now];
}

function earningsOf(startsOn: Day, today: Day, chance: Chance) {
  const [low, high] = chance.weighted(incomes);
  const last = yearOf(today) - 3;
  const first = Math.max(yearOf(startsOn), last - 2);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => ({
    year: first + i,
    euros: Math.min(chance.from(low, high), chance.from(low, high)),
  }));
}

/** Makes people up, one after the other, by the ratios of the country. */
export function personMaker(chance: Chance, today: Day, seed: number): (place: number) => MadeUpPerson {
  const giveNumber = numberGiver(chance);
  return (place) => {
    const category = chance.weighted(categories);
    const [oldest, youngest] = bornBetween(category, yearOf(today));
    const { born, ssin } = giveNumber(`${oldest}-01-01`, `${youngest}-12-31`);
    const { language, homes } = chance.weighted(regions);
    const career = careerOf(category, born, today, chance);
    return {
      id: idOfPlace("aff", place, seed),
      ssin,
      name: [chance.oneOf(givenNames[Number(ssin.slice(6, 9)) % 2 === 1 ? "M" : "F"]), surname(chance)],
      born,
      language,
      home: chance.oneOf(homes),
      fund: chance.weighted(funds),
      healthFund: chance.weighted(healthFunds),
      career,
      earned: earningsOf(career[0]?.startsOn ?? today, today, chance),
    };
  };
}

const surname = (chance: Chance): string => `${chance.oneOf(trees)}-${chance.oneOf(trees)}`;
