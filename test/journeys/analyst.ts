import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import type { House } from "../harness/whole-house.ts";

export type Row = Readonly<Record<string, unknown>> & { readonly count: number };

interface Count {
  readonly period: string;
  readonly countedOn: string;
  readonly knownAt: string;
  readonly schemaHash: string;
  readonly rulesVersion: string;
}

/** A table of statistics, as far as it was asked for. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly notToldApart: Row | null;
  readonly counts: readonly Count[];
  readonly csv: string;
  readonly chart: string;
}

/** Somebody who counts: asks several tables at once, by aliases, or one. */
export function analystIn(house: () => House) {
  async function tables(who: string, asked: Readonly<Record<string, string>>, day?: string) {
    const text = Object.entries(asked).map(([name, table]) => `${name}: ${table}`);
    const headers: Record<string, string> = day ? { "statut-day": day } : {};
    const { data, errors } = await house().ask(who, `{ statistics { ${text.join(" ")} } }`, {}, headers);
    expect(errors).toEqual([]);
    return (data as never as { statistics: Readonly<Record<string, Table>> }).statistics;
  }
  async function table(who: string, asked: string, day?: string): Promise<Table> {
    const { one } = await tables(who, { one: asked }, day);
    if (!one) throw new Error("nothing was answered");
    return one;
  }
  return { tables, table };
}

/** The lines of a CSV. */
export const linesOf = (csv: string): string[] => csv.split("\r\n").filter((line) => line !== "");

/** The fund that a row is of. */
export const codeOf = (row: Row): unknown => (row.fund as { code: string } | null)?.code ?? "";

/** A birth aid; the first is of a size that no law knows. */
export const granted = (day: string, place: number): HeardFact => ({
  ...{
    id: `fct_b${place}`,
    sequence: place,
    source: "benefits",
    toldAt: day,
    type: "BenefitDecided",
    day: "2026-11-03",
  },
  ...{ subject: `dec_${place}`, subjectVersion: 1 },
  content: {
    ...{ affiliateId: `aff_b${place % 7}`, fund: place < 7 ? "SECUREX" : "UCM", benefit: "BIRTH_AID" },
    ...{ verdict: "GRANTED", amount: place === 0 ? "30000.00" : "100.00" },
  },
});
