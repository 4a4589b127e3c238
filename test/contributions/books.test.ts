import { sql } from "kysely";
import pg from "pg";
import { checkLedger } from "../../subgraphs/contributions/services/check-ledger.ts";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { Desk } from "./desk.ts";
import { house, type Office, openOffice, type Person } from "./office.ts";

const people: Person[] = [{ key: "ada", fund: "SECUREX", ssin: "85073003328" }];
const KEPT = ["due", "payment", "ledger_transaction", "ledger_entry", "payment_match", "allocation", "bank_statement"];
let office: Office;
let desk: Desk;

/** Says something to the tables as their owner, whom no row-level security holds. */
async function asOwner(...statements: string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: office.url, options: "-c search_path=contributions,facts" });
  await owner.connect();
  try {
    for (const statement of statements) await owner.query(statement);
  } finally {
    await owner.end();
  }
}

/** Tampers as their owner, lets the house check its books, and undoes all: the codes of what found a fault. */
async function foundAfter(...tampered: string[]): Promise<string[]> {
  let codes: string[] = [];
  const undone = inTransaction(office.subgraph, house, async (context) => {
    for (const said of ["set local role none", ...tampered]) await sql.raw(said).execute(context.db);
    await sql`set local role statut_contributions`.execute(context.db);
    codes = (await checkLedger(context)).flatMap(({ code, faults }) => (faults > 0 ? [code] : []));
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  return codes;
}

/** One office for all: whatever is tried is refused, or undone. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  await desk.issue("ada", "2026Q1");
  await desk.receive({ amount: 900_00n, structured: await desk.communication("ada") });
});
afterAll(() => office.close());

describe("the ledger", () => {
  it("lets nobody who works here edit, delete or empty what was written", async () => {
    for (const table of KEPT) {
      for (const deed of [`update ${table} set fund = fund`, `delete from ${table}`, `truncate ${table}`]) {
        const strings = Object.assign([deed], { raw: [deed] }) as unknown as TemplateStringsArray;
        await expect(office.rows(strings)).rejects.toMatchObject({ code: "42501" });
      }
    }
  });

  it("lets not even its owner do so", async () => {
    for (const table of KEPT) {
      await expect(asOwner(`update ${table} set fund = fund`)).rejects.toThrow("rows never change");
      await expect(asOwner(`delete from ${table}`)).rejects.toThrow("rows never change");
      await expect(asOwner(`truncate ${table} cascade`)).rejects.toThrow("rows never change");
    }
  });

  it.each([
    ["that does not add up", "('ltx_1', 0, 100), ('ltx_1', 1, -99)"],
    ["of one line", "('ltx_1', 0, 100)"],
  ])("takes in no transaction %s", async (_why, lines) => {
    const outcome = asOwner(
      `begin;
      insert into ledger_transaction (id, fund, kind, effective_on)
      values ('ltx_1', 'SECUREX', 'PAYMENT', '2026-11-20');
      insert into ledger_entry (transaction_id, line, fund, code, effective_on, amount)
      select id, line, 'SECUREX', 'BANK', '2026-11-20', amount from (values ${lines}) as l (id, line, amount);
      commit`,
    );
    await expect(outcome).rejects.toMatchObject({ code: "23514", constraint: "entries_balance" });
  });

  it("takes in no further lines of a transaction that is booked, though they balance", async () => {
    const late = asOwner(`
      insert into ledger_entry (transaction_id, line, fund, code, effective_on, amount, booked_in)
      select id, line, 'SECUREX', code, '2026-01-01', amount, booked_in
      from (select id, booked_in from ledger_transaction limit 1) t,
        (values (8, 'BANK', 100), (9, 'FEE_INCOME', -100)) as l (line, code, amount)`);
    await expect(late).rejects.toMatchObject({ code: "23503", constraint: "lines_come_at_once" });
  });

  it("takes in no transaction without a line", async () => {
    const bare = `insert into ledger_transaction (id, fund, kind, effective_on)
      values ('ltx_1', 'SECUREX', 'PAYMENT', '2026-11-20')`;
    await expect(asOwner(bare)).rejects.toMatchObject({ constraint: "transaction_balances" });
  });
});

describe("the checks of the books", () => {
  it("find nothing while all is right", async () => expect(await desk.faults()).toEqual([]));

  const silent = "set local session_replication_role = replica";
  it.each<[code: string, tampered: string[]]>([
    ["I1", [silent, "update ledger_entry set amount = amount + 1 where code = 'BANK'"]],
    [
      "I2",
      [
        silent,
        "alter table due drop constraint due_contributor_id_quarter_nature_revision_key",
        `insert into due (id, contributor_id, fund, account_number, nature, quarter, revision, category, amount,
            contribution, fee, opens_on, due_on, issued_on, inputs, engine_version, working_sha256)
          select 'due_2', contributor_id, fund, account_number, nature, quarter, revision, category, 0, 0, 0,
            opens_on, due_on, issued_on, inputs, engine_version, working_sha256 from due`,
      ],
    ],
    ["I3", ["alter table ledger_entry disable trigger ledger_entry_never_changes"]],
    ["I3", ["grant update on due to statut_contributions"]],
    ["I4", [silent, "update allocation set amount = amount + 100000"]],
    [
      "I5",
      [
        silent,
        `update ledger_entry set amount = amount * 2
          where transaction_id in (select id from ledger_transaction where kind = 'DUE')`,
      ],
    ],
    [
      "I13",
      [
        silent,
        `insert into due_cancellation (due_id, contributor_id, fund, cancelled_on, reason)
          select id, contributor_id, fund, issued_on, 'behind the ledger' from due`,
      ],
    ],
    ["I7", ["alter table payment add column weight double precision"]],
    ["I8", [silent, "update due set inputs = jsonb_set(inputs, '{fund}', '\"UCM\"')"]],
    ["I8", [silent, "update due set working_sha256 = repeat('0', 64)"]],
  ])("%s finds what was done: %j", async (code, tampered) => {
    expect(await foundAfter(...tampered)).toContain(code);
  });

  it("find nothing in the end either, for all that was undone", async () => expect(await desk.faults()).toEqual([]));
});
