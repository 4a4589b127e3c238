import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

interface Sent {
  readonly id: string;
  readonly version: number;
}

const SENT = `{ transmissions(where: { recipient: "300", state: [SENT] }, first: 100) { nodes { id version } } }`;

/** The first or the last message that waits for an answer of health fund 300. */
async function waiting({ find }: WriteRoom, place: 0 | -1): Promise<Sent> {
  const found = (await find<{ transmissions: { nodes: Sent[] } }>(SENT)).transmissions.nodes.at(place);
  if (!found) throw new Error("no message waits for an answer");
  return found;
}

const healthFund = { role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" } as const;

/** A message that health fund 300 refused. */
async function refused(room: WriteRoom): Promise<string> {
  const text = `mutation ($input: RejectTransmissionInput!) { rejectTransmission(input: $input) { transmission { id } } }`;
  const { id: transmissionId } = await waiting(room, 0);
  const anomalies = [{ field: "ssin", code: "NOT_INTEGRATED" }];
  const input = { meta: { idempotencyKey: "refused, to be sent again" }, transmissionId, anomalies };
  await room.ask(viewerAs(healthFund), text, { input });
  return transmissionId;
}

/** A valid way to ask each mutation about what institutions are told. */
export const samples: Samples = {
  issueAttestation: {
    as: { role: "INSURED", ssin: "88041212434" },
    input: () => ({ affiliateId: seedId("aff", "lotte"), kind: "AFFILIATION" }),
    other: { kind: "PAYMENTS_IN_ORDER" },
  },
  acknowledgeTransmission: {
    as: healthFund,
    input: async (room) => ({ transmissionId: (await waiting(room, 0)).id, receipt: "A908/1" }),
    other: { receipt: "A908/2" },
    version: async (room) => (await waiting(room, 0)).version,
  },
  rejectTransmission: {
    as: healthFund,
    input: async (room) => ({
      transmissionId: (await waiting(room, -1)).id,
      anomalies: [{ field: "quarters.0.category", code: "UNKNOWN_CODE", explanation: "This category is not known" }],
    }),
    other: { anomalies: [{ field: "ssin", code: "NOT_INTEGRATED" }] },
    version: async (room) => (await waiting(room, -1)).version,
  },
  sendTransmissionAgain: {
    as: { role: "CASE_HANDLER", fund: "SECUREX" },
    input: async (room) => ({ transmissionId: await refused(room) }),
    other: { transmissionId: "tra_00000000000000000000000000" },
    copy: 2,
  },
};
