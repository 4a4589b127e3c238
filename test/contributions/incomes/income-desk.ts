import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { change } from "../money-desk.ts";
import { clerkOf, idOf, type Office } from "../office.ts";

/** A file of assessed incomes, as the tax administration hands it over. */
export const incomeFile = (...lines: string[]): string =>
  ["INCOMES;1;2026-11-12", ...lines, `END;${lines.length}`, ""].join("\n");

/** The content of a mutation that hands a file in. */
export const asContent = (text: string): string => Buffer.from(text).toString("base64");

export const REPORT = `import { lines added superseding known rejected handedInBefore importedOn
  faults(first: 50) { nodes { line reason message } } }`;

/** Hands in a file, by a clerk of Securex unless somebody else is named. */
export const handIn = (office: Office, lines: readonly string[], { as = clerkOf("SECUREX"), on = "2026-11-20" } = {}) =>
  change(
    office,
    { as, on },
    "importAssessedIncomes",
    { fileName: "incomes.txt", content: asContent(incomeFile(...lines)) },
    REPORT,
  );

const INCOMES = `query ($ids: [_Any!]!, $asOf: Date, $year: Int) { _entities(representations: $ids) {
  ... on Contributor { incomes(first: 50, asOf: $asOf, year: $year) { totalCount nodes { year assessmentId kind income
    gross expenses losses quarters knownOn supersededOn calculation { result steps { rule value } }
    dispute { id state } } } } } }`;

/** Somebody's incomes as they were known on a day. */
export async function incomesOf(office: Office, key: string, who: Viewer, asOf?: string, year?: number) {
  const ids = [{ __typename: "Contributor", id: idOf(key) }];
  return (await office.ask(who, INCOMES, { ids, asOf, year }))._entities[0]?.incomes.nodes ?? null;
}

const REFERENCE = `query ($ids: [_Any!]!, $year: Int!) { _entities(representations: $ids) {
  ... on Contributor { referenceIncome(year: $year) { incomeYear amount frozenOn knownOn older quarters } } } }`;

/** On which income a year's provisional contributions rest. */
export async function referenceOf(office: Office, key: string, who: Viewer, year: number) {
  const ids = [{ __typename: "Contributor", id: idOf(key) }];
  return (await office.ask(who, REFERENCE, { ids, year }))._entities[0]?.referenceIncome ?? null;
}
