import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const securex = { role: "CASE_HANDLER", fund: "SECUREX" } as const;

interface Overdue {
  readonly dues: { readonly nodes: readonly { readonly id: string; readonly contributor: { readonly id: string } }[] };
}

/** The oldest due of Securex that is past its day. */
export async function overdueDue({ ask }: WriteRoom) {
  const text = "{ dues(first: 1, where: { status: [OVERDUE] }) { nodes { id contributor { id } } } }";
  const { data } = await ask(viewerAs(securex), text);
  const [due] = (data as unknown as Overdue).dues.nodes;
  if (!due) throw new Error("nobody of Securex is late");
  return due;
}

const plan = async (room: WriteRoom) => ({ contributorId: (await overdueDue(room)).contributor.id, instalments: 3 });

async function askedPlan(room: WriteRoom): Promise<string> {
  const input = { ...(await plan(room)), meta: { idempotencyKey: "a-plan-is-asked" } };
  const { payload } = await room.send(viewerAs({ ...securex, actor: "sample" }), "askPaymentPlan", input);
  return (payload as unknown as { plan: { id: string } }).plan.id;
}

const exemption = async (room: WriteRoom) => {
  const due = await overdueDue(room);
  return { contributorId: due.contributor.id, dueIds: [due.id], ground: "DIFFICULTY" };
};

async function askedExemption(room: WriteRoom): Promise<string> {
  const input = { ...(await exemption(room)), meta: { idempotencyKey: "an-exemption-is-asked" } };
  const { payload } = await room.send(viewerAs({ ...securex, actor: "sample" }), "askExemption", input);
  return (payload as unknown as { request: { id: string } }).request.id;
}

const refund = async (room: WriteRoom) => ({ contributorId: await inCredit(room), amount: "1.00" });

/** Gives somebody of Securex who owes nothing the payment of which nobody knows whose it is. */
async function inCredit(room: WriteRoom): Promise<string> {
  const [found] = await room.inside((em) =>
    em.execute<{ id: string }[]>(
      `select c.id from contributor c where c.fund = 'SECUREX' and c.id like 'aff%' and not exists (
        select from due_standing d where d.contributor_id = c.id and d.outstanding > 0) order by 1 limit 1`,
    ),
  );
  if (!found) throw new Error("everybody of Securex owes something");
  const input = { paymentId: await suspended(room), contributorId: found.id };
  const meta = { idempotencyKey: "nothing was owed" };
  await room.send(viewerAs({ ...securex, actor: "sample" }), "matchPayment", { ...input, meta });
  return found.id;
}

/** A refund of one euro: to the account that paid, agreed to at once; or to another, for a second one to agree to. */
async function proposedRefund(room: WriteRoom, agreed: boolean): Promise<string> {
  const elsewhere = agreed ? {} : { iban: "BE43068999999501", holderName: "Somebody" };
  const input = { ...(await refund(room)), ...elsewhere, meta: { idempotencyKey: `a-refund-${agreed}` } };
  const { payload } = await room.send(viewerAs({ ...securex, actor: "sample" }), "proposeRefund", input);
  return (payload as unknown as { refund: { id: string } }).refund.id;
}

const mandate = async (room: WriteRoom) => ({
  contributorId: (await overdueDue(room)).contributor.id,
  iban: "BE68539007547034",
  holderName: "Somebody",
  signedOn: "2026-11-02",
  signedHow: "PAPER",
  evidenceSha256: "0".repeat(64),
});

async function signedMandate(room: WriteRoom): Promise<string> {
  const input = { ...(await mandate(room)), meta: { idempotencyKey: "a-mandate-is-signed" } };
  const { payload } = await room.send(viewerAs({ ...securex, actor: "sample" }), "signDirectDebitMandate", input);
  return (payload as unknown as { mandate: { id: string } }).mandate.id;
}

