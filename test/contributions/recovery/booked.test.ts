import { careerQuarterId } from "../../../subgraphs/shared/plumbing/ids.ts";
import { parseCents } from "../../../subgraphs/shared/values/money.ts";
import { change, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf } from "../office.ts";
import {
  account,
  claims,
  closeDesk,
  giveUp,
  nextDebtor,
  noteCost,
  of,
  office,
  openDesk,
  pay,
  trial,
} from "./booked-desk.ts";
import { fileOf } from "./claim-desk.ts";

beforeAll(openDesk);
beforeEach(nextDebtor);
afterAll(closeDesk);

it("claims a cost by a due of its own, paid after the contributions and before any surcharge", async () => {
  const { id } = fileOf(await claims.openFile());
  const charged = await change(
    office,
    { on: "2026-11-20" },
    "chargeSurcharges",
    { most: 500 },
    "charged { count amount }",
  );
  expect(charged).toMatchObject({ errors: [], charged: { count: 5, amount: "139.05" } });
  expect(await noteCost(id, "180.25")).toMatchObject({
    errors: [],
    file: {
      ...{ costsOwed: "180.25", claimable: "1992.91" },
      costs: [{ amount: "180.25", due: { nature: "RECOVERY_COST", quarter: "2026Q4", dueOn: "2026-12-01" } }],
    },
  });
  const before = await account();
  expect(before).toMatchObject({ balance: "2173.16", overdue: "2173.16" });
  expect(before.statement.lines).toEqual([
    { on: "2026-12-01", kind: "DUE", nature: "RECOVERY_COST", quarter: "2026Q4", amount: "180.25" },
  ]);
  await pay(1_853_86n + 200_00n);
  const { dues, balance } = await account();
  expect(balance).toBe("119.30");
  expect(dues.find(of("2026Q4", "RECOVERY_COST"))).toMatchObject({ paid: "180.25", status: "PAID" });
  const surcharges = dues.filter(({ nature }: { nature: string }) => nature === "SURCHARGE");
  expect(surcharges.map(({ paid }: { paid: string }) => paid)).toEqual(["0.00", "0.00", "0.00", "0.00", "19.75"]);
  const again = await change(office, { on: "2027-01-12" }, "chargeSurcharges", { most: 500 }, "charged { count }");
  expect(again.charged).toEqual({ count: 0 });
  expect(await claims.desk.faults()).toEqual([]);
});

it("claims a cost that was withdrawn no longer, and what had paid it pays something else", async () => {
  const { id } = fileOf(await claims.openFile());
  const { file } = await noteCost(id, "50.00", "Receipt 3");
  const [cost] = (file as { costs: { id: string }[] }).costs;
  await pay(1_853_86n + 50_00n);
  expect(await account()).toMatchObject({ balance: "0.00" });
  const input = { costId: cost?.id, reason: "Another's writ" };
  const selection = "file { costsOwed costs { withdrawn due { status } } }";
  expect(await change(office, { on: "2026-12-02" }, "withdrawRecoveryCost", input, selection)).toMatchObject({
    file: { costsOwed: "0.00", costs: [{ withdrawn: true, due: { status: "CANCELLED" } }] },
  });
  expect(await account()).toMatchObject({ balance: "-50.00" });
  expect(await claims.desk.faults()).toEqual([]);
});

