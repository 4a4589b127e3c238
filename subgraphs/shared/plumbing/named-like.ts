import { type RawBuilder, sql } from "kysely";

const MOST_WORDS = 8;
const LONGEST_WORD = 40;
const LONGEST_SWAPPED = 12;

/** How far from what was looked for, in thousandths, is still what was meant; and what two letters swapped count. */
const NEAR = 250;
const A_SLIP = 50;

const plainOf = (words: RawBuilder<unknown>): RawBuilder<unknown> => sql`array(select plain(w) from ${words} w)`;

/**
 * The rows that bear a name like the words of a text: their ids, and how far each is from it, in thousandths.
 *
 * Only where nothing near is found, two letters that were swapped are looked for too.
 */
export function namedLike(text: string): RawBuilder<unknown> {
  const words = text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((word) => word.slice(0, LONGEST_WORD));
  const slips = words.flatMap((word, at) => swapped(word).map((one) => words.with(at, one).join(" ")));
  return sql`(
    with asked as materialized (select * from named(${plainOf(sql`unnest(${words}::text[])`)})),
    slipped as (
      select f.id, f.distance + ${A_SLIP} as distance from unnest(${slips}::text[]) s
      cross join lateral named(${plainOf(sql`unnest(string_to_array(s, ' '))`)}) f
      where f.distance <= ${NEAR} and not exists (select from asked where distance <= ${NEAR}))
    select id, min(distance)::int as distance
    from (select * from asked union all select * from slipped) n group by id)`;
}

/** A word with two neighbours swapped, each pair in turn: what fingers do, and trigrams forgive least. */
const swapped = (word: string): string[] => {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, i) => {
    const before = letters[i] ?? "";
    return letter === before || letters.length > LONGEST_SWAPPED
      ? []
      : [[...letters.slice(0, i), letter, before, ...letters.slice(i + 2)].join("")];
  });
};
