import { formatCents } from "../../subgraphs/shared/values/money.ts";
import { ibanOf } from "./history-people.ts";
import type { HistoryRoom } from "./history-room.ts";
import { DEFINITIVE } from "./history-sums.ts";
import { idOf, TODAY } from "./office.ts";

const REFUND = `mutation ($input: ProposeRefundInput!) { proposeRefund(input: $input) {
  refund { id } replayed errors { __typename ... on RefundImpossibleError { why } } } }`;
const DECIDE_REFUND = `mutation ($input: DecideRefundInput!) { decideRefund(input: $input) {
  refund { state } replayed errors { __typename } } }`;
const PLAN = `mutation ($input: AskPaymentPlanInput!) { askPaymentPlan(input: $input) {
  plan { id total } replayed errors { __typename } } }`;
const DECIDE_PLAN = `mutation ($input: DecidePaymentPlanInput!) { decidePaymentPlan(input: $input) {
  plan { state } replayed errors { __typename } } }`;
const REGULARISE = `mutation ($input: RegulariseYearInput!) { regulariseYear(input: $input) {
  statement { change } replayed errors { __typename ... on RegularisationImpossibleError { why } } } }`;

/** A refund that is set apart, and of which sums. */
export interface SetApart {
  readonly id: string;
  readonly key: string;
  readonly parts: ReadonlyMap<string, bigint>;
}

/** What else a clerk does in these histories: refunds, plans, and years whose income gets known. */
export class HistoryDesk {
  readonly refunds: SetApart[] = [];
  private assessments = 0;

  constructor(private readonly room: HistoryRoom) {}

  /** Proposes a refund, by some at once: together they never give back more than the credit. */
  async refund(key: string, amount: bigint, times: number): Promise<void> {
    const input = {
      contributorId: idOf(key),
      amount: formatCents(amount),
      iban: ibanOf(key),
      holderName: "JANSSENS TEST",
    };
    const answers = await Promise.all(Array.from({ length: times }, () => this.room.ask(REFUND, input)));
    const ids = answers.flatMap(({ proposeRefund: { refund } }): string[] => (refund ? [refund.id] : []));
    const expected = Array.from({ length: times }, () => this.room.model.refund(key, amount)).flatMap(
      (one) => one ?? [],
    );
    const taken = await this.partsOf(ids);
    expect(new Set(taken)).toEqual(new Set(expected));
    ids.forEach((id, i) => {
      this.refunds.push({ id, key, parts: taken[i] ?? new Map() });
    });
  }

  /** From which sums the refunds were taken: of two at once the first had the older ones. */
  private async partsOf(ids: readonly string[]): Promise<ReadonlyMap<string, bigint>[]> {
    const rows = await this.room.office.rows<{ id: string; payment: string; amount: bigint }>`
      select refund_id as id, payment_id as payment, amount from refund_part where refund_id = any (${ids})
      order by payment_id`;
    return ids.map(
      (id) => new Map(rows.filter((row) => row.id === id).map(({ payment, amount }) => [payment, amount])),
    );
  }

  /** Withdraws a refund that was set apart, by some at once: one does it. */
  async withdraw({ id, key, parts }: SetApart, times: number): Promise<void> {
    const input = { refundId: id, approved: false };
    const answers = await Promise.all(
      Array.from({ length: times }, () => this.room.ask(DECIDE_REFUND, input, "A mistake")),
    );
    const done = answers.filter(({ decideRefund: { errors } }) => errors.length === 0);
    expect(done).toHaveLength(1);
    this.refunds.splice(
      this.refunds.findIndex((one) => one.id === id),
      1,
    );
    this.room.model.withdraw(key, parts);
  }

  /** Spreads what is late, and grants or refuses it: no plan moves any money. */
  async plan(key: string, granted: boolean): Promise<void> {
    const { askPaymentPlan } = await this.room.ask(PLAN, { contributorId: idOf(key), instalments: 2 });
    if (!askPaymentPlan.plan) return;
    const { decidePaymentPlan } = await this.room.ask(
      DECIDE_PLAN,
      { planId: askPaymentPlan.plan.id, granted },
      "As it was asked",
    );
    expect(decidePaymentPlan).toMatchObject({ errors: [], plan: { state: granted ? "RUNNING" : "REFUSED" } });
  }

  /** An income of a year gets known, or is corrected, and the year is regularised, by some at once. */
  async regularise(key: string, year: number, place: number, times: number): Promise<void> {
    const { model, office } = this.room;
    const [income, definitive] = DEFINITIVE[year]?.[place] ?? [0n, 0n];
    this.assessments += 1;
    await office.rows`insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on)
      values (${idOf(key)}, ${year}, ${`${this.assessments}`}, ${income}, 4, ${TODAY})`;
    const input = { contributorId: idOf(key), year };
    const answers = await Promise.all(Array.from({ length: times }, () => this.room.ask(REGULARISE, input)));
    const dues = model.principals().filter((due) => due.key === key && !due.cancelled);
    const ofYear = dues.filter(({ quarter }) => quarter.startsWith(`${year}`));
    const refused = answers.filter(({ regulariseYear: { errors } }) => errors.length > 0);
    expect(refused).toHaveLength(ofYear.length === 0 ? times : 0);
    const supplements = ofYear.flatMap((due) => {
      const amount = model.regularise(due, definitive);
      return amount > 0n ? [{ due, amount }] : [];
    });
    const found = await office.rows<{ id: string; quarter: string; amount: bigint }>`
      select id, quarter, amount from due_standing where contributor_id = ${idOf(key)} and nature = 'REGULARISATION'
        and not cancelled`;
    const fresh = found.filter(({ id }) => !model.dues.has(id));
    expect(fresh).toHaveLength(supplements.length);
    const days = { opensOn: TODAY, dueOn: "2027-03-31", cancelled: false };
    model.claim(
      ...supplements.map(({ due: { id: follows, quarter }, amount }) => {
        const id = fresh.find((one) => one.quarter === quarter && one.amount === amount)?.id ?? "not claimed";
        return { id, key, quarter, amount, follows, ...days };
      }),
    );
    model.settle(key);
  }
}
