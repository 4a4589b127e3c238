import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { Desk } from "../desk.ts";
import { change, workDay } from "../money-desk.ts";
import {
  clerkOf,
  healthFund,
  idOf,
  inasti,
  insured,
  type Office,
  openOffice,
  type Person,
  supervisorOf,
} from "../office.ts";
import { charge, surchargesOf } from "../surcharges/surcharge-desk.ts";

const people: Person[] = [
  { key: "ada", fund: "SECUREX", ssin: "85073003328", startsOn: "2022-01-01" },
  { key: "bob", fund: "SECUREX", ssin: "85073003625", startsOn: "2022-01-01" },
  { key: "eve", fund: "UCM", ssin: "85073003427", startsOn: "2022-01-01" },
];
const ada = insured("85073003328");
const clerk = clerkOf("SECUREX");
const WAIVER = `waiver { id version state amount reason reference carriedOutOn forwardBy { dueOn metOn status }
  lines { quarter kind fallsOn amount waived } }`;
const FACTS = "... on SurchargeWaiverError { why quarter }";
let office: Office;
let desk: Desk;

/** 899.58 of 2024Q1 came in on 12 January 2025: four times 26.99 and once 62.97, so 170.93, stand open. */
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { BE78735000000186: "SECUREX" });
  await desk.issue("ada", "2024Q1");
  for (const quarter of ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]) await desk.issue("bob", quarter);
  await charge(office, "2026-11-01");
});
afterAll(() => office.close());

const ask = (key: string, as: Viewer, input: object = {}) =>
  change(
    office,
    { as, on: "2026-05-04" },
    "askSurchargeWaiver",
    {
      contributorId: idOf(key),
      quarters: ["2024Q1"],
      ground: "FORCE_MAJEURE",
      motive: "The bakery burned down",
      evidence: ["report of the fire brigade"],
      ...input,
    },
    WAIVER,
    FACTS,
  );
const bring = (mutation: string, waiverId: string, as: Viewer, on: string, input: object = {}) =>
  change(office, { as, on }, mutation, { waiverId, ...input }, WAIVER, FACTS);
const decide = (waiverId: string, as: Viewer, amount: string, more: object = {}) =>
  bring("decideSurchargeWaiver", waiverId, as, "2026-06-02", {
    amount,
    decidedOn: "2026-06-01",
    reference: "RSVZ 2026/44",
    ...more,
  });
const idIn = (answer: object) => (answer as { waiver: { id: string } }).waiver.id;
const balanceOf = async (key: string) => (await desk.fileOf(key)).account.balance;
const pay = async (key: string, amount: bigint, bookedOn: string) =>
  desk.receive({ amount, structured: await desk.communication(key), bookedOn });

