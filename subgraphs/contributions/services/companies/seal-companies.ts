import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Seal } from "../billing/leaves.ts";
import { MerkleTree } from "../billing/merkle.ts";

interface Leaf {
  readonly contributorId: string;
  readonly amount: bigint;
  readonly text: string;
}

const AT_ONCE = 5_000;

/**
 * The seal over what a run wrote in the books, in the order of the companies: each due with its amounts, its days, its
 * inputs and its working, and the lines by which it was booked. An account stands there as its contributor.
 */
export async function sealOfCompanies({ db }: Pick<RequestScope, "db">, runId: string): Promise<Seal> {
  const tree = new MerkleTree();
  let [count, sum, after] = [0, 0n, ""];
  for (;;) {
    const { rows } = await sql<Leaf>`
      select d.contributor_id as "contributorId", d.amount, concat_ws('|', d.id, d.contributor_id, d.fund, c.year,
        c.tier, c.exemption, d.amount, d.opens_on, d.due_on, d.issued_on, d.engine_version, d.inputs, d.calculation,
        e.lines) as text
      from company_due c join due d on d.id = c.due_id left join lateral (
        select string_agg(concat_ws(' ', l.line, l.code, l.contributor_id, l.effective_on, l.amount), ','
          order by l.line) as lines
        from ledger_transaction t join ledger_entry l on l.transaction_id = t.id
        where t.due_id = d.id and t.kind = 'DUE'
      ) e on true
      where c.run_id = ${runId} and d.contributor_id > ${after}
      order by d.contributor_id limit ${AT_ONCE}`.execute(db);
    for (const { text, amount } of rows) {
      tree.add(text);
      sum += amount;
    }
    count += rows.length;
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return { count, sum, root: tree.root() };
    after = last.contributorId;
  }
}
