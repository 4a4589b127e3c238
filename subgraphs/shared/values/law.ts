import type { Day } from "./calendar.ts";

/** How sure we are of a figure: seen in a source, derived from figures that were seen, or neither. */
export type Confidence = "SEEN" | "DERIVED" | "UNCONFIRMED";

/** Where a figure or a formula is written, so that a reader can go and check it. */
export interface Source {
  /** The text and the article, as a lawyer would cite them. */
  readonly article: string;
  readonly confidence: Confidence;
  /** Where the figure of this very row was announced, if not in the article itself. */
  readonly notice?: string;
}

/** One row of a dated table: what held from a day on, and who says so. A value of `null` is known to be unknown. */
export interface InForce<Value> {
  readonly from: Day;
  readonly value: Value;
  readonly source: Source;
}

/** Thrown where the law's tables do not reach: a figure that nobody has entered is never guessed. */
export class LawUnknown extends Error {
  constructor(
    readonly table: string,
    readonly day: Day,
  ) {
    super(`${table}: no figure is known for ${day}`);
    this.name = "LawUnknown";
  }
}

/** What the law has said of one matter, by the day from which it held. */
export interface Dated<Value> {
  readonly name: string;
  readonly rows: readonly InForce<Value | null>[];
  readonly knownUntil: Day | undefined;
  /**
   * What the law said on that day. Throws `LawUnknown` where the table does not reach, or knows that it does not know.
   */
  on(day: Day): InForce<Value>;
}

/**
 * A table of what the law has said over time, oldest row first.
 *
 * `knownUntil` is the last day for which the newest row is known to hold. A yearly amount has one, a rate that
 * stands until amended has none. Past that day the table throws rather than carry last year's figure into a year
 * that nobody has looked up.
 */
export function dated<Value>(
  name: string,
  table: { readonly knownUntil?: Day; readonly rows: readonly InForce<Value | null>[] },
): Dated<Value> {
  const { knownUntil, rows } = table;
  rows.forEach((row, i) => {
    const previous = rows[i - 1];
    if (previous && previous.from >= row.from) throw new Error(`${name}: rows are not in order of date`);
  });
  const found: Dated<Value> = {
    name,
    rows,
    knownUntil,
    on(day) {
      const row = rows.findLast(({ from }) => from <= day);
      if (!row || row.value === null || (knownUntil && day > knownUntil)) throw new LawUnknown(name, day);
      return row as InForce<Value>;
    },
  };
  tables.push(found as Dated<unknown>);
  return found;
}

const tables: Dated<unknown>[] = [];

/** Every dated table that was loaded: the house's test asks each whether it knows today. */
export const datedTables = (): readonly Dated<unknown>[] => tables;
