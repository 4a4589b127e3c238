import { type RawBuilder, sql } from "kysely";
import { namedLike } from "../../shared/plumbing/named-like.ts";
import { type Day, isDay } from "../../shared/values/calendar.ts";
import { readNationalNumber } from "../../shared/values/national-number.ts";

/** What somebody looks for who writes a text into the box: a condition, or names that are like it. */
interface Sought {
  readonly condition: RawBuilder<unknown>;
  readonly match: RawBuilder<unknown> | null;
  /** The national number, where it is one: whoever asks for it has asked for that person. */
  readonly ssin: string | null;
}

const ALL = sql`true`;

/** A birth date as people write it: 1988-04-12, 12/04/1988, 12.4.1988. */
function dayIn(text: string): Day | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const written = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return isDay(written) ? written : null;
}

/** Under the number of today, or one that was replaced since. */
const underNumber = (ssin: string): RawBuilder<unknown> => sql`(a.ssin = ${ssin}
  or a.id = (select r.affiliate_id from replaced_number r where r.former_ssin = ${ssin}))`;

/** Reads a text as a case handler means it: a national number, a birth date, or else a name, slips and all. */
export function soughtIn(written?: string | null): Sought {
  const text = written?.trim() ?? "";
  if (text === "") return { condition: ALL, match: null, ssin: null };
  const number = readNationalNumber(text);
  if ("value" in number) return { condition: underNumber(number.value), match: null, ssin: number.value };
  const day = dayIn(text);
  if (day) return { condition: sql`a.birth_date = ${day}`, match: null, ssin: null };
  return { condition: ALL, match: namedLike(text), ssin: null };
}
