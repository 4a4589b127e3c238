import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect } from "../../shared/plumbing/row-security.ts";

/**
 * Statements of account that were made by the fund's policy. Each keeps its period, its two balances and the day up to
 * which the books were known: what stands between them is read from the ledger again, which never changes. A round says
 * how far a period came, so that it goes on where it was killed.
 */
export class Migration20261128122837_a_statement_is_sent_each_quarter extends Migration {
  override up(): void {
    this.addSql(`create table contributions.sent_statement (
      id text primary key,
      account_number bigint not null references contributions.account,
      contributor_id text not null,
      fund text not null,
      starts_on date not null,
      ends_on date not null check (ends_on >= starts_on),
      known_on date not null,
      made_on date not null check (made_on > known_on),
      opening bigint not null,
      closing bigint not null,
      unique (account_number, ends_on)
    )`);
    this.addSql("create index statement_of_contributor on contributions.sent_statement (contributor_id)");
    this.addSql(`create table contributions.statement_round (
      ends_on date primary key,
      reached bigint not null default 0,
      made int not null default 0,
      done boolean not null default false
    )`);
    const ownership = { fund: "fund", contributor: "contributor_id", readers: ["INSURED", "COMPANY"] } as const;
    const house = { SYSTEM: "true" };
    for (const statement of [
      ...protect("contributions", "sent_statement", { ...ownership, writers: house }),
      ...appendOnly("contributions", "sent_statement"),
      ...protect("contributions", "statement_round", { writers: house }),
    ])
      this.addSql(statement);
  }
}
