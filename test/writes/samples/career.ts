import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = seedId("aff", "lotte");
const bram = seedId("aff", "bram");
const period = seedId("afl", "mieke 0");
const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const versionOf =
  (id: string) =>
  async ({ find }: WriteRoom): Promise<number> => {
    const query = "query ($id: ID!) { node(id: $id) { ... on Affiliate { version } ... on Affiliation { version } } }";
    return (await find<{ node: { version: number } }>(query, { id })).node.version;
  };

/** A valid way to ask each mutation about careers, rights, cessations and changes of fund. */
export const samples: Samples = {
  changeCareer: {
    as: securex,
    input: () => ({ affiliateId: lotte, event: "TAKES_OTHER_JOB", on: "2026-11-02" }),
    other: { on: "2026-11-03" },
    version: versionOf(lotte),
  },
  resumeActivity: {
    as: securex,
    input: () => ({ affiliateId: bram, startsOn: "2026-11-01", category: "MAIN", capacity: "SELF_EMPLOYED" }),
    other: { startsOn: "2026-11-02" },
    version: versionOf(bram),
  },
  correctCareerPeriod: {
    as: securex,
    meta: { reason: "Started a quarter later" },
    input: () => ({
      affiliationId: period,
      category: "MAIN",
      capacity: "SELF_EMPLOYED",
      startsOn: "2001-07-01",
    }),
    other: { startsOn: "2001-08-01" },
    version: versionOf(period),
  },
};
