import type { Calculation } from "../../shared/values/calculation.ts";
import { firstDay, isDay, type Quarter } from "../../shared/values/calendar.ts";
import { LawUnknown } from "../../shared/values/law.ts";
import type { Cents } from "../../shared/values/money.ts";
import { indexed } from "../rules/indexation.ts";
import { type AmountName, baseAmounts } from "../rules/parameters/base-amounts.ts";
import { calculationOf } from "../rules/working/working.ts";

/** A yearly amount of the law in a quarter, with its working. */
export interface LawParameter {
  readonly code: string;
  readonly amount: Cents;
  readonly calculation: Calculation;
}

const names = [...Object.keys(baseAmounts), "student-limit"] as AmountName[];

/** Every yearly amount of the law that exists in a quarter. Throws where the year's index is not known. */
export function lawParameters(quarter: Quarter): LawParameter[] {
  const day = firstDay(quarter);
  return names.flatMap((name): LawParameter[] => {
    const since = name === "student-limit" ? "" : (baseAmounts[name].rows[0]?.from ?? "");
    if (since > day && day >= "2018-01-01") return [];
    const calculation = calculationOf(indexed(name, day), day);
    return [{ code: `threshold.${name}`, amount: calculation.result, calculation }];
  });
}

/** What a fund adds to a contribution in a year; `null` where nobody has found it out. */
export function managementFeeRate<
  Row extends { readonly from: string; readonly value: bigint; readonly source: object },
>(
  table: { on(day: string): Row } | undefined,
  year: number,
): { year: number; rate: bigint; validFrom: string; basis: Row["source"] } | null {
  const day = `${year}-01-01`;
  if (!isDay(day)) return null;
  try {
    const row = table?.on(day);
    return row ? { year, rate: row.value, validFrom: row.from, basis: row.source } : null;
  } catch (cause) {
    if (cause instanceof LawUnknown) return null;
    throw cause;
  }
}
