import { fileToImport } from "../../../subgraphs/contributions/seeds/file-to-import.ts";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";
import { incomeSamples } from "./incomes.ts";
import { moneySamples } from "./money.ts";
import { recoverySamples } from "./recovery.ts";
import { withheldSamples } from "./withheld.ts";

const lotte = seedId("aff", "lotte");

interface Found {
  readonly suspense: { readonly nodes: readonly { readonly id: string }[] };
  readonly dues: { readonly nodes: readonly Booked[] };
}

interface Booked {
  readonly contributor: { readonly id: string };
  readonly transaction: { readonly id: string } | null;
}

const QUERY = `{
  suspense(first: 1) { nodes { id } }
  dues(first: 100, orderBy: NEWEST_FIRST) { nodes { contributor { id } transaction { id } } }
}`;

const known = ({ find }: WriteRoom) => find<Found>(QUERY);

const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

/** Lotte's due of the quarter. */
async function announceable(room: WriteRoom): Promise<string> {
  const text = "{ dues(first: 100, orderBy: NEWEST_FIRST) { nodes { id contributor { id } } } }";
  const { dues } = await room.find<{ dues: { nodes: { id: string; contributor: { id: string } }[] } }>(text);
  return dues.nodes.find(({ contributor }) => contributor.id === lotte)?.id ?? "";
}

/** A valid way to ask each mutation about contributions. */
export const samples: Samples = {
  ...moneySamples,
  ...withheldSamples,
  ...recoverySamples,
  sendDueNotice: {
    as: securex,
    input: async (room) => ({ dueId: await announceable(room), channel: "E_MAIL" }),
    other: { channel: "E_BOX" },
  },
  noteNoticeStep: {
    as: securex,
    input: async (room) => {
      const input = { dueId: await announceable(room), meta: { idempotencyKey: "a-notice-is-sent" } };
      const { payload } = await room.send(viewerAs({ ...securex, actor: "sample" }), "sendDueNotice", input);
      const { notice } = payload as unknown as { notice: { id: string } };
      return { noticeId: notice.id, state: "HANDED_OVER", on: "2026-11-20", proof: "batch 1" };
    },
    other: { proof: "batch 2" },
  },
  startBillingRun: {
    namesNothing: true,
    as: { role: "SUPERVISOR", fund: "SECUREX" },
    input: () => ({ quarter: "2027Q1", rehearsal: false }),
    other: { rehearsal: true },
  },
  startCompanyBillingRun: {
    namesNothing: true,
    as: { role: "SUPERVISOR", fund: "SECUREX" },
    input: () => ({ year: 2026, rehearsal: false }),
    other: { rehearsal: true },
  },
  grantStarterExemption: {
    as: securex,
    input: () => ({ companyId: seedId("com", "hetre"), year: 2026, evidence: "career extract of 2026-11-02" }),
    other: { year: 2027 },
  },
  chargeCompanySurcharges: {
    namesNothing: true,
    as: { role: "CASE_HANDLER", fund: "GROUPS" },
    input: () => ({ most: 100 }),
    other: { most: 50 },
  },
  ...incomeSamples,
  issueDues: {
    as: securex,
    input: () => ({ contributorIds: [seedId("aff", "leila")], quarter: "2026Q2" }),
    other: { quarter: "2026Q3" },
  },
  importBankStatement: {
    namesNothing: true,
    as: securex,
    input: async (room) => {
      const content = Buffer.from(await room.inside((em) => fileToImport({ db: em.getKysely() }))).toString("base64");
      return { fileName: "securex-next.cod", content };
    },
    other: { fileName: "other.cod" },
  },
  matchPayment: {
    as: securex,
    input: async (room) => ({ paymentId: (await known(room)).suspense.nodes[0]?.id, contributorId: lotte }),
    other: { contributorId: seedId("aff", "jan") },
  },
  reverseLedgerTransaction: {
    as: securex,
    meta: { reason: "Claimed by mistake" },
    input: async (room) => {
      const due = (await known(room)).dues.nodes.find(({ contributor }) => contributor.id === lotte);
      return { transactionId: due?.transaction?.id };
    },
    other: { atEffectiveDay: true },
  },
};