it("books what is given up: no longer overdue, unpaid all the same, and without surcharges from then on", async () => {
  expect((await trial()).get("WRITTEN_OFF")).toBeUndefined();
  await change(office, { on: "2026-11-20" }, "chargeSurcharges", { most: 500 });
  await giveUp();
  const { dues, statement, ...books } = await account();
  expect(books).toMatchObject({ balance: "0.00", overdue: "0.00" });
  expect(statement.closing).toBe("0.00");
  expect(statement.lines).toHaveLength(7);
  expect(statement.lines).toContainEqual({
    ...{ on: "2026-12-02", kind: "DUE", nature: "WRITE_OFF", quarter: "2026Q1", amount: "-926.93" },
  });
  expect(dues.find(of("2026Q1"))).toMatchObject({
    ...{ status: "WRITTEN_OFF", paid: "0.00", writtenOff: "926.93", outstanding: "0.00" },
  });
  expect((await trial()).get("WRITTEN_OFF")).toEqual({ debit: "1992.91", credit: "0.00" });
  await change(office, { on: "2027-04-12" }, "chargeSurcharges", { most: 500 });
  const fallen = await office.rows<{ on: string }>`
    select falls_on as on from surcharge_standing where contributor_id = ${idOf(claims.who)} order by 1`;
  expect(fallen.map(({ on }) => on)).toEqual(["2026-03-31", "2026-06-30", "2026-06-30", "2026-09-30", "2026-09-30"]);
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on CareerQuarter { settlement { state } } } }`;
  const ids = [{ __typename: "CareerQuarter", id: careerQuarterId(idOf(claims.who), "2026Q1") }];
  expect(await office.ask(clerkOf("SECUREX"), text, { ids })).toEqual({
    _entities: [{ settlement: { state: "UNPAID" } }],
  });
  expect(await claims.desk.faults()).toEqual([]);
});

it("leaves a payment that names nothing as a credit, and puts one that names what was given up to that", async () => {
  await giveUp();
  await pay(100_00n);
  expect(await account()).toMatchObject({ balance: "-100.00", overdue: "0.00" });
  const due = (await account()).dues.find(of("2026Q1"));
  await claims.desk.receive({ amount: 500_00n, bookedOn: "2026-11-19" });
  const [sum] = (await claims.desk.suspense()).filter(({ amount }) => amount === "500.00");
  const named = { paymentId: sum?.id ?? "", contributorId: idOf(claims.who), dueId: due.id };
  expect(await claims.desk.match(named)).toMatchObject({ errors: [] });
  const after = await account();
  expect(after.balance).toBe("-100.00");
  expect(after.dues.find(of("2026Q1"))).toMatchObject({ paid: "500.00", writtenOff: "426.93", outstanding: "0.00" });
  expect(after.dues.find(of("2026Q2"))).toMatchObject({ paid: "0.00", writtenOff: "926.93", status: "WRITTEN_OFF" });
  expect(await claims.desk.faults()).toEqual([]);
});

it("claims anew what was given up by mistake, once a clerk reverses that", async () => {
  await giveUp();
  const { errors } = await claims.desk.undo(await claims.desk.transactionOf("DUE", claims.who), "Another's file");
  expect(errors).toEqual([]);
  const { dues, overdue } = await account();
  expect(overdue).toBe("926.93");
  expect(dues.filter(({ status }: { status: string }) => status === "WRITTEN_OFF")).toHaveLength(1);
  expect(await claims.desk.faults()).toEqual([]);
});

it("lets a year that turns out lower take from what was given up, and nothing comes back to life", async () => {
  await office.letIn([{ key: "vera", fund: "SECUREX", ssin: ssinOf(77), startsOn: "2018-01-01" }]);
  await office.earn("vera", 2023, 40_000_00n);
  const { id: dueId, amount } = await claims.desk.issue("vera", "2026Q1");
  await giveUp("vera");
  await office.earn("vera", 2026, 30_000_00n, "2026-12-01");
  const input = { contributorId: idOf("vera"), year: 2026 };
  expect(await change(office, { on: "2026-12-03" }, "regulariseYear", input)).toMatchObject({ errors: [] });
  const { dues, balance } = await account("2026-12-03", "vera");
  const [due, lower] = [dues.find(of("2026Q1")), dues.find(of("2026Q1", "REGULARISATION"))];
  expect(parseCents(lower.amount)).toBeLessThan(0n);
  expect(due).toMatchObject({ id: dueId, amount, outstanding: "0.00", status: "WRITTEN_OFF", paid: "0.00" });
  expect(parseCents(due.writtenOff)).toBe(parseCents(amount) + parseCents(lower.amount));
  expect(balance).toBe("0.00");
  await change(office, { on: "2027-04-12" }, "chargeSurcharges", { most: 500 });
  const late = await office.rows`select from surcharge_standing
    where contributor_id = ${idOf("vera")} and falls_on > '2026-12-01'`;
  expect(late).toEqual([]);
  expect(await claims.desk.faults()).toEqual([]);
});

it("gives up again what it reckons anew, where a payment turns out to have come in time", async () => {
  await change(office, { on: "2026-11-20" }, "chargeSurcharges", { most: 500 });
  await giveUp();
  const due = (await account()).dues.find(of("2026Q1"));
  await claims.desk.receive({ amount: 500_00n, bookedOn: "2026-03-20" });
  const [sum] = (await claims.desk.suspense()).filter(({ amount }) => amount === "500.00");
  await claims.desk.match({ paymentId: sum?.id ?? "", contributorId: idOf(claims.who), dueId: due.id });
  const input = { contributorId: idOf(claims.who), most: 500 };
  const counts = "charged { count amount } reversed { count amount }";
  // 3 % of 426.93 instead of 926.93, at the ends of three quarters.
  expect(await change(office, { on: "2026-12-10" }, "chargeSurcharges", input, counts)).toMatchObject({
    ...{ charged: { count: 3, amount: "38.43" }, reversed: { count: 3, amount: "83.43" } },
  });
  const { dues, balance, overdue } = await account("2026-12-10");
  expect({ balance, overdue }).toEqual({ balance: "0.00", overdue: "0.00" });
  const standing = dues.filter(
    ({ nature, status }: Record<string, string>) => nature === "SURCHARGE" && status !== "CANCELLED",
  );
  const sums = standing.map(({ writtenOff, outstanding }: Record<string, string>) => `${writtenOff} ${outstanding}`);
  expect(sums.toSorted()).toEqual([...Array(3).fill("12.81 0.00"), ...Array(2).fill("27.81 0.00")]);
  expect(await claims.desk.faults()).toEqual([]);
});
