import { sql } from "kysely";
import { inTransaction } from "../../subgraphs/shared/plumbing/open.ts";
import { Desk } from "./desk.ts";
import { house, idOf, type Office, openOffice, type Person } from "./office.ts";

const ROUNDS = 100;
const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2024-01-01" },
  { key: "bea", fund: "SECUREX", ssin: "85073003427", startsOn: "2024-01-01" },
];
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  for (const { key } of people) await desk.issue(key, "2026Q4");
});
afterAll(() => office.close());

describe("two at once", () => {
  it(`who bring one payment to two accounts: one does it, the other is told, ${ROUNDS} times`, async () => {
    await desk.receive(...Array.from({ length: ROUNDS }, () => ({ amount: 1_00n })));
    const held = await desk.suspense();
    const [first = "", second = ""] = people.map(({ key }) => idOf(key));
    const ids = [...held.map(({ id }) => id), ...(await restOfSuspense(held.length))];
    expect(ids).toHaveLength(ROUNDS);
    for (const paymentId of ids) {
      const both = await Promise.all([first, second].map((contributorId) => desk.match({ paymentId, contributorId })));
      const codes = both.flatMap(({ errors }) => errors.map(({ code }: { code: string }) => code));
      expect(codes).toEqual(["PAYMENT_NOT_IN_SUSPENSE"]);
    }
    const paid = await office.rows<{ paid: bigint }>`select sum(amount)::bigint as paid from allocation`;
    expect(paid).toEqual([{ paid: 100_00n }]);
    expect(await desk.faults()).toEqual([]);
  }, 60_000);

  it("the bank that returns a payment and a clerk who undoes it: it is undone once, and nobody fails", async () => {
    const structured = await desk.communication("bea");
    for (let round = 0; round < 10; round += 1) {
      const endToEndId = `round-${round}`;
      await desk.receive({ amount: 1_00n, endToEndId, structured });
      const [match] = await office.rows<{ id: string }>`
        select m.transaction_id as id from payment_match m join payment p on p.id = m.payment_id
        where p.end_to_end_id = ${endToEndId}`;
      const returned = { type: "RETURN", reason: "AM04" } as const;
      const [imported, undone] = await Promise.all([
        desk.receive({ amount: -1_00n, endToEndId, returned }),
        desk.undo(match?.id ?? "", "Somebody else’s"),
      ]);
      const done = [imported.matched === 1, undone.errors.length === 0];
      expect(done.filter(Boolean)).toHaveLength(1);
      expect(await desk.faults()).toEqual([]);
    }
  }, 60_000);

  it("who write past the office, straight into the table: the database lets in one", async () => {
    await desk.receive({ amount: 10_00n, structured: await desk.communication("ada") });
    const [payment] = await office.rows<{ id: string; due: string }>`
      select m.payment_id as id, a.due_id as due from payment_match m join allocation a on a.payment_id = m.payment_id
      order by m.transaction_id desc limit 1`;
    await office.rows`insert into allocation (fund, contributor_id, payment_id, due_id, amount, basis, reverses,
      allocated_on) select fund, contributor_id, payment_id, due_id, -amount, basis, id, allocated_on
      from allocation where payment_id = ${payment?.id}`;
    const attempt = () =>
      office.rows`insert into allocation (fund, contributor_id, payment_id, due_id, amount, basis, allocated_on)
        values ('SECUREX', ${idOf("ada")}, ${payment?.id}, ${payment?.due}, 600, 'ORDER', '2026-11-20')`;
    for (let round = 0; round < 20; round += 1) {
      const outcomes = await Promise.allSettled([attempt(), attempt(), attempt()]);
      const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.constraint] : []));
      expect(refused).toEqual(["allocation_fits", "allocation_fits"]);
      await office.rows`insert into allocation (fund, contributor_id, payment_id, due_id, amount, basis, reverses,
        allocated_on) select a.fund, a.contributor_id, a.payment_id, a.due_id, -a.amount, a.basis, a.id, a.allocated_on
        from allocation a where a.payment_id = ${payment?.id} and a.reverses is null
          and not exists (select from allocation b where b.reverses = a.id)`;
    }
  });

  it("who issue one quarter: one due, and the other is told that it stands", async () => {
    const both = await Promise.all([desk.issue("ada", "2026Q3"), desk.issue("ada", "2026Q3")]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await desk.faults()).toEqual([]);
  });
});

async function restOfSuspense(seen: number): Promise<string[]> {
  return inTransaction(office.subgraph, house, async ({ db }) => {
    const { rows } = await sql<{ id: string }>`
      select p.id from payment p join suspense s on s.payment_id = p.id order by p.booked_on, p.id offset ${seen}
    `.execute(db);
    return rows.map(({ id }) => id);
  });
}
