import { Desk } from "./desk.ts";
import { clerkOf, idOf, type Office, openOffice, type Person } from "./office.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328" },
  { key: "bea", fund: "SECUREX", ssin: "85073003427" },
  { key: "cor", fund: "UCM", ssin: "85073003526" },
];
const [FROM_ADA, FROM_BEA, FROM_NOBODY] = ["BE68539007547034", "BE43068999999501", "BE95001678901258"];
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
});
afterAll(() => office.close());
afterEach(async () => expect(await desk.faults()).toEqual([]));

describe("a payment finds its account", () => {
  it("by the structured communication, and pays the oldest quarter first", async () => {
    await desk.issue("ada", "2026Q2");
    await desk.issue("ada", "2026Q1");
    const ways = await desk.waysOf({ amount: 926_93n, structured: await desk.communication("ada"), from: FROM_ADA });
    expect(ways).toEqual(["STRUCTURED_COMMUNICATION"]);
    expect(await desk.statuses("ada")).toEqual(["2026Q1 PAID", "2026Q2 OVERDUE"]);
  });

  it("by a reference of our own: the due that we collected, or the mandate", async () => {
    const due = await desk.issue("bea", "2026Q1");
    const communication = await desk.communication("bea");
    const ways = await desk.waysOf(
      { amount: 900_00n, endToEndId: due.id, from: FROM_BEA },
      { amount: 20_00n, mandateId: communication, from: FROM_BEA },
      { amount: 6_93n, mandateId: "MNDT-OF-ANOTHER" },
    );
    expect(ways).toEqual(["OWN_REFERENCE", "OWN_REFERENCE", null]);
    expect((await desk.fileOf("bea")).nextDue).toEqual({ quarter: "2026Q1", outstanding: "6.93" });
  });

  it("by a known account number with the amount of the one open due", async () => {
    expect(await desk.waysOf({ amount: 926_93n, from: FROM_ADA })).toEqual(["AMOUNT_AND_IBAN"]);
    expect(await desk.statuses("ada")).toEqual(["2026Q1 PAID", "2026Q2 PAID"]);
  });

  it("and not a second time, once that due is paid", async () => {
    expect(await desk.waysOf({ amount: 926_93n, from: FROM_ADA })).toEqual([null]);
  });

  it("by a national number in the free text whose check is right", async () => {
    await desk.issue("ada", "2026Q3");
    const ways = await desk.waysOf({ amount: 26_93n, freeText: "cotis 85.07.30-033.28 merci", from: FROM_NOBODY });
    expect(ways).toEqual(["FREE_TEXT"]);
    expect((await desk.fileOf("ada")).nextDue).toEqual({ quarter: "2026Q3", outstanding: "900.00" });
  });

  it("never by numbers that lead to two, by a name, or to another fund's", async () => {
    await desk.issue("cor", "2026Q1", clerkOf("UCM"));
    const imported = await desk.receive(
      { amount: 1_00n, freeText: "85073003328, 85073003427", from: FROM_NOBODY },
      { amount: 2_00n, freeText: "JANSSENS TEST", from: FROM_NOBODY },
      { amount: 3_00n, structured: await desk.communication("cor"), from: FROM_NOBODY },
      { amount: 4_00n, freeText: "85073003526", from: FROM_NOBODY },
    );
    expect(imported).toMatchObject({ matched: 0, suspended: 4 });
  });
});

describe("in suspense", () => {
  const heldOf = async (amount: string) => (await desk.suspense()).find((held) => held.amount === amount);

  it("a payment shows whose it may be", async () => {
    expect((await heldOf("926.93"))?.proposals).toMatchObject([
      { reason: "KNOWN_IBAN", contributor: { id: idOf("ada") }, due: null },
    ]);
    expect((await heldOf("6.93"))?.proposals).toMatchObject([
      { reason: "SAME_AMOUNT", contributor: { id: idOf("bea") }, due: { id: expect.any(String) } },
    ]);
  });

  it("it is brought to an account by a clerk, for the due that was meant", async () => {
    const paymentId = (await heldOf("926.93"))?.id ?? "";
    const due = await desk.issue("ada", "2026Q4");
    const asked = { paymentId, contributorId: idOf("ada"), dueId: due.id };
    const matched = await desk.match(asked, "one-and-the-same");
    expect(matched).toMatchObject({ payment: { inSuspense: false, way: "MANUAL" }, errors: [], replayed: false });
    expect(await desk.statuses("ada")).toEqual(["2026Q1 PAID", "2026Q2 PAID", "2026Q3 OVERDUE", "2026Q4 PAID"]);
    expect((await desk.match(asked)).errors).toMatchObject([
      { __typename: "PaymentNotInSuspenseError", code: "PAYMENT_NOT_IN_SUSPENSE" },
    ]);
    const again = await desk.match(asked, "one-and-the-same");
    expect(again).toMatchObject({ payment: { id: paymentId }, replayed: true, errors: [] });
  });

  it("it cannot be brought to somebody of another fund, nor to another's due", async () => {
    const paymentId = (await heldOf("1.00"))?.id ?? "";
    const [due] = (await desk.fileOf("ada")).dues.nodes;
    const wrong = [
      { paymentId, contributorId: idOf("cor") },
      { paymentId, contributorId: idOf("bea"), dueId: due.id },
      { paymentId: "pay_00000000000000000000000000", contributorId: idOf("bea") },
    ];
    for (const asked of wrong) expect((await desk.match(asked)).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});