describe("a waiver that a person asks for", () => {
  let waiverId = "";

  it("waits until the contributions of the quarter are paid", async () => {
    expect((await ask("ada", ada)).errors).toMatchObject([{ why: "PRINCIPAL_OPEN", quarter: "2024Q1" }]);
    await pay("ada", 899_58n, "2025-01-12");
    await charge(office, "2026-11-01");
    expect(await balanceOf("ada")).toBe("170.93");
  });

  it("is asked for once, with a reason, by the person, the fund, and nobody else", async () => {
    expect((await ask("ada", ada, { motive: " " })).errors).toMatchObject([{ __typename: "ValidationError" }]);
    expect((await ask("ada", ada, { quarters: ["2025Q1"] })).errors).toMatchObject([{ why: "NOTHING_TO_WAIVE" }]);
    expect((await ask("ada", insured("85073003427"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
    expect((await ask("ada", clerkOf("UCM"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
    const asked = await ask("ada", ada);
    expect(asked).toMatchObject({
      errors: [],
      waiver: { state: "ASKED", amount: null, forwardBy: { dueOn: "2026-05-11", metOn: null, status: "AT_RISK" } },
    });
    waiverId = idIn(asked);
    expect((await ask("ada", clerk)).errors).toMatchObject([{ why: "ASKED_ALREADY", quarter: "2024Q1" }]);
  });

  it("goes to INASTI through the fund, and is decided of by nobody before", async () => {
    expect((await decide(waiverId, inasti, "170.93")).errors).toMatchObject([{ why: "WRONG_STATE" }]);
    expect((await bring("sendSurchargeWaiver", waiverId, clerkOf("UCM"), "2026-05-08")).errors).toMatchObject([
      { __typename: "NotFoundError" },
    ]);
    expect(await bring("sendSurchargeWaiver", waiverId, clerk, "2026-05-08")).toMatchObject({
      waiver: { state: "SENT", forwardBy: { metOn: "2026-05-08", status: "MET" } },
    });
    expect((await bring("sendSurchargeWaiver", waiverId, clerk, "2026-05-08")).errors).toMatchObject([
      { why: "WRONG_STATE" },
    ]);
  });

  it("is decided of by INASTI, in part with a reason, and the money follows with the house's next day", async () => {
    expect((await decide(waiverId, inasti, "171.00")).errors).toMatchObject([{ why: "TOO_MUCH" }]);
    expect((await decide(waiverId, inasti, "100.00")).errors).toMatchObject([{ __typename: "ValidationError" }]);
    const decided = await decide(waiverId, inasti, "100.00", {
      reason: "The last quarter was not touched by the fire",
    });
    expect(decided).toMatchObject({ errors: [], waiver: { state: "DECIDED", amount: "100.00", carriedOutOn: null } });
    expect(await balanceOf("ada")).toBe("170.93");
    await workDay(office, "2026-06-03");
    await workDay(office, "2026-06-04");
    expect(await balanceOf("ada")).toBe("70.93");
    const found = await surchargesOf(office, "ada");
    expect(found.map(({ amount, waived }: Record<string, string>) => `${amount} ${waived}`)).toEqual([
      "26.99 26.99",
      "26.99 26.99",
      "26.99 26.99",
      "26.99 19.03",
      "62.97 0.00",
    ]);
    expect(await desk.faults()).toEqual([]);
  });

  it("stays let off where a surcharge is reckoned anew", async () => {
    const [match] = await office.rows<{ id: string }>`
      select transaction_id as id from payment_matched where contributor_id = ${idOf("ada")}`;
    await desk.undo(match?.id ?? "", "It was somebody else's");
    await pay("ada", 899_58n, "2024-06-20");
    await charge(office, "2026-11-01");
    const found = await surchargesOf(office, "ada");
    expect(
      found.map(({ fallsOn, amount, waived }: Record<string, string>) => `${fallsOn} ${amount} ${waived}`),
    ).toEqual(["2024-03-31 26.99 26.99"]);
    expect(await balanceOf("ada")).toBe("0.00");
    expect(await desk.faults()).toEqual([]);
  });
});

describe("a decision that the fund notes", () => {
  let waiverId = "";

  it("is carried out at once below the limit, and above it once a second person has approved", async () => {
    await pay("bob", 4n * 899_58n, "2026-04-15");
    await charge(office, "2026-11-01");
    const quarters = ["2024Q1", "2024Q2", "2024Q3", "2024Q4"];
    waiverId = idIn(await ask("bob", clerk, { quarters }));
    await bring("sendSurchargeWaiver", waiverId, clerk, "2026-05-08");
    const before = await balanceOf("bob");
    const head = supervisorOf("SECUREX");
    const noted = await decide(waiverId, head, "600.00", { reason: "A part alone" });
    expect(noted).toMatchObject({ errors: [], waiver: { state: "NOTED", carriedOutOn: null } });
    expect(await balanceOf("bob")).toBe(before);
    expect((await bring("approveSurchargeWaiver", waiverId, head, "2026-06-03")).errors).toMatchObject([
      { why: "OWN_APPROVAL" },
    ]);
    const other = { ...head, actor: "another head" };
    expect(await bring("approveSurchargeWaiver", waiverId, other, "2026-06-03")).toMatchObject({
      waiver: { state: "DECIDED", amount: "600.00", carriedOutOn: "2026-06-03" },
    });
    expect(Number(before) - Number(await balanceOf("bob"))).toBeCloseTo(600, 2);
    expect(await desk.faults()).toEqual([]);
  });

  it("may be asked for again for what is left, and is refused with a reason", async () => {
    const again = idIn(await ask("bob", clerk, { quarters: ["2024Q4"] }));
    await bring("sendSurchargeWaiver", again, clerk, "2026-05-08");
    expect((await decide(again, clerk, "0.00")).errors).toMatchObject([{ __typename: "ValidationError" }]);
    expect(await decide(again, clerk, "0.00", { reason: "No force majeure" })).toMatchObject({
      waiver: { state: "DECIDED", amount: "0.00", reason: "No force majeure" },
    });
  });

  it("cannot be of tomorrow, nor approved by a clerk", async () => {
    const [again] = await office.rows<{ id: string }>`select id from surcharge_waiver order by id desc limit 1`;
    const text =
      "mutation ($input: ApproveSurchargeWaiverInput!) { approveSurchargeWaiver(input: $input) { replayed } }";
    const input = { waiverId: again?.id, meta: { idempotencyKey: "approved-by-a-clerk" } };
    expect(await office.faults(clerk, text, { input })).toEqual(["FORBIDDEN"]);
  });
});

describe("requests", () => {
  const LIST = "{ surchargeWaivers { totalCount } }";
  it("are listed for the fund, and for INASTI of all funds", async () => {
    expect((await office.ask(clerk, LIST)).surchargeWaivers.totalCount).toBe(3);
    expect((await office.ask(inasti, LIST)).surchargeWaivers.totalCount).toBe(3);
    expect((await office.ask(clerkOf("UCM"), LIST)).surchargeWaivers.totalCount).toBe(0);
    for (const who of [ada, healthFund("300")]) expect(await office.faults(who, LIST)).toEqual(["FORBIDDEN"]);
  });
});
