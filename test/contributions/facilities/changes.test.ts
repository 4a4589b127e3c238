import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change, ssinOf } from "../money-desk.ts";
import { clerkOf, idOf, insured, type Office, openOffice, supervisorOf } from "../office.ts";

const CHANGE = `change { id state reason } preview { before after
  quarters { quarter before after change }
  sanction { avoidedBy payUntil statementOn total surcharges { kind on amount } } }`;
let office: Office;
let desk: Desk;
let number = 400;
let who = "";
let ada: Viewer = supervisorOf("SECUREX");

beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn([], { [OUR_IBAN]: "SECUREX" });
});
beforeEach(async () => {
  number += 1;
  who = `ada-${number}`;
  ada = insured(ssinOf(number));
  await office.letIn([{ key: who, fund: "SECUREX", ssin: ssinOf(number), startsOn: "2015-01-01" }]);
  await office.earn(who, 2023, 50_000_00n);
  for (const quarter of ["2026Q1", "2026Q2", "2026Q3", "2026Q4"]) await desk.issue(who, quarter);
});
afterAll(async () => {
  expect(await desk.faults()).toEqual([]);
  await office.close();
});

type Asked = { change: { id: string }; preview: { quarters: object[]; sanction: object | null } };
const asking = (kind: string, expectedIncome: string) => ({
  contributorId: idOf(who),
  year: 2026,
  kind,
  expectedIncome,
  elements: "The only client has gone",
});
const ask = (kind: string, income: string, as = ada) =>
  change(
    office,
    { as },
    "askProvisionalChange",
    asking(kind, income),
    CHANGE,
    "... on ProvisionalChangeImpossibleError { why }",
  );
const decide = (changeId: string, granted: boolean, reason?: string, as = clerkOf("SECUREX")) =>
  change(office, { as }, "decideProvisionalChange", { changeId, granted, reason }, CHANGE);
const amounts = async () => {
  const { dues } = await desk.fileOf(who);
  return dues.nodes
    .filter(({ status }: { status: string }) => status !== "CANCELLED")
    .map(({ quarter, amount }: { quarter: string; amount: string }) => `${quarter} ${amount}`)
    .sort();
};
const QUARTERS = ["2026Q1", "2026Q2", "2026Q3", "2026Q4"];

it("shows beforehand what a reduction changes and may cost, and then claims anew, to the cent", async () => {
  // 50,000.00 x 676.50 / 630.85 = 53,618.13; at 20.5 %, a fourth: 2,747.93; with 4.10 %: 2,860.60.
  expect(await amounts()).toEqual(QUARTERS.map((quarter) => `${quarter} 2860.60`));
  const asked = (await ask("REDUCED", "20000.00")) as never as Asked;
  // 20,000.00 at 20.5 %, a fourth: 1,025.00; with 4.10 %: 1,067.03. Held back: 4 x (2,860.60 - 1,067.03).
  expect(asked.preview).toMatchObject({
    before: "11442.40",
    after: "4268.12",
    quarters: QUARTERS.map((quarter) => ({ quarter, before: "2860.60", after: "1067.03", change: "LOWERED" })),
    sanction: { avoidedBy: "7174.28", payUntil: "2026-12-31", statementOn: "2028-06-30" },
  });
  expect(await amounts()).toEqual(QUARTERS.map((quarter) => `${quarter} 2860.60`));
  expect(await decide(asked.change.id, true)).toMatchObject({ errors: [], change: { state: "GRANTED" } });
  expect(await amounts()).toEqual(QUARTERS.map((quarter) => `${quarter} 1067.03`));
});

it("gives nothing back of what was paid in the year", async () => {
  await desk.receive({ amount: 2_860_60n + 100_00n, structured: await desk.communication(who) });
  const asked = (await ask("REDUCED", "20000.00")) as never as Asked;
  expect(asked.preview.quarters).toMatchObject([{ change: "PAID_ABOVE" }, { change: "LOWERED" }, {}, {}]);
  await decide(asked.change.id, true);
  expect((await amounts())[0]).toBe("2026Q1 2860.60");
  const { dues } = await desk.fileOf(who);
  const second = dues.nodes.find(
    (due: { quarter: string; status: string }) => due.quarter === "2026Q2" && due.status !== "CANCELLED",
  );
  expect(second).toMatchObject({ amount: "1067.03", paid: "100.00" });
});

it("raises the amount where nothing is late, and lets a later grant stand in the earlier one’s place", async () => {
  expect((await ask("INCREASED", "60000.00")).errors).toMatchObject([{ why: "HAS_DEBT" }]);
  await desk.receive({ amount: 3n * 2_860_60n, structured: await desk.communication(who) });
  const more = (await ask("INCREASED", "60000.00")) as never as Asked;
  expect(more.preview.sanction).toBeNull();
  expect((await ask("REDUCED", "1.00")).errors).toMatchObject([{ why: "ALREADY_ASKED" }]);
  await decide(more.change.id, true);
  // 60,000.00 at 20.5 %, a fourth: 3,075.00; with 4.10 %: 3,201.08.
  expect(await amounts()).toEqual(QUARTERS.map((quarter) => `${quarter} 3201.08`));
});

it("is refused with a reason, by the own fund alone, once", async () => {
  const { change: asked } = (await ask("REDUCED", "20000.00")) as never as Asked;
  expect((await decide(asked.id, false)).errors).toMatchObject([{ __typename: "ValidationError" }]);
  expect((await decide(asked.id, true, "", clerkOf("UCM"))).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect(await decide(asked.id, false, "Nothing shows it")).toMatchObject({ change: { state: "REFUSED" } });
  expect((await decide(asked.id, true)).errors).toMatchObject([{ __typename: "ProvisionalChangeStateError" }]);
  const other = insured(ssinOf(999));
  expect((await ask("REDUCED", "1.00", other)).errors).toMatchObject([{ __typename: "NotFoundError" }]);
});

it("tells one who cannot pay what is open, ranked, in the own language and with the article", async () => {
  const text = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Contributor { paymentOptions {
    code rank closed amount atWorst until title effect risk basis { article } } } } }`;
  const ids = [{ __typename: "Contributor", id: idOf(who) }];
  const { paymentOptions } = (await office.ask({ ...ada, language: "nl" }, text, { ids }))._entities[0];
  expect(paymentOptions).toMatchObject([
    { code: "PAY_NOW", rank: 1, amount: "11442.40", title: "Betalen wat openstaat" },
    { code: "REDUCTION", amount: "7734.68", until: "2026-12-31" },
    { code: "PAYMENT_PLAN", amount: "8581.80" },
    { code: "SICKNESS" },
    { code: "BRIDGING_RIGHT" },
    { code: "EXEMPTION", until: "2027-03-31", basis: { article: expect.stringContaining("art. 17") } },
    { code: "REFUND", closed: "NO_CREDIT" },
    { code: "SURCHARGE_WAIVER", closed: "NOTHING_OPEN" },
    { code: "DEFERRAL", closed: "NONE_IN_FORCE" },
  ]);
  const nobodys = (await office.ask(insured(ssinOf(999)), text, { ids }))._entities[0];
  expect(nobodys).toBeNull();
});
