import type { ModelDue, ModelPayment } from "./model-sums.ts";

interface Movement {
  readonly key: string;
  readonly on: string;
  readonly amount: bigint;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const total = (amounts: Iterable<bigint>): bigint => [...amounts].reduce((all, amount) => all + amount, 0n);
const byText =
  <Row>(textOf: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b));

/**
 * A fund's books in memory, as simple as can be: what the ledger must agree with after any history.
 *
 * The oldest payment pays first: the due that was named, then the oldest principal, then the oldest cost, then
 * the oldest surcharge; but what is not due yet waits where the sum is just all that is overdue. What was given up is
 * not open, and comes back to life only where a payment names it.
 */
export class Model {
  readonly dues = new Map<string, ModelDue>();
  readonly payments = new Map<string, ModelPayment>();
  private readonly movements: Movement[] = [];
  private readonly paid = new Map<string, bigint>();
  private readonly off = new Map<string, bigint>();

  constructor(private readonly today: string) {}

  /** Something is claimed, from the day on which it opens. */
  claim(...dues: readonly ModelDue[]): void {
    for (const due of dues) {
      this.dues.set(due.id, due);
      this.movements.push({ key: due.key, on: due.opensOn, amount: due.amount });
    }
    for (const key of new Set(dues.map((due) => due.key))) this.settle(key);
  }

  /** A claim is cancelled with its surcharges and supplements, and what had paid them pays another. */
  cancel(due: ModelDue): void {
    this.strike(due);
    this.settle(due.key);
  }

  private strike(due: ModelDue): void {
    const standing = [due, ...this.surchargesOf(due), ...this.supplementsOf(due)].filter(({ cancelled }) => !cancelled);
    for (const one of standing) {
      one.cancelled = true;
      this.giveUp(one, -(this.off.get(one.id) ?? 0n), later(this.today, one.opensOn));
      for (const payment of this.paymentsOf(one.key)) this.take(payment, one.id);
      this.movements.push({ key: one.key, on: later(this.today, one.opensOn), amount: -one.amount });
    }
  }

  /**
   * What a quarter owes in the end beside what was claimed of it: more is claimed, less strikes the newest supplements,
   * and what is left of the last one is claimed anew. Answers what is to be claimed.
   */
  regularise(due: ModelDue, definitive: bigint): bigint {
    const target = definitive - due.amount;
    let standing = total(this.supplementsOf(due).map(({ amount }) => amount));
    for (const one of this.supplementsOf(due).reverse()) {
      if (standing <= target) break;
      this.strike(one);
      standing -= one.amount;
    }
    return target - standing;
  }

  /** Sets an amount apart to be given back, from the oldest sums; answers nothing where they do not hold as much. */
  refund(key: string, amount: bigint): ReadonlyMap<string, bigint> | null {
    const parts = new Map<string, bigint>();
    let wanted = amount;
    const free = this.paymentsOf(key).filter((one) => !one.collected && this.leftOf(one) > 0n);
    for (const payment of free.sort(byText(({ bookedOn, id }) => `${bookedOn} ${id}`))) {
      const part = this.leftOf(payment) < wanted ? this.leftOf(payment) : wanted;
      wanted -= part;
      if (part > 0n) parts.set(payment.id, part);
    }
    if (wanted > 0n) return null;
    this.setApart(key, parts, 1n);
    return parts;
  }

  /** What was set apart is the account's again, and pays what is open there. */
  withdraw(key: string, parts: ReadonlyMap<string, bigint>): void {
    this.setApart(key, parts, -1n);
    this.settle(key);
  }

  private setApart(key: string, parts: ReadonlyMap<string, bigint>, sign: bigint): void {
    for (const [id, part] of parts) {
      const payment = this.payments.get(id);
      if (payment) payment.refunded += sign * part;
      this.movements.push({ key, on: this.today, amount: sign * part });
    }
  }

  /** A claim is given up, or, below zero, claimed again. */
  giveUp(due: ModelDue, amount: bigint, on = this.today): void {
    this.off.set(due.id, this.offOf(due) + amount);
    if (amount !== 0n) this.movements.push({ key: due.key, on, amount: -amount });
  }

