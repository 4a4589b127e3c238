import { addDays } from "../../../subgraphs/shared/values/calendar.ts";
import { parseCents } from "../../../subgraphs/shared/values/money.ts";
import { OUR_IBAN } from "../bank-file.ts";
import { Chance } from "../chance.ts";
import { Desk } from "../desk.ts";
import { change, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, supervisorOf, TODAY } from "../office.ts";

/** The same history in every run, so that a red one is of the change at hand; any other by its seed. */
const SEED = Number(process.env.HISTORY_SEED ?? 840_381);
const clerk = clerkOf("SECUREX");
const head = supervisorOf("SECUREX");
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  const people = [0, 1, 2].map((i) => ({ key: `ada-${i}`, fund: "SECUREX", ssin: ssinOf(500 + i) }));
  await office.letIn(people, { [OUR_IBAN]: "SECUREX" });
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

/** Something that was booked: from which day it counts, on which it was written down, and how much it moved. */
interface Booked {
  readonly effective: string;
  readonly known: string;
  readonly amount: bigint;
}

const total = (rows: readonly Booked[]) => rows.reduce((all, { amount }) => all + amount, 0n);

it(`says a balance and a statement of any pair of days as a model does (seed ${SEED})`, async () => {
  const chance = new Chance(SEED);
  const booked: Booked[] = [];
  const days = ["2026-04-02", "2026-06-11", "2026-08-20", "2026-11-20"];
  const quarters = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"];
  for (const [i, known] of days.entries()) {
    const quarter = quarters[i] ?? "";
    const input = { contributorIds: [idOf("ada-0")], quarter };
    await change(office, { as: clerk, on: known }, "issueDues", input);
    booked.push({ effective: `2026-${["01", "04", "07", "10"][i]}-01`, known, amount: 926_93n });
    if (i > 0 && chance.often(0.7)) {
      const transactionId = await desk.transactionOf("DUE", "ada-0");
      const undone = booked.at(-1);
      const undo = { transactionId, atEffectiveDay: chance.often(0.5), reason: "A mistake" };
      await change(office, { as: clerk, on: known }, "reverseLedgerTransaction", undo);
      const effective = undo.atEffectiveDay ? (undone?.effective ?? known) : known;
      booked.push({ effective, known, amount: -926_93n });
    }
  }
  const structured = await desk.communication("ada-0");
  for (let i = 0; i < 4; i += 1) {
    const amount = BigInt(100 + chance.below(90_000));
    const effective = addDays("2026-02-01", chance.below(250));
    await desk.receive({ amount, structured, bookedOn: effective });
    booked.push({ effective, known: TODAY, amount: -amount });
  }
  const some = Array.from({ length: 12 }, () => addDays("2025-12-25", chance.below(340)));
  const text = `query ($ids: [_Any!]!, $from: Date!, $on: Date!, $knownOn: Date) { _entities(representations: $ids) {
    ... on Contributor { account { balance(on: $on, knownOn: $knownOn)
      statement(from: $from, to: $on, knownOn: $knownOn) { opening closing lines { on amount balance } } } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf("ada-0") }];
  for (const on of some) {
    for (const knownOn of [...some.slice(0, 4), ...days, null]) {
      const from = addDays(on, -chance.below(90));
      const seen = booked.filter(({ known }) => knownOn === null || known <= knownOn);
      const upTo = (day: string) => total(seen.filter(({ effective }) => effective <= day));
      const { account } = (await office.ask(clerk, text, { ids, from, on, knownOn }))._entities[0];
      expect(parseCents(account.balance)).toBe(upTo(on));
      const { opening, closing, lines } = account.statement;
      expect([opening, closing].map(parseCents)).toEqual([upTo(addDays(from, -1)), upTo(on)]);
      const moved = lines.map(({ amount }: { amount: string }) => parseCents(amount));
      expect(parseCents(opening) + moved.reduce((a: bigint, b: bigint) => a + b, 0n)).toBe(parseCents(closing));
    }
  }
}, 180_000);

it("adds the ledger up to nothing, and holds it against the bank", async () => {
  const { trialBalance, bankReconciliations } = await office.ask(
    head,
    "{ trialBalance { code debit credit } bankReconciliations { iban booked bankBalance difference } }",
  );
  const sides = (side: "debit" | "credit") =>
    trialBalance
      .map((line: Record<string, string>) => parseCents(line[side] ?? ""))
      .reduce((a: bigint, b: bigint) => a + b, 0n);
  expect(sides("debit")).toBe(sides("credit"));
  const [bank] = bankReconciliations;
  expect(bank).toMatchObject({ iban: OUR_IBAN, difference: "0.00", booked: bank.bankBalance });
  const elsewhere = await office.ask(supervisorOf("UCM"), "{ trialBalance { code } bankReconciliations { iban } }");
  expect(elsewhere).toEqual({ trialBalance: [], bankReconciliations: [] });
  expect(await office.faults(clerk, "{ trialBalance { code } }")).toEqual(["FORBIDDEN"]);
});

it("warns of dues that are soon prescribed, and of no others", async () => {
  await office.rows`update career_period set starts_on = '2019-06-01' where affiliate_id = ${idOf("ada-1")}`;
  for (const quarter of ["2021Q4", "2022Q1"]) {
    const input = { contributorIds: [idOf("ada-1")], quarter };
    const { dues } = await change(office, {}, "issueDues", input, "dues { quarter } notIssued { refusal { message } }");
    expect(dues).toEqual([{ quarter }]);
  }
  const text = "query ($m: Int!) { prescriptionWarnings(months: $m) { lastDay due { quarter } contributor { id } } }";
  const warned = async (m: number) => (await office.ask(clerk, text, { m })).prescriptionWarnings;
  expect(await warned(12)).toEqual([
    { lastDay: "2026-12-31", due: { quarter: "2021Q4" }, contributor: { id: idOf("ada-1") } },
  ]);
  expect(await warned(1)).toEqual([]);
  expect(await office.faults(clerk, text, { m: 25 })).toEqual(["BAD_INPUT"]);
});

describe("a sum that was for several", () => {
  const PARTS = "payment { inSuspense parts { amount inSuspense bookedOn withheldBy contributor { id } } }";
  const inSuspense = async (amount: bigint) => {
    await desk.receive({ amount, freeText: "VOOR ALLEN" });
    const [row] = await office.rows<{ id: string }>`
      select id from payment where amount = ${amount} and split_of is null order by id desc limit 1`;
    return row?.id ?? "";
  };
  const split = (paymentId: string, parts: object[], more: object = {}) =>
    change(office, {}, "splitPayment", { paymentId, parts, ...more }, PARTS, "... on ValidationError { reason }");

  it("is parted once, each part to its own account, or left in suspense", async () => {
    await desk.issue("ada-2", "2026Q3");
    const id = await inSuspense(150_00n);
    const parts = [
      { amount: "100.00", contributorId: idOf("ada-2") },
      { amount: "20.00", contributorId: idOf("ada-1") },
      { amount: "30.00" },
    ];
    const both = await Promise.all([split(id, parts), split(id, parts)]);
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect((await desk.fileOf("ada-2")).dues.nodes[0].paid).toBe("100.00");
    expect((await desk.suspense()).map(({ amount }) => amount)).toEqual(["30.00"]);
  });

  it("counts from the day of its credit at INASTI, where a client withheld it", async () => {
    const id = await inSuspense(80_00n);
    const parts = [{ amount: "80.00", contributorId: idOf("ada-2"), creditedOn: "2026-09-28" }];
    expect(await split(id, parts, { withheldBy: "PUBLIC_DEBTOR" })).toMatchObject({
      errors: [],
      payment: {
        inSuspense: false,
        parts: [{ bookedOn: "2026-09-28", withheldBy: "PUBLIC_DEBTOR", inSuspense: false }],
      },
    });
    const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor {
      account { balance(on: "2026-09-28") } } } }`;
    const ids = [{ __typename: "Contributor", id: idOf("ada-2") }];
    expect((await office.ask(insured(ssinOf(502)), text, { ids }))._entities[0].account.balance).toBe("846.93");
  });

  it.each([
    ["parts that make another sum", [{ amount: "1.00" }, { amount: "2.00" }], {}, "SUM_DIFFERS"],
    ["one part alone", [{ amount: "7.00" }], {}, "TOO_SHORT"],
    ["a part of nothing", [{ amount: "7.00" }, { amount: "0.00" }], {}, "NOT_POSITIVE"],
    [
      "a withheld sum without its day",
      [{ amount: "7.00" }],
      { withheldBy: "PUBLIC_DEBTOR" },
      "ONLY_WHERE_WITHHELD_THROUGH_INASTI",
    ],
  ])("is not parted into %s", async (_what, parts, more, reason) => {
    const id = await inSuspense(7_00n);
    expect((await split(id, parts, more)).errors).toMatchObject([{ reason }]);
    const theirs = await change(office, { as: clerkOf("UCM") }, "splitPayment", { paymentId: id, parts });
    expect(theirs.errors).toMatchObject([{ __typename: "NotFoundError" }]);
  });
});

it("runs the checks of the books apart, where one asks for some, and beside the warnings", async () => {
  const text = `query ($codes: [String!]) { prescriptionWarnings { lastDay } ledgerChecks(codes: $codes) { code faults } }`;
  expect((await office.ask(head, text, { codes: ["I8", "I1"] })).ledgerChecks).toEqual([
    { code: "I1", faults: 0 },
    { code: "I8", faults: 0 },
  ]);
  expect((await office.ask(head, text)).ledgerChecks).toHaveLength(12);
  expect(await office.faults(head, text, { codes: ["I99"] })).toEqual(["BAD_INPUT"]);
});
