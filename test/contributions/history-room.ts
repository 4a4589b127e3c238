import { randomUUID } from "node:crypto";
import { firstDay, lastDay } from "../../subgraphs/shared/values/calendar.ts";
import { parseCents } from "../../subgraphs/shared/values/money.ts";
import { codaOf, OUR_IBAN, statementOf } from "./bank-file.ts";
import { ISSUE, MATCH, REVERSE } from "./documents.ts";
import { FUND, keys, people, stranger } from "./history-people.ts";
import { CHARGE, IMPORT, type Imported, OWED, paymentOf, surchargesOf, written } from "./history-sums.ts";
import { Model } from "./model.ts";
import { type Known, type ModelSum, receive } from "./model-matching.ts";
import type { ModelPayment } from "./model-sums.ts";
import { clerkOf, idOf, type Office, openOffice, TODAY } from "./office.ts";

const clerk = clerkOf(FUND);

/** A fund's desk whose every act is done twice: in the house, and in the model. */
export class HistoryRoom {
  readonly model = new Model(TODAY);
  readonly files: string[] = [];
  private balance = 0n;
  private asked = 0;

  private constructor(
    readonly office: Office,
    readonly known: Known,
    readonly communicationOfStranger: string,
  ) {}

  static async open(): Promise<HistoryRoom> {
    const office = await openOffice();
    await office.letIn([...people, stranger], { [OUR_IBAN]: FUND });
    await office.rows`insert into account (contributor_id, kind, fund, opened_on)
      select id, kind, fund, '2024-01-01' from contributor order by ssin`;
    const accounts = await office.rows<{ id: string; communication: string }>`
      select contributor_id as id, structured_communication as communication from account`;
    const communicationOf = (key: string) => accounts.find(({ id }) => id === idOf(key))?.communication ?? "";
    const known = {
      communications: new Map(keys.map((key) => [communicationOf(key), key])),
      nationalNumbers: new Map(people.map(({ ssin, key }) => [ssin, key])),
      refunds: new Map(),
    };
    return new HistoryRoom(office, known, communicationOf(stranger.key));
  }

  /** Issues a quarter to some, by two clerks at once if so wished: whoever has one gets none. */
  async issue(wanted: readonly string[], quarter: string, times = 1): Promise<void> {
    const contributorIds = wanted.map(idOf);
    const answers = await Promise.all(
      Array.from({ length: times }, () => this.ask(ISSUE, { contributorIds, quarter })),
    );
    const dues: { id: string; amount: string }[] = answers.flatMap(({ issueDues }) => issueDues.dues);
    const standing = (key: string) =>
      this.model.principals().some((due) => due.key === key && due.quarter === quarter && !due.cancelled);
    const claimed = wanted.filter((key) => !standing(key));
    const owed = OWED[quarter.slice(0, 4)] ?? 0n;
    expect(dues.map(({ amount }) => parseCents(amount))).toEqual(claimed.map(() => owed));
    const owners = await this.office.rows<{ id: string; contributorId: string }>`
      select id, contributor_id as "contributorId" from due where id = any (${dues.map(({ id }) => id)})`;
    for (const { id, contributorId } of owners) {
      const key = claimed.find((one) => idOf(one) === contributorId) ?? "";
      const days = { opensOn: firstDay(quarter), dueOn: lastDay(quarter) };
      this.model.claim({ id, key, quarter, amount: owed, ...days, cancelled: false });
    }
  }

  /** Charges late payment, by some clerks at once: each surcharge is charged once. */
  async charge(times: number): Promise<void> {
    const wanted = this.model
      .principals()
      .filter((due) => !due.cancelled && this.model.offOf(due) === 0n && this.model.surchargesOf(due).length === 0)
      .flatMap(surchargesOf);
    const answers = await Promise.all(Array.from({ length: times }, () => this.ask(CHARGE, { most: 1_000 })));
    const charged = answers.map(({ chargeSurcharges }) => chargeSurcharges.charged);
    const total = (of: readonly bigint[]) => of.reduce((all, one) => all + one, 0n);
    expect(charged.reduce((all, { count }) => all + count, 0)).toBe(wanted.length);
    expect(total(charged.map(({ amount }) => parseCents(amount)))).toBe(total(wanted.map(({ amount }) => amount)));
    const found = await this.office.rows<{ id: string; base: string; on: string; amount: bigint }>`
      select s.due_id as id, s.base_due_id as base, s.falls_on as on, d.amount
      from surcharge_standing s join due d on d.id = s.due_id`;
    const claims = wanted.flatMap((one) => {
      const id = found.find(
        ({ base, on, amount }) => base === one.base && on === one.dueOn && amount === one.amount,
      )?.id;
      return id ? [{ ...one, id }] : [];
    });
    expect(new Set(claims.map(({ id }) => id)).size).toBe(wanted.length);
    this.model.claim(...claims);
  }

  /** Hands in the next statement, by some at once: one books it, for the others it is known. */
  async receive(sums: readonly ModelSum[], bookedOn: string, times = 1): Promise<void> {
    const statement = statementOf(
      this.files.length + 1,
      sums.map((sum) => ({ ...sum, bookedOn })),
      this.balance,
    );
    this.balance = statement.closingBalance ?? 0n;
    const content = codaOf(statement);
    this.files.push(content);
    const answers = await Promise.all(Array.from({ length: times }, () => this.handIn(content)));
    const real = sums.filter(({ amount }) => amount !== 0n);
    const ids = answers[0]?.statements[0]?.payments.nodes.map(({ id }) => id) ?? [];
    const received = real.map((sum, i) => [sum, paymentOf(sum, ids[i] ?? "", bookedOn)] as const);
    const matched = receive(this.model, this.known, received);
    const booked = answers.filter(({ ignored }) => ignored < sums.length || sums.length === 0);
    expect(ids).toHaveLength(real.length);
    if (real.length > 0) expect(booked).toMatchObject([{ matched, suspended: real.length - matched }]);
  }

