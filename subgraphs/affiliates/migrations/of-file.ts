/** Whose row it is, by the person whose file it stands in. */
const person = (table: string, whose: string): string =>
  `exists (select from affiliates.contributor c where c.id = ${table}.affiliate_id and ${whose})`;

/** Staff of the fund of today: one that was left reads no further, and writes nothing. */
export const byFundOfToday = (table: string): string => person(table, "c.fund = (select viewer.fund())");

/** The person. */
export const byPerson = (table: string): string => person(table, "true");

/**
 * A row of a person's file with `affiliate_id`: the person and the staff of the fund of today write it, those of every
 * fund that the person was with read it.
 */
export const ofFile = (table: string) =>
  ({
    contributor: "affiliate_id",
    readers: ["INSURED"],
    writers: { INSURED: byPerson(table), CASE_HANDLER: byFundOfToday(table), SUPERVISOR: byFundOfToday(table) },
  }) as const;
