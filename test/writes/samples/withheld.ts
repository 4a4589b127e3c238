import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const inasti = { role: "INASTI", purpose: "WITHHELD_SUMS" } as const;
const LOTTE = "88041212434";

/** Has a sum stand in a list that waits for its payment. */
async function withheldSum({ inside }: Pick<WriteRoom, "inside">): Promise<object> {
  const [list, sumId] = [seedId("whl", "reversed"), seedId("whs", "reversed")];
  await inside(async (em) => {
    await em.execute(
      `insert into contributions.withheld_list (id, fund, reference, content_hash, total, handed_in_by, handed_in_on,
        actor)
      values (?, 'SECUREX', 'ART15-1/26/0', '-', 500, 'INASTI', '2026-11-18', 'inasti') on conflict do nothing`,
      [list],
    );
    await em.execute(
      `insert into contributions.withheld_sum (id, list_id, fund, place, ssin, amount, share, credited_on)
      values (?, ?, 'SECUREX', 0, ?, 500, 2500, '2026-11-02') on conflict do nothing`,
      [sumId, list, LOTTE],
    );
  });
  return { sumId, reference: "ART15-1/26/R1" };
}

/** A valid way to ask each mutation about sums that clients withheld. */
export const withheldSamples: Samples = {
  handInWithheldSums: {
    namesNothing: true,
    hasNoStranger: true,
    as: inasti,
    input: () => ({
      ...{ fund: "SECUREX", reference: "ART15-1/26/1" },
      sums: [{ ssin: LOTTE, amount: "10.00", share: "0.2500", creditedOn: "2026-11-02" }],
    }),
    other: { reference: "ART15-1/26/2" },
  },
  reverseWithheldSum: {
    hasNoStranger: true,
    as: inasti,
    input: withheldSum,
    other: { reference: "ART15-1/26/R2" },
    version: async () => 1,
  },
};