  /** Hands in a file that is known, or one that is cut: nothing comes of either. */
  async handInAgain(content: string, cut: boolean): Promise<void> {
    const bytes = Buffer.from(content, "base64");
    const sent = cut ? bytes.subarray(0, bytes.length - 140).toString("base64") : content;
    expect(await this.handIn(sent)).toMatchObject({ matched: 0, suspended: 0, errors: cut ? [{}] : [] });
  }

  /** Brings a sum to one of some: of several clerks at once the first decides. */
  async match(payment: ModelPayment, wanted: readonly string[], dueId?: string): Promise<void> {
    const answers = await Promise.all(
      wanted.map((key) => this.ask(MATCH, { paymentId: payment.id, contributorId: idOf(key), dueId })),
    );
    const winners = wanted.filter((_, i) => answers[i].matchPayment.errors.length === 0);
    const possible = payment.key === null && !payment.gone && payment.amount > 0n;
    expect(winners).toHaveLength(possible ? 1 : 0);
    for (const key of winners) {
      this.model.bring(payment, key, dueId ?? null);
      this.model.settle(key);
    }
  }

  /** Brings a sum back to suspense, or cancels a due: by some clerks at once, and one does it. */
  async undo(what: { payment: ModelPayment } | { dueId: string }, times: number): Promise<void> {
    const [found] =
      "payment" in what
        ? await this.office.rows<{ id: string }>`
            select transaction_id as id from payment_matched where payment_id = ${what.payment.id}`
        : await this.office.rows<{ id: string }>`
            select id from ledger_transaction where due_id = ${what.dueId} and kind = 'DUE'`;
    const answers = await Promise.all(
      Array.from({ length: times }, () => this.ask(REVERSE, { transactionId: found?.id }, "A mistake")),
    );
    const done = answers.filter(({ reverseLedgerTransaction: { errors } }) => errors.length === 0);
    const due = "dueId" in what ? this.model.dues.get(what.dueId) : undefined;
    const isRefunded = "payment" in what && what.payment.refunded > 0n;
    expect(done).toHaveLength(due?.cancelled || isRefunded ? 0 : 1);
    if (isRefunded) return;
    if ("payment" in what) this.model.settle(this.model.takeBack(what.payment));
    else if (due && !due.cancelled) this.model.cancel(due);
  }

  /** Compares the house with the model: every due, every balance on some days, and the suspense account. */
  async compare(days: readonly string[]): Promise<void> {
    const found = await this.office.rows<{ id: string; paid: bigint; outstanding: bigint }>`
      select id, paid, outstanding from due_standing where nature <> 'WRITE_OFF'`;
    const dues = [...this.model.dues.values()].map((due) => ({
      id: due.id,
      paid: this.model.paidOf(due),
      outstanding: this.model.openOf(due),
    }));
    expect(written(found)).toEqual(written(dues));
    await this.compareBalances(days);
    const allocated = await this.office.rows<{ payment: string; due: string; amount: bigint }>`
      select payment_id as payment, due_id as due, sum(amount)::bigint as amount from allocation
      group by 1, 2 having sum(amount) <> 0`;
    const parts = [...this.model.payments.values()].flatMap(({ id, parts }) =>
      [...parts].map(([due, amount]) => ({ payment: id, due, amount })),
    );
    expect(written(allocated)).toEqual(written(parts));
    const held = await this.office.rows<{ id: string; held: bigint }>`
      select payment_id as id, held from suspense`;
    expect(written(held)).toEqual(written(this.model.suspense().map(({ id, amount }) => ({ id, held: amount }))));
  }

  private async compareBalances(days: readonly string[]): Promise<void> {
    const balances = days.map((on, i) => `day${i}: balance(on: "${on}")`).join(" ");
    const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) {
      ... on Contributor { account { ${balances} } } } }`;
    const ids = keys.map((key) => ({ __typename: "Contributor", id: idOf(key) }));
    const { _entities } = await this.office.ask(clerk, text, { ids });
    keys.forEach((key, place) => {
      const seen = days.map((_, i) => parseCents(_entities[place].account[`day${i}`]));
      expect(seen).toEqual(days.map((day) => this.model.balanceOf(key, day)));
    });
  }

  private async handIn(content: string): Promise<Imported & { errors: object[] }> {
    return (await this.ask(IMPORT, { fileName: "a.cod", content })).importBankStatement;
  }

  /** Asks; now and then again under the same key, and the answer is the first one. */
  async ask(text: string, input: object, reason?: string, who = clerk) {
    const variables = { input: { ...input, meta: { idempotencyKey: randomUUID(), reason } } };
    const answer = await this.office.ask(who, text, variables);
    this.asked += 1;
    if (this.asked % 10 > 0) return answer;
    const [operation = ""] = Object.keys(answer);
    const again = await this.office.ask(who, text, variables);
    expect(again[operation]).toMatchObject({ replayed: true, errors: answer[operation].errors });
    return answer;
  }
}
