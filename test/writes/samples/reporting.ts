import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

interface Sent {
  readonly id: string;
  readonly version: number;
}

const SENT = `{ transmissions(where: { recipient: "300", state: [SENT] }, first: 100) { nodes { id version } } }`;

const REFUSED = SENT.replace("[SENT]", "[REJECTED]");

/** The first or the last message that waits for an answer of health fund 300. */
async function waiting({ find }: WriteRoom, place: 0 | -1): Promise<Sent> {
  const found = (await find<{ transmissions: { nodes: Sent[] } }>(SENT)).transmissions.nodes.at(place);
  if (!found) throw new Error("no message waits for an answer");
  return found;
}

const inasti = { role: "INASTI", purpose: "INFORMATION_REQUEST" } as const;
const question = { fund: "SECUREX", question: "How many starters were there?", dueOn: "2026-12-04" };

/** A request of INASTI to Securex, which waits for an answer. */
async function asked({ ask }: WriteRoom): Promise<string> {
  const text = `mutation ($input: AskInformationInput!) { askInformation(input: $input) { informationRequest { id } } }`;
  const input = { meta: { idempotencyKey: "a request to be answered" }, ...question };
  const { data } = await ask(viewerAs(inasti), text, { input });
  return (data as never as { askInformation: { informationRequest: Sent } }).askInformation.informationRequest.id;
}

const healthFund = { role: "HEALTH_FUND", institution: "300", purpose: "INSURABILITY" } as const;

/** A message that health fund 300 refused. */
async function refused(room: WriteRoom): Promise<Sent> {
  const text = `mutation ($input: RejectTransmissionInput!) { rejectTransmission(input: $input) { transmission { id } } }`;
  const [before] = (await room.find<{ transmissions: { nodes: Sent[] } }>(REFUSED)).transmissions.nodes;
  if (before) return before;
  const { id: transmissionId } = await waiting(room, 0);
  const anomalies = [{ field: "ssin", code: "NOT_INTEGRATED" }];
  const input = { meta: { idempotencyKey: "refused, to be sent again" }, transmissionId, anomalies };
  await room.ask(viewerAs(healthFund), text, { input });
  return refused(room);
}

const HASH = "0".repeat(64);

const request = {
  ...{ question: "a question", keyId: "key-1", tokenId: "a jti", signature: "e30..c2ln", bodySha256: HASH },
  signedAt: "2026-11-20T10:00:00Z",
};

/** A signed request of that health fund which has no answer yet. */
async function signed({ ask }: WriteRoom): Promise<string> {
  const text = `mutation ($input: KeepSignedRequestInput!) { keepSignedRequest(input: $input) { signedRequestId } }`;
  const input = { meta: { idempotencyKey: "a request to be answered" }, ...request, tokenId: "the jti of it" };
  const { data } = await ask(viewerAs(healthFund), text, { input });
  return (data as never as { keepSignedRequest: { signedRequestId: string } }).keepSignedRequest.signedRequestId;
}

const secret = `whsec_${Buffer.alloc(32, "s").toString("base64")}`;
const VERSION = "query ($id: ID!) { webhook(id: $id) { version } }";

/** A webhook of that health fund which stands already. */
async function standing({ inside }: WriteRoom, id: string): Promise<{ readonly webhookId: string }> {
  await inside((em) =>
    em.execute(
      `insert into webhook (id, reader, url, query, variables, claim, sequence, created_on, expires_on)
      values (?, 'HEALTH_FUND:INSURABILITY:300', 'https://partner.example.org/', '{ viewer { role } }', '{}', '{}', 0,
        '2026-11-20', '2027-02-18') on conflict do nothing`,
      [id],
    ),
  );
  return { webhookId: id };
}

const versionOf = async ({ find }: WriteRoom, id: string): Promise<number> =>
  (await find<{ webhook: { version: number } }>(VERSION, { id })).webhook.version;

/** A valid way to ask each mutation about what institutions are told. */
export const samples: Samples = {
  issueAttestation: {
    as: { role: "INSURED", ssin: "88041212434" },
    input: () => ({ affiliateId: seedId("aff", "lotte"), kind: "AFFILIATION" }),
    other: { kind: "PAYMENTS_IN_ORDER" },
  },
  askInformation: { as: inasti, input: () => question, other: { question: "How many stopped?" }, namesNothing: true },
  answerInformation: {
    as: { role: "CASE_HANDLER", fund: "SECUREX" },
    input: async (room) => ({ requestId: await asked(room), text: "12" }),
    other: { text: "13" },
    version: async () => 1,
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
    input: async (room) => ({ transmissionId: (await refused(room)).id }),
    other: { transmissionId: "tra_00000000000000000000000000" },
    version: async (room) => (await refused(room)).version,
    copy: 2,
  },
  deliverTransmissionAgain: {
    as: healthFund,
    input: async (room) => {
      await standing(room, "whk_01m8h91nsge8n8tnxj2b92g6qe");
      return { transmissionId: (await waiting(room, -1)).id };
    },
    other: { transmissionId: "tra_00000000000000000000000000" },
    copy: 2,
  },
  keepSignedRequest: {
    as: healthFund,
    input: () => request,
    other: { tokenId: "another jti" },
    namesNothing: true,
  },
  keepSignedAnswer: {
    as: healthFund,
    input: async (room) => ({ signedRequestId: await signed(room), status: 200, bodySha256: HASH }),
    other: { status: 400 },
  },
  startExport: {
    as: { role: "CASE_HANDLER", fund: "SECUREX" },
    input: () => ({ query: "{ affiliates { nodes { id } } }", format: "JSONL" }),
    other: { format: "CSV" },
    namesNothing: true,
  },
  createWebhook: {
    as: healthFund,
    input: () => ({ url: "https://partner.example.org/changes", query: "{ viewer { role } }", secret }),
    other: { url: "https://other.example.org/changes" },
    namesNothing: true,
  },
  renewWebhook: {
    as: healthFund,
    input: (room) => standing(room, "whk_01m8h91nsge8n8tnxj2b92g6qd"),
    other: { secret },
    version: (room) => versionOf(room, "whk_01m8h91nsge8n8tnxj2b92g6qd"),
  },
  endWebhook: {
    as: healthFund,
    input: (room) => standing(room, "whk_01m8h91nsge8n8tnxj2b92g6qe"),
    other: { webhookId: "whk_01m8h91nsge8n8tnxj2b92g6qd" },
    version: (room) => versionOf(room, "whk_01m8h91nsge8n8tnxj2b92g6qe"),
  },
};
