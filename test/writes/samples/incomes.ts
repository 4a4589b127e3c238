import type { Samples } from "../sample.ts";

const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const file = (line: string): string => Buffer.from(`INCOMES;1;2026-11-12\n${line}\nEND;1\n`).toString("base64");

/** A valid way to ask each mutation about incomes and what follows from them. */
export const incomeSamples: Samples = {
  importAssessedIncomes: {
    as: securex,
    input: () => ({ fileName: "incomes.txt", content: file("88041212434;2024;2026-1;INITIAL;36000.00;0;0") }),
    other: { fileName: "other.txt" },
  },
};
