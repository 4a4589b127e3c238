import type { Model } from "./model.ts";
import type { ModelPayment } from "./model-sums.ts";

/** A sum as it stands on a statement: what the payer wrote, and what he did not. */
export interface ModelSum {
  readonly amount: bigint;
  readonly from?: string;
  readonly structured?: string;
  readonly mandateId?: string;
  readonly endToEndId?: string;
  readonly freeText?: string;
  readonly returned?: { readonly type: "RETURN"; readonly reason: "AM04" };
}

/** By what people of the fund are known. */
export interface Known {
  /** Whose account a structured communication is. */
  readonly communications: ReadonlyMap<string, string>;
  readonly nationalNumbers: ReadonlyMap<string, string>;
  /** The refunds that the bank was asked to pay, by the reference that it books them under. */
  readonly refunds: Map<string, ModelRefund>;
}

interface ModelRefund {
  readonly key: string;
  readonly amount: bigint;
  readonly parts: ReadonlyMap<string, bigint>;
  isPaid: boolean;
}

type Found = { readonly key: string; readonly due?: string } | null;
type Received = readonly [sum: ModelSum, payment: ModelPayment];
type Way = (received: readonly Received[]) => Found[];

function waysOf(model: Model, { communications, nationalNumbers }: Known): Way[] {
  const accountOf = (communication?: string): Found => {
    const key = communications.get(communication ?? "");
    return key ? { key } : null;
  };
  const byCommunication: Way = (received) => received.map(([{ structured }]) => accountOf(structured));
  const byOwnReference: Way = (received) =>
    received.map(([{ endToEndId, mandateId }]) => {
      const due = model.dues.get(endToEndId ?? "");
      return due ? { key: due.key, due: due.id } : accountOf(mandateId);
    });
  const byAmountAndIban: Way = (received) => {
    const taken = new Set<string>();
    return received.map(([{ amount, from }, { id }]) => {
      const before = [...model.payments.values()].filter((one) => one.id !== id && one.from === (from ?? ""));
      const keys = [...new Set(before.flatMap(({ key }) => key ?? []))];
      const fitting = keys.flatMap(model.openDuesOf).filter((due) => model.openOf(due) === amount);
      const [due] = fitting;
      if (!due || fitting.length > 1 || taken.has(due.id)) return null;
      taken.add(due.id);
      return { key: due.key, due: due.id };
    });
  };
  const byFreeText: Way = (received) =>
    received.map(([{ freeText = "" }]) => {
      const words = freeText.split(" ");
      const keys = new Set(words.flatMap((word) => communications.get(word) ?? nationalNumbers.get(word) ?? []));
      const [key] = keys;
      return key && keys.size === 1 ? { key } : null;
    });
  return [byCommunication, byOwnReference, byAmountAndIban, byFreeText];
}

/** Takes the sums of a statement in: each way after the other, then what came back. Answers how many were settled. */
export function receive(model: Model, known: Known, received: readonly Received[]): number {
  for (const [, payment] of received) model.payments.set(payment.id, payment);
  const ofRefunds = received.filter(([, payment]) => isOfRefund(model, known, payment));
  for (const way of waysOf(model, known)) {
    const open = received.filter(([{ amount }, { key }]) => amount > 0n && key === null);
    const found = way(open);
    const touched = new Set<string>();
    open.forEach(([, payment], i) => {
      const one = found[i];
      if (!one) return;
      model.bring(payment, one.key, one.due);
      touched.add(one.key);
    });
    for (const key of touched) model.settle(key);
  }
  const came = received.filter(([{ amount }, { key }]) => amount > 0n && key !== null).length;
  const owners = received.flatMap(([sum, payment]) => (sum.returned ? undone(model, payment) : []));
  for (const key of new Set(owners)) model.settle(key);
  return came + owners.length + ofRefunds.length;
}

/** Whether a sum is a refund that left, or one that came back: only the second opens the account again. */
function isOfRefund(model: Model, { refunds }: Known, payment: ModelPayment): boolean {
  const refund = refunds.get(payment.endToEndId ?? "");
  if (!refund || payment.amount !== (refund.isPaid ? refund.amount : -refund.amount)) return false;
  payment.gone = true;
  if (refund.isPaid) {
    refunds.delete(payment.endToEndId ?? "");
    model.withdraw(refund.key, refund.parts);
  }
  refund.isPaid = true;
  return true;
}

function undone(model: Model, back: ModelPayment): string[] {
  const original = [...model.payments.values()].find(
    ({ key, amount, bookedOn, endToEndId, refunded }) =>
      key !== null &&
      refunded === 0n &&
      amount === -back.amount &&
      bookedOn <= back.bookedOn &&
      endToEndId === back.endToEndId,
  );
  if (!original) return [];
  original.gone = true;
  back.gone = true;
  return [model.takeBack(original, back.bookedOn)];
}
