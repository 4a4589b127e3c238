import { randomUUID } from "node:crypto";
import { codaOf, OUR_IBAN, statementOf } from "./bank-file.ts";
import { camtOf } from "./camt-file.ts";
import { Desk } from "./desk.ts";
import { IMPORT } from "./documents.ts";
import { clerkOf, type Office, openOffice, type Person } from "./office.ts";

const people: Person[] = [{ key: "ada", fund: "SECUREX", ssin: "85073003328" }];
const OF_UCM = "BE56735000000388";
const KNOWN = { matched: 0, suspended: 0, errors: [] };
let office: Office;
let desk: Desk;
let structured: string;

async function take(content: string, fund = "SECUREX") {
  const input = { meta: { idempotencyKey: randomUUID() }, fileName: "a", content };
  return (await office.ask(clerkOf(fund), IMPORT, { input })).importBankStatement;
}
const sums = () => office.rows<{ amount: bigint }>`select amount from payment order by amount`;
const faultsIn = ({ errors }: { errors: { fileFaults?: { reason: string }[] }[] }) =>
  errors.flatMap(({ fileFaults = [] }) => fileFaults.map(({ reason }) => reason));

beforeEach(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn(people, { [OUR_IBAN]: "SECUREX", [OF_UCM]: "UCM" });
  await desk.issue("ada", "2026Q1");
  structured = await desk.communication("ada");
});
afterEach(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

describe("a statement that the bank sends in both forms is booked once", () => {
  const coda = () => codaOf(statementOf(1, [{ amount: 926_93n, structured }]));

  it.each([
    ["with the same number", 1],
    ["with another number", 51],
    ["without a number", undefined],
  ])("the camt.053 after the CODA, %s", async (_how, number) => {
    const [{ id }] = (await take(coda())).statements;
    const again = await take(camtOf({ id: "S-1", number, credits: [{ amount: 926_93n, structured }] }));
    expect(again).toMatchObject({ ...KNOWN, ignored: 1, statements: [{ id }] });
    expect(await sums()).toEqual([{ amount: 926_93n }]);
  });

  it("the CODA after the camt.053, and after the notices of the day", async () => {
    const credits = [{ amount: 926_93n, structured }];
    expect(await take(camtOf({ id: "N-1", notice: true, credits }))).toMatchObject({ ...KNOWN, ignored: 1 });
    expect(await take(camtOf({ id: "S-1", credits }))).toMatchObject({ matched: 1, ignored: 0 });
    expect(await take(coda())).toMatchObject({ ...KNOWN, ignored: 1 });
    expect(await take(camtOf({ id: "N-2", notice: true, credits }))).toMatchObject({ ...KNOWN, ignored: 1 });
    expect(await sums()).toEqual([{ amount: 926_93n }]);
  });

  it("and where the balance did not move, its sums tell it from another", async () => {
    await take(codaOf(statementOf(1, [{ amount: 5_00n }, { amount: -5_00n }])));
    expect((await take(camtOf({ id: "S-1", credits: [] }))).statements).toMatchObject([{ number: "S-1" }]);
    expect((await take(codaOf(statementOf(2, [])))).statements).toMatchObject([{ number: "S-1" }]);
  });
});

describe("a file is refused", () => {
  afterEach(async () => expect(await sums()).toHaveLength(0));

  it("that is about an account in another currency", async () => {
    const credits = [{ amount: 926_93n, structured }];
    expect(faultsIn(await take(camtOf({ id: "S-1", currency: "USD", credits })))).toEqual(["OTHER_CURRENCY"]);
    const coda = codaOf({ ...statementOf(1, [{ amount: 926_93n, structured }]), currency: "USD" });
    expect(faultsIn(await take(coda))).toEqual(["OTHER_CURRENCY"]);
  });

  it("that holds a statement of another fund too, by the clerks of both", async () => {
    const ofUcm = { ...statementOf(1, [{ amount: 7_00n }]), account: OF_UCM };
    for (const fund of ["SECUREX", "UCM"]) {
      const { errors } = await take(codaOf(statementOf(1, [{ amount: 5_00n }]), ofUcm), fund);
      expect(errors).toMatchObject([{ code: "UNKNOWN_BANK_ACCOUNT" }]);
    }
  });
});

describe("a CODA statement that came in apart from its neighbours", () => {
  it("is taken in where their balances meet, in whatever order they come", async () => {
    const third = codaOf(statementOf(3, [{ amount: 3_00n }], 3_00n));
    const first = codaOf(statementOf(1, [{ amount: 1_00n }]));
    const second = codaOf(statementOf(2, [{ amount: 2_00n }], 1_00n));
    for (const content of [third, first, second]) expect(await take(content)).toMatchObject({ suspended: 1 });
  });

  it.each<[neighbour: string, sequence: number, opening: bigint]>([
    ["the one before", 3, 9_00n],
    ["the one after", 1, 9_00n],
  ])("is refused where it does not go on from %s", async (_neighbour, sequence, opening) => {
    await take(codaOf(statementOf(2, [{ amount: 2_00n }], 1_00n)));
    const refused = await take(codaOf(statementOf(sequence, [{ amount: 1_00n }], opening)));
    expect(faultsIn(refused)).toEqual(["BALANCE_DOES_NOT_ADD_UP"]);
    expect(await sums()).toEqual([{ amount: 2_00n }]);
  });
});