  /** A sum is brought to somebody's account. What it pays is decided when all that came with it are there. */
  bring(payment: ModelPayment, key: string, designated: string | null = null): void {
    payment.key = key;
    payment.designated = designated;
    const named = designated ? this.dues.get(designated) : undefined;
    if (named && this.offOf(named) > 0n) {
      const over = payment.amount - this.openOf(named);
      const revived = over < this.offOf(named) ? over : this.offOf(named);
      if (revived > 0n) this.giveUp(named, -revived);
    }
    this.movements.push({ key, on: payment.bookedOn, amount: -payment.amount });
  }

  /** A sum is taken from the account that it was brought to; answers whose that was. */
  takeBack(payment: ModelPayment, on: string = later(this.today, payment.bookedOn)): string {
    const key = payment.key ?? "";
    this.movements.push({ key, on, amount: payment.amount });
    payment.key = null;
    for (const dueId of [...payment.parts.keys()]) this.take(payment, dueId);
    return key;
  }

  /** Puts what is left of the sums on an account to what is open there. */
  settle(key: string): void {
    const paying = this.paymentsOf(key).filter((payment) => this.leftOf(payment) > 0n);
    for (const payment of paying.sort(byText(({ bookedOn, id }) => `${bookedOn} ${id}`))) {
      const waits = this.waitsFor(payment, key);
      const named = (due: ModelDue) => (due.id === payment.designated ? "0" : due.base ? "3" : due.cost ? "2" : "1");
      const rank = (due: ModelDue) => `${waits(due)} ${named(due)} ${due.dueOn} ${due.id}`;
      for (const due of this.openDuesOf(key).sort(byText(rank))) {
        const [left, open] = [this.leftOf(payment), this.openOf(due)];
        this.give(payment, due.id, left < open ? left : open);
      }
    }
  }

  /** A sum of just all that is overdue pays that, before what is not due yet and was not named. */
  private waitsFor(payment: ModelPayment, key: string): (due: ModelDue) => number {
    const isOverdue = ({ dueOn }: ModelDue): boolean => dueOn < payment.bookedOn;
    const overdue = total(this.openDuesOf(key).filter(isOverdue).map(this.openOf));
    const isAll = overdue === this.leftOf(payment);
    return (due) => Number(isAll && !isOverdue(due) && due.id !== payment.designated);
  }

  private give(payment: ModelPayment, dueId: string, part: bigint): void {
    if (part <= 0n) return;
    payment.parts.set(dueId, (payment.parts.get(dueId) ?? 0n) + part);
    this.paid.set(dueId, (this.paid.get(dueId) ?? 0n) + part);
  }

  private take(payment: ModelPayment, dueId: string): void {
    this.paid.set(dueId, (this.paid.get(dueId) ?? 0n) - (payment.parts.get(dueId) ?? 0n));
    payment.parts.delete(dueId);
  }

  leftOf = ({ amount, parts, refunded }: ModelPayment): bigint => amount - refunded - total(parts.values());

  paymentsOf = (key: string): ModelPayment[] => [...this.payments.values()].filter((payment) => payment.key === key);
  duesOf = (key: string): ModelDue[] => [...this.dues.values()].filter((due) => due.key === key);
  surchargesOf = ({ id }: ModelDue): ModelDue[] => [...this.dues.values()].filter(({ base }) => base === id);
  supplementsOf = ({ id }: ModelDue): ModelDue[] =>
    [...this.dues.values()].filter(({ follows, cancelled }) => follows === id && !cancelled);
  principals = (): ModelDue[] =>
    [...this.dues.values()].filter(({ base, follows, cost }) => !base && !follows && !cost);
  creditOf = (key: string): bigint => total(this.paymentsOf(key).map(this.leftOf));
  openDuesOf = (key: string): ModelDue[] => this.duesOf(key).filter((due) => this.openOf(due) > 0n);

  paidOf = ({ id }: ModelDue): bigint => this.paid.get(id) ?? 0n;
  offOf = ({ id }: ModelDue): bigint => this.off.get(id) ?? 0n;
  openOf = (due: ModelDue): bigint => (due.cancelled ? 0n : due.amount - this.offOf(due) - this.paidOf(due));

  balanceOf = (key: string, on: string): bigint =>
    total(this.movements.filter((one) => one.key === key && one.on <= on).map(({ amount }) => amount));

  /** The sums that are nobody's. */
  suspense = (): ModelPayment[] => [...this.payments.values()].filter(({ key, gone }) => key === null && !gone);
}
