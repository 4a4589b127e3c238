import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Sample, Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const lotte = seedId("aff", "lotte");
const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

const versionOf: NonNullable<Sample["version"]> = async ({ find }) => {
  const query = "query ($id: ID!) { affiliate(id: $id) { version } }";
  return (await find<{ affiliate: { version: number } }>(query, { id: lotte })).affiliate.version;
};

const HOLD = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { legalHold { id } } }`;

/** What holds Lotte's file. */
async function held({ ask }: WriteRoom): Promise<string> {
  const input = { affiliateId: lotte, matter: "COURT", reason: "As before", meta: { idempotencyKey: "held-before" } };
  const { data } = await ask(viewerAs(securex), HOLD, { input });
  return (data as { placeLegalHold: { legalHold: { id: string } } }).placeLegalHold.legalHold.id;
}

/** What is done about how long a file is kept. */
export const samples: Samples = {
  placeLegalHold: {
    as: securex,
    input: () => ({ affiliateId: lotte, matter: "COURT", reason: "The labour court has it" }),
    other: { matter: "CLAIM" },
    version: versionOf,
  },
  liftLegalHold: {
    as: securex,
    input: async (room) => ({ legalHoldId: await held(room) }),
    other: { legalHoldId: "lho_00000000000000000000000000" },
    version: async () => 1,
  },
};
