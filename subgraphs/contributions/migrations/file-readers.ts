const known = (table: string, column: string): string =>
  `exists (select from contributions.contributor c where c.id = ${table}.${column})`;

/**
 * The ways to see a row for those who may see amounts of somebody's file: the person or company, and the fund's staff.
 */
export function fileReaders(table: string, column = "contributor_id"): Readonly<Record<string, string>> {
  const condition = known(table, column);
  return { CASE_HANDLER: condition, SUPERVISOR: condition, INSURED: condition, COMPANY: condition };
}

/** The same where the row names the fund, which says enough of its staff. */
export function ownersOf(table: string): Readonly<Record<string, string>> {
  const condition = known(table, "contributor_id");
  return { INSURED: condition, COMPANY: condition };
}

/** Who writes a row that people and companies may bring about: they for the own file, staff for the fund's. */
export function ownWriters(table: string): Readonly<Record<string, string>> {
  const own = `exists (select from contributions.contributor c where c.id = ${table}.contributor_id
    and ${table}.fund = any (c.funds))`;
  const ofFund = "fund = (select viewer.fund())";
  return { INSURED: own, COMPANY: own, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
}
