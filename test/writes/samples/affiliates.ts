import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Samples } from "../sample.ts";
import { samples as affiliationRequests } from "./affiliation-requests.ts";
import { samples as career } from "./career.ts";
import { samples as household } from "./household.ts";
import { samples as privacy } from "./privacy.ts";
import { searchesFor } from "./searches.ts";
import { samples as service } from "./service.ts";

const femke = seedId("aff", "femke");

/** A valid way to ask each mutation about people. */
export const samples: Samples = {
  ...service,
  ...career,
  ...household,
  ...privacy,
  ...searchesFor("Affiliate"),
  ...affiliationRequests,
  changeContactDetails: {
    as: { role: "CASE_HANDLER", fund: "UCM" },
    input: () => ({ affiliateId: femke, language: "DE" }),
    other: { language: "FR" },
    version: async ({ find }) => {
      const query = "query ($id: ID!) { affiliate(id: $id) { version } }";
      return (await find<{ affiliate: { version: number } }>(query, { id: femke })).affiliate.version;
    },
  },
};
