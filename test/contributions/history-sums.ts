import { lastDay, quartersFrom } from "../../subgraphs/shared/values/calendar.ts";
import type { ModelSum } from "./model-matching.ts";
import type { ModelDue, ModelPayment } from "./model-sums.ts";

/** A starter's quarter with the fee of 4.10 %: 864.15, 871.71 and 890.42 before it. */
export const OWED: Readonly<Record<string, bigint>> = { 2024: 899_58n, 2025: 907_45n, 2026: 926_93n };

/** What a quarter of a year costs in the end on an income: the minimum; 1 025.00 and 42.03; 1 537.50 and 63.04. */
export const DEFINITIVE: Readonly<Record<number, readonly (readonly [income: bigint, quarter: bigint])[]>> = {
  2024: [
    [9_000_00n, 899_58n],
    [20_000_00n, 1_067_03n],
    [30_000_00n, 1_600_54n],
  ],
  2025: [
    [9_000_00n, 907_45n],
    [20_000_00n, 1_067_03n],
    [30_000_00n, 1_600_54n],
  ],
};

/** Hands in a bank file. */
export const IMPORT = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) {
  matched suspended ignored replayed statements { payments(first: 100) { nodes { id } } } errors { __typename } } }`;

/** Charges late payment. */
export const CHARGE = `mutation ($input: ChargeSurchargesInput!) { chargeSurcharges(input: $input) {
  charged { count amount } replayed errors { __typename } } }`;

/** On this day of the tests late payment is charged up to here, and nobody of these histories has paid before. */
const CHARGED_UNTIL = "2026-09-30";

/** 3 % at the end of each quarter from its own on, and once 7 % on 1 January after it: to the cent, "5 goes up". */
export function surchargesOf({ id, key, quarter, amount }: ModelDue): (Omit<ModelDue, "id"> & { base: string })[] {
  const on = (day: string, percent: bigint) => {
    const surcharge = (amount * percent + 50n) / 100n;
    return { base: id, key, quarter, amount: surcharge, opensOn: day, dueOn: day, cancelled: false };
  };
  const ends = quartersFrom(quarter, "2026Q3").map((one) => on(lastDay(one), 3n));
  return [...ends, on(`${Number(quarter.slice(0, 4)) + 1}-01-01`, 7n)].filter(({ dueOn }) => dueOn <= CHARGED_UNTIL);
}

export interface Imported {
  readonly matched: number;
  readonly suspended: number;
  readonly ignored: number;
  readonly replayed: boolean;
  readonly statements: readonly { readonly payments: { readonly nodes: readonly { readonly id: string }[] } }[];
}

export const paymentOf = (
  { amount, from, endToEndId, mandateId }: ModelSum,
  id: string,
  bookedOn: string,
): ModelPayment => ({
  id,
  amount,
  bookedOn,
  from: from ?? null,
  endToEndId: endToEndId ?? null,
  key: null,
  designated: null,
  gone: false,
  parts: new Map(),
  collected: mandateId !== undefined,
  refunded: 0n,
});

/** Rows as a sorted list of lines: two lists are compared in one go through, however long the history was. */
export const written = (rows: readonly object[]): string[] => rows.map((row) => Object.values(row).join(" ")).sort();