async function statusReport(room: WriteRoom) {
  await proposedRefund(room, true);
  const head = viewerAs({ role: "SUPERVISOR", fund: "SECUREX" });
  await room.send(head, "sendRefunds", { meta: { idempotencyKey: "a-file-is-made" } });
  const { data } = await room.ask(head, "{ outgoingFiles { nodes { messageId } } }");
  const { outgoingFiles } = data as unknown as { outgoingFiles: { nodes: { messageId: string }[] } };
  const text = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
    <OrgnlGrpInfAndSts><OrgnlMsgId>${outgoingFiles.nodes[0]?.messageId}</OrgnlMsgId><GrpSts>RJCT</GrpSts>
    </OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>`;
  return { fileName: "status.xml", content: Buffer.from(text).toString("base64") };
}

const provisionalChange = async (room: WriteRoom) => ({
  contributorId: (await overdueDue(room)).contributor.id,
  year: 2026,
  kind: "REDUCED",
  expectedIncome: "8000.00",
  elements: "The only client has gone",
});

async function askedChange(room: WriteRoom): Promise<string> {
  const input = { ...(await provisionalChange(room)), meta: { idempotencyKey: "a-change-is-asked" } };
  const { payload } = await room.send(viewerAs({ ...securex, actor: "sample" }), "askProvisionalChange", input);
  return (payload as unknown as { change: { id: string } }).change.id;
}

/** The payment of 926.93 of the demo office of which nobody knows whose it is. */
async function suspended(room: WriteRoom): Promise<string> {
  const { data } = await room.ask(viewerAs(securex), "{ suspense { nodes { id amount } } }");
  const { suspense } = data as unknown as { suspense: { nodes: { id: string; amount: string }[] } };
  return suspense.nodes.find(({ amount }) => amount === "926.93")?.id ?? "";
}

/** A valid way to ask each mutation about debts and ways out of them. */
export const moneySamples: Samples = {
  askPaymentPlan: { as: securex, input: plan, other: { instalments: 4 } },
  decidePaymentPlan: {
    as: securex,
    copy: 2,
    input: async (room) => ({ planId: await askedPlan(room), granted: true }),
    other: { granted: false },
    version: async () => 1,
  },
  askExemption: { as: securex, input: exemption, other: { ground: "FIRE" } },
  noteExemptionStep: {
    as: securex,
    copy: 2,
    input: async (room) => ({ requestId: await askedExemption(room), step: "FORWARDED", doneOn: "2026-11-20" }),
    other: { step: "PROPOSED" },
    version: async () => 1,
  },
  decideExemption: {
    as: securex,
    copy: 3,
    meta: { reason: "INASTI refused it" },
    input: async (room) => ({ requestId: await askedExemption(room), grantedDueIds: [], decidedOn: "2026-11-20" }),
    other: { reference: "D/2" },
    version: async () => 1,
  },
  proposeRefund: { as: securex, input: refund, other: { amount: "2.00" } },
  decideRefund: {
    as: { role: "SUPERVISOR", fund: "SECUREX" },
    input: async (room) => ({ refundId: await proposedRefund(room, false), approved: true }),
    other: { approved: false },
    version: async () => 2,
  },
  sendRefunds: {
    namesNothing: true,
    copy: 2,
    as: { role: "SUPERVISOR", fund: "SECUREX" },
    input: async (room) => {
      await proposedRefund(room, true);
      return {};
    },
    other: { executeOn: "2026-11-23" },
  },
  signDirectDebitMandate: { as: securex, input: mandate, other: { signedHow: "ELECTRONIC" } },
  cancelDirectDebitMandate: {
    as: securex,
    copy: 2,
    input: async (room) => ({ mandateId: await signedMandate(room) }),
    other: { mandateId: "sdm_00000000000000000000000000" },
    version: async () => 1,
  },
  collectDues: {
    namesNothing: true,
    copy: 3,
    as: { role: "SUPERVISOR", fund: "SECUREX" },
    input: async (room) => {
      await signedMandate(room);
      return { dueUntil: "2026-12-31" };
    },
    other: { dueUntil: "2026-12-30" },
  },
  importPaymentStatus: {
    namesNothing: true,
    as: securex,
    input: statusReport,
    other: { fileName: "other.xml" },
  },
  askProvisionalChange: { as: securex, input: provisionalChange, other: { expectedIncome: "9000.00" } },
  decideProvisionalChange: {
    as: securex,
    copy: 2,
    meta: { reason: "Nothing shows it" },
    input: async (room) => ({ changeId: await askedChange(room), granted: false }),
    other: { granted: true },
    version: async () => 1,
  },
  splitPayment: {
    as: securex,
    copy: 3,
    input: async (room) => ({ paymentId: await suspended(room), parts: [{ amount: "926.92" }, { amount: "0.01" }] }),
    other: { parts: [{ amount: "926.91" }, { amount: "0.02" }] },
  },
  noteDebtAct: {
    as: securex,
    input: async (room) => ({ dueId: (await overdueDue(room)).id, act: "REGISTERED_LETTER", doneOn: "2026-11-19" }),
    other: { doneOn: "2026-11-18" },
  },
};
