import { OUR_IBAN } from "./bank-file.ts";
import type { HistoryDesk, SetApart } from "./history-desk.ts";
import { FUND } from "./history-people.ts";
import type { HistoryRoom } from "./history-room.ts";
import { fundAtBank, rejection } from "./money-desk.ts";
import { supervisorOf } from "./office.ts";

const SEND = `mutation ($input: SendRefundsInput!) { sendRefunds(input: $input) {
  file { messageId } replayed errors { __typename } } }`;
const REPORT = `mutation ($input: ImportPaymentStatusInput!) { importPaymentStatus(input: $input) {
  rejected ignored replayed errors { __typename } } }`;

const head = supervisorOf(FUND);
const referenceOf = (id: string): string => id.replace("_", "-");
const amountOf = ({ parts }: SetApart): bigint => [...parts.values()].reduce((all, part) => all + part, 0n);

/** A refund that is in a file to the bank. */
type Sent = SetApart & { readonly messageId: string };

/** What the bank does with refunds in these histories: it pays them, refuses them, or brings back what was paid. */
export class HistoryPayOut {
  readonly sent: Sent[] = [];
  readonly paid: Sent[] = [];

  constructor(
    private readonly room: HistoryRoom,
    private readonly desk: HistoryDesk,
  ) {}

  /** Notes under which name the bank knows the fund: no file is made without. */
  open = (): Promise<void> => fundAtBank(this.room.office, FUND, OUR_IBAN);

  /** Sends what was agreed to, by some at once: one file has it all. */
  async send(times: number): Promise<void> {
    const approved = await this.room.office.rows<{ id: string }>`
      select id from refund where state = 'APPROVED' order by id`;
    const answers = await Promise.all(Array.from({ length: times }, () => this.room.ask(SEND, {}, undefined, head)));
    const files = answers.flatMap(({ sendRefunds: { file } }): { messageId: string }[] => file ?? []);
    expect(files).toHaveLength(approved.length > 0 ? 1 : 0);
    for (const { id } of approved) {
      const place = this.desk.refunds.findIndex((one) => one.id === id);
      for (const one of this.desk.refunds.splice(place, 1)) this.give({ ...one, messageId: files[0]?.messageId ?? "" });
    }
  }

  private give(one: Sent): void {
    this.sent.push(one);
    const { key, parts } = one;
    this.room.known.refunds.set(referenceOf(one.id), { key, parts, amount: amountOf(one), isPaid: false });
  }

  /** The bank refuses a payment of a file, and says so some times. */
  async refuse(one: Sent, times: number): Promise<void> {
    const content = rejection(one.messageId, referenceOf(one.id));
    const input = { fileName: "status.xml", content };
    const answers = await Promise.all(Array.from({ length: times }, () => this.room.ask(REPORT, input)));
    const rejected = answers.map(({ importPaymentStatus }): number => importPaymentStatus.rejected);
    expect(rejected.reduce((all, count) => all + count, 0)).toBe(1);
    this.takeOut(this.sent, one);
    this.room.known.refunds.delete(referenceOf(one.id));
    this.room.model.withdraw(one.key, one.parts);
  }

  /** The bank pays a refund. */
  async pay(one: Sent, bookedOn: string): Promise<void> {
    await this.room.receive([{ amount: -amountOf(one), endToEndId: referenceOf(one.id) }], bookedOn);
    this.takeOut(this.sent, one);
    this.paid.push(one);
  }

  /** What was paid comes back, for the account is closed. */
  async comeBack(one: Sent, bookedOn: string): Promise<void> {
    const returned = { type: "RETURN", reason: "AM04" } as const;
    await this.room.receive([{ amount: amountOf(one), endToEndId: referenceOf(one.id), returned }], bookedOn);
    this.takeOut(this.paid, one);
  }

  private takeOut(from: Sent[], one: Sent): void {
    from.splice(from.indexOf(one), 1);
  }
}
