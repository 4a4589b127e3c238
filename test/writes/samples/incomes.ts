import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const file = (line: string): string => Buffer.from(`INCOMES;1;2026-11-12\n${line}\nEND;1\n`).toString("base64");

const lotte = seedId("aff", "lotte");

/** Makes Lotte's income of 2024 known, so that the year can be regularised. */
async function incomeKnown({ inside }: WriteRoom): Promise<void> {
  await inside((em) =>
    em.execute(
      `insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on)
      values (?, 2024, '2026-1', 3600000, 4, '2026-11-01') on conflict do nothing`,
      [lotte],
    ),
  );
}

/** A valid way to ask each mutation about incomes and what follows from them. */
export const incomeSamples: Samples = {
  importAssessedIncomes: {
    as: securex,
    input: () => ({ fileName: "incomes.txt", content: file("88041212434;2024;2026-1;INITIAL;36000.00;0;0") }),
    other: { fileName: "other.txt" },
  },
  regulariseYear: {
    as: securex,
    input: async (room) => {
      await incomeKnown(room);
      return { contributorId: lotte, year: 2024 };
    },
    other: { year: 2025 },
  },
  regulariseKnownIncomes: {
    as: securex,
    input: async (room) => {
      await incomeKnown(room);
      return { most: 100 };
    },
    other: { most: 50 },
  },
};
