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

/** A valid way to ask each mutation about debts and ways out of them. */
export const moneySamples: Samples = {
  askPaymentPlan: { as: securex, input: plan, other: { instalments: 4 } },
  decidePaymentPlan: {
    as: securex,
    input: async (room) => ({ planId: await askedPlan(room), granted: true }),
    other: { granted: false },
    version: async () => 1,
  },
  askExemption: { as: securex, input: exemption, other: { ground: "FIRE" } },
  noteExemptionStep: {
    as: securex,
    input: async (room) => ({ requestId: await askedExemption(room), step: "FORWARDED", doneOn: "2026-11-20" }),
    other: { step: "PROPOSED" },
    version: async () => 1,
  },
  decideExemption: {
    as: securex,
    meta: { reason: "INASTI refused it" },
    input: async (room) => ({ requestId: await askedExemption(room), grantedDueIds: [], decidedOn: "2026-11-20" }),
    other: { reference: "D/2" },
    version: async () => 1,
  },
  noteDebtAct: {
    as: securex,
    input: async (room) => ({ dueId: (await overdueDue(room)).id, act: "REGISTERED_LETTER", doneOn: "2026-11-19" }),
    other: { doneOn: "2026-11-18" },
  },
};
