/** One way of dividing what is counted: every value that it can have, the commonest first. */
export interface Dimension {
  /** How the graph calls the list of its values: "ContributorCategory". */
  readonly type: string;
  readonly description: string;
  /**
   * Each value with its meaning. The order is public and fixed: groups that are too small are put together with their
   * neighbours in it, so the rare ones stand together at the end.
   */
  readonly values: Readonly<Record<string, string>>;
  /**
   * Whether it stays with somebody, so that the same people are counted by it in other periods and datasets. Then it is
   * divided in one way for all of them, and stands before what does not last.
   */
  readonly lasting?: boolean;
}

/**
 * What is measured of each thing that is counted: an amount, a number of days, or whether something holds of it.
 *
 * A share may be nothing or all, and then says of each what holds: it is only taken of what says nothing of a person,
 * as whether the fund was in time. What says something of a person is a dimension.
 */
export interface Measure {
  readonly kind: "AMOUNT" | "DAYS" | "SHARE";
  readonly description: string;
}

/** How long the periods are in which something is counted. A period is counted once, when it is over. */
export type PeriodKind = "QUARTER" | "YEAR";

/** What can be asked of statistics: one thing that is counted, by what it is divided, and what is measured of it. */
export interface Dataset {
  /** "DUES". The graph's field and types are named after it. */
  readonly name: string;
  readonly description: string;
  readonly period: PeriodKind;
  /** The first period that is counted. */
  readonly since: string;
  /** The function of the database that lists what happened in a period: whose, a column a dimension and a measure. */
  readonly source: string;
  /** The fund stands first, so that what is told of one fund is told of nobody else. */
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly measures: Readonly<Record<string, Measure>>;
  /** Values of a dimension whose contributors are others, as companies are: nothing tells of both together. */
  readonly apart?: { readonly dimension: string; readonly values: readonly string[] };
}

/** A column of a table: how many, or one reading of a measure. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly measure: string | null;
  readonly reading: "COUNT" | "SUM" | "AVERAGE" | "MEDIAN" | "SHARE";
  readonly unit: "NUMBER" | "EURO" | "DAYS" | "RATE";
}

const readings = {
  AMOUNT: ["SUM", "AVERAGE", "MEDIAN"],
  DAYS: ["AVERAGE", "MEDIAN"],
  SHARE: ["SHARE"],
} as const;

const units = { AMOUNT: "EURO", DAYS: "DAYS", SHARE: "RATE" } as const;

const words = {
  SUM: "in all",
  AVERAGE: "on average",
  MEDIAN: "in the middle: read off the averages of five contributors and more each, so that it is nobody's own",
  SHARE: "the share of whom or what this holds",
} as const;

/** Every column that a table of a dataset can show. */
export function columnsOf({ measures }: Dataset): Column[] {
  const ofMeasures = Object.entries(measures).flatMap(([measure, { kind, description }]) =>
    readings[kind].map((reading): Column => {
      const name = reading === "SHARE" ? measure : `${measure}_${reading}`;
      return { name, description: `${description}, ${words[reading]}.`, measure, reading, unit: units[kind] };
    }),
  );
  const description = "How many.";
  return [{ name: "COUNT", description, measure: null, reading: "COUNT", unit: "NUMBER" }, ...ofMeasures];
}

/** A name of the register as a column of the database has it: "NATURE" is `nature`. */
export const asColumn = (name: string): string => name.toLowerCase();

/** A name of the register as the graph's fields have it: "AMOUNT_SUM" is `amountSum`. */
export const asField = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
