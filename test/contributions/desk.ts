import { randomUUID } from "node:crypto";
import { codaOf, type Sum, statementOf } from "./bank-file.ts";
import { CHECKS, FILE, IMPORT, ISSUE, MATCH, REVERSE, SUSPENSE } from "./documents.ts";
import { clerkOf, idOf, type Office, supervisorOf } from "./office.ts";

const clerk = clerkOf("SECUREX");
const meta = (reason?: string) => ({ idempotencyKey: randomUUID(), reason });

/** What a clerk of Securex does all day, in the words of these tests. */
export class Desk {
  private statements = 0;
  private balance = 0n;

  constructor(protected readonly office: Office) {}

  /** Issues the due of a quarter. */
  async issue(key: string, quarter: string, who = clerk) {
    const input = { meta: meta(), contributorIds: [idOf(key)], quarter };
    return (await this.office.ask(who, ISSUE, { input })).issueDues.dues[0];
  }

  /** Takes in the next statement, with these sums. */
  async receive(...sums: Sum[]) {
    this.statements += 1;
    const statement = statementOf(this.statements, sums, this.balance);
    this.balance = statement.closingBalance ?? 0n;
    const input = { meta: meta(), fileName: `${this.statements}.cod`, content: codaOf(statement) };
    return (await this.office.ask(clerk, IMPORT, { input })).importBankStatement;
  }

  /** Takes in one sum, and answers how it found its account. */
  async waysOf(...sums: Sum[]): Promise<(string | null)[]> {
    const { statements } = await this.receive(...sums);
    return statements[0].payments.nodes.map(({ way }: { way: string | null }) => way);
  }

  /** Brings a payment to somebody's account. */
  async match(input: { paymentId: string; contributorId: string; dueId?: string }, key: string = randomUUID()) {
    const asked = { ...input, meta: { idempotencyKey: key } };
    return (await this.office.ask(clerk, MATCH, { input: asked })).matchPayment;
  }

  /** Reverses a transaction. */
  async undo(transactionId: string, reason?: string) {
    const input = { meta: meta(reason), transactionId };
    return (await this.office.ask(clerk, REVERSE, { input })).reverseLedgerTransaction;
  }

  /** What is in suspense. */
  async suspense(): Promise<{ id: string; amount: string; proposals: object[] }[]> {
    return (await this.office.ask(clerk, SUSPENSE)).suspense.nodes;
  }

  /** Somebody's account and dues. */
  async fileOf(key: string) {
    const ids = [{ __typename: "Contributor", id: idOf(key) }];
    return (await this.office.ask(clerk, FILE, { ids }))._entities[0];
  }

  /** Somebody's quarters, each with where it stands. */
  async statuses(key: string): Promise<string[]> {
    const { nodes } = (await this.fileOf(key)).dues;
    return nodes.map(({ quarter, status }: { quarter: string; status: string }) => `${quarter} ${status}`);
  }

  /** The structured communication of somebody's account. */
  async communication(key: string): Promise<string> {
    const [account] = await this.office.rows<{ communication: string }>`
      select structured_communication as communication from account where contributor_id = ${idOf(key)}`;
    return account?.communication ?? "";
  }

  /** The newest transaction of a kind for somebody that was not reversed. */
  async transactionOf(kind: string, key: string): Promise<string> {
    const [found] = await this.office.rows<{ id: string }>`
      select id from ledger_transaction t where kind = ${kind} and contributor_id = ${idOf(key)}
        and not exists (select from ledger_transaction r where r.reverses = t.id)
      order by effective_on desc, id desc limit 1`;
    return found?.id ?? "";
  }

  /** The names of the checks that find a fault. */
  async faults(): Promise<string[]> {
    const { ledgerChecks } = await this.office.ask(supervisorOf("SECUREX"), CHECKS);
    return ledgerChecks.flatMap(({ code, faults }: { code: string; faults: number }) => (faults > 0 ? [code] : []));
  }
}
