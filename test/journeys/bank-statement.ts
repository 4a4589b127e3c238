import { type Kysely, sql } from "kysely";
import type { DemoSum } from "../../subgraphs/contributions/seeds/habits.ts";
import { codaOf, demoIban, statementsOf } from "../../subgraphs/contributions/seeds/statements.ts";

/** A sum that somebody pays, or gets where it is below zero: by the account's communication unless it has a name. */
export type SumOf = Partial<DemoSum> & { readonly amount: bigint };

interface Account {
  readonly communication: string;
  readonly number: bigint;
  readonly sequence: number | null;
  readonly balance: bigint | null;
}

const none = { structured: null, freeText: null, endToEndId: null, mandateId: null, returned: null };

/** The next CODA file of the bank of Securex, with what it booked on a day from and to somebody's account. */
export async function statementFor(
  db: Kysely<unknown>,
  contributorId: string,
  { day, sums }: { readonly day: string; readonly sums: readonly SumOf[] },
): Promise<Uint8Array> {
  const year = Number(day.slice(0, 4));
  const { rows } = await sql<Account>`
    select a.structured_communication as communication, a.number, s.sequence, s.balance
    from account a cross join lateral (select max(number::int) filter (where year = ${year}) as sequence,
      (array_agg(closing_balance order by year desc, number::int desc) filter (where year <= ${year}))[1] as balance
      from bank_statement where fund = 'SECUREX') s where a.contributor_id = ${contributorId}`.execute(db);
  const [account] = rows;
  const counterparty = { iban: demoIban("001", account?.number ?? 0n), account: null, name: "CHLOE SAULE" };
  const all = sums.map((sum): DemoSum => {
    const structured = sum.endToEndId ? null : (account?.communication ?? "");
    return { ...none, structured, bookedOn: day, counterparty, ...sum };
  });
  const before = { year, sequence: account?.sequence ?? 0, balance: account?.balance ?? 0n };
  return codaOf("SECUREX", statementsOf("SECUREX", all, before));
}
