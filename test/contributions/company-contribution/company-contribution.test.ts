import { OUR_IBAN } from "../bank-file.ts";
import { Desk } from "../desk.ts";
import { change } from "../money-desk.ts";
import { anybody, clerkOf, house, insured, type Office, openOffice } from "../office.ts";
import {
  balanceOf,
  bill,
  charge,
  com,
  communicationOf,
  found,
  sheet,
  standing,
  startRun,
  tell,
  tellMandates,
  yearOf,
} from "./company-room.ts";

let office: Office;
let desk: Desk;
beforeAll(async () => {
  office = await openOffice();
  desk = new Desk(office);
  await office.letIn([], { [OUR_IBAN]: "SECUREX" });
});
afterAll(() => office?.close());

const pay = async (key: string, amount: bigint, bookedOn: string) =>
  desk.receive({ amount, bookedOn, structured: await communicationOf(office, key), from: "BE68539007547034" });

const high = [sheet(2021, "90000000"), sheet(2022, "90000000")];
const OCTOBER = "2025-10-06";

it("bills a year to all companies of a fund, each by its accounts, and seals the run", async () => {
  await found(office, "old", "1999000150", standing({ balanceSheets: [sheet(2023, "85860572")] }));
  await found(office, "large", "1999001239", standing({ balanceSheets: [sheet(2023, "85860573")] }));
  await found(office, "unfiled", "1999002328", standing({ balanceSheets: high }), "nl");
  await found(office, "young", "1999003417", standing({ legalPersonalityOn: "2025-11-03" }), "de");
  await found(office, "association", "1999004506", standing({ liable: false }));
  const elsewhere = [{ fund: "UCM", startsOn: "2005-01-03", endsOn: null }];
  await found(office, "elsewhere", "1999005692", standing({ affiliations: elsewhere }));
  const rehearsed = await bill(office, 2025, OCTOBER, true);
  expect(rehearsed).toMatchObject({ state: "SEALED", seal: { count: 4, sum: "2796.40", merkleRoot: null } });
  expect((await yearOf(office, "old", 2025)).due).toBeNull();

  const run = await bill(office, 2025, OCTOBER);
  expect(run).toMatchObject({
    ...{ state: "SEALED", expected: 5, seen: 5, standing: 0 },
    tallies: [
      { outcome: "BASE", count: 2, amount: "799.46" },
      { outcome: "HIGH", count: 2, amount: "1996.94" },
    ],
    refusals: [{ reason: "FORM_NOT_LIABLE", lawTable: null, count: 1 }],
    seal: { count: 4, sum: "2796.40" },
  });
  expect(run.seal.merkleRoot).toMatch(/^[0-9a-f]{64}$/);
  const [old, young, unfiled] = await Promise.all(["old", "young", "unfiled"].map((key) => yearOf(office, key, 2025)));
  expect(old).toMatchObject({
    ...{ tier: "BASE", dueOn: "2025-12-31", exemption: null, refusal: null },
    calculation: { result: "399.73", confirmed: true },
    due: { amount: "399.73", outstanding: "399.73", quarter: "2025Q4", category: null },
  });
  expect(young).toMatchObject({ dueOn: "2026-02-28", due: { dueOn: "2026-02-28", amount: "399.73" } });
  expect(unfiled).toMatchObject({ tier: "HIGH", calculation: { result: "998.47", confirmed: false } });
  expect(await yearOf(office, "association", 2025)).toMatchObject({
    refusal: { reason: "FORM_NOT_LIABLE", message: expect.stringMatching(/\S/) },
    due: null,
  });
});

it("bills nobody twice, and one year of a fund at a time", async () => {
  expect(await bill(office, 2025, "2025-10-07")).toMatchObject({ standing: 4, seal: { count: 0, sum: "0.00" } });
  const { run } = await startRun(office, { year: 2024 });
  const again = await startRun(office, { year: 2024 });
  expect(again).toMatchObject({
    errors: [{ __typename: "CompanyRunUnderWayError", runId: (run as { id: string }).id }],
  });
  const [ahead] = (await startRun(office, { year: 2027 })).errors;
  const [behind] = (await startRun(office, { year: 2016 })).errors;
  expect([ahead?.__typename, behind?.__typename]).toEqual(["ValidationError", "ValidationError"]);
  await office.tamper("delete from contributions.company_run where year = 2024");
});

it("announces each due by a letter of its own language, with what to pay and what if one cannot", async () => {
  const text = `{ noticeOutbox(first: 20) { nodes { language pdf
    content { title sums { label value } explanation paymentCode ifLate ifYouCannotPay } } } }`;
  const { noticeOutbox } = await office.ask(clerkOf("SECUREX"), text);
  const titles = noticeOutbox.nodes.map(({ content }: { content: { title: string } }) => content.title).sort();
  expect(titles).toEqual([
    "Cotisation annuelle de la société : 2025",
    "Cotisation annuelle de la société : 2025",
    "Jaarlijkse bijdrage van de vennootschap: 2025",
    "Jahresbeitrag der Gesellschaft: 2025",
  ]);
  const [dutch] = noticeOutbox.nodes.filter(({ language }: { language: string }) => language === "NL");
  expect(dutch.content.explanation).toEqual([
    expect.stringContaining("31 december 2022"),
    expect.stringContaining("nog niet neergelegd"),
    expect.stringContaining("werkende vennoten"),
  ]);
  expect(dutch.content.ifYouCannotPay).toHaveLength(3);
  expect(dutch.content.paymentCode).toContain("EUR998.47");
  expect(Buffer.from(dutch.pdf, "base64").subarray(0, 5).toString()).toBe("%PDF-");
});

it("charges 1 % for each month begun, and takes it back where the bank's file comes late", async () => {
  await pay("old", 399_73n, "2026-03-10");
  expect(await charge(office, "2026-01-10", { companyId: com("old") })).toMatchObject({ charged: { count: 0 } });
  const done = await charge(office, "2026-01-11", { companyId: com("old") });
  expect(done).toMatchObject({ until: "2026-01-01", charged: { count: 1, amount: "4.00" } });
  expect(await charge(office, "2026-06-30", { companyId: com("old") })).toMatchObject({
    charged: { count: 2, amount: "7.99" },
  });
  const { due } = await yearOf(office, "old", 2025);
  expect(due.surcharges.map(({ fallsOn, amount }: Record<string, string>) => `${fallsOn} ${amount}`)).toEqual([
    ...["2026-01-01 4.00", "2026-02-01 3.99", "2026-03-01 4.00"],
  ]);
  expect(await balanceOf(office, "old")).toBe("11.99");
  expect(await charge(office, "2026-07-30", { companyId: com("old") })).toMatchObject({ charged: { count: 0 } });
});

it("lowers the tier when accounts come late, with its surcharges, and leaves the rest to be given back", async () => {
  await pay("unfiled", 1_028_42n, "2026-03-31");
  await charge(office, "2026-04-15", { companyId: com("unfiled") });
  expect((await yearOf(office, "unfiled", 2025)).due).toMatchObject({ paid: "998.47", status: "PAID" });
  expect(await balanceOf(office, "unfiled")).toBe("0.00");
  await tell(office, "unfiled", standing({ balanceSheets: [...high, sheet(2023, "85860572")] }), "2026-04-20");
  const lowered = await yearOf(office, "unfiled", 2025);
  expect(lowered).toMatchObject({
    tier: "BASE",
    calculation: { result: "399.73", confirmed: true },
    due: { amount: "399.73", paid: "399.73", dueOn: "2025-12-31", revision: 1 },
  });
  expect(lowered.due.surcharges.map(({ amount }: { amount: string }) => amount)).toEqual(["4.00", "3.99", "4.00"]);
  expect(await balanceOf(office, "unfiled")).toBe("-616.70");
  const refund = await change(office, {}, "proposeRefund", { contributorId: com("unfiled") }, "refund { amount }");
  expect(refund).toMatchObject({ refund: { amount: "616.70" }, errors: [] });
});

it("asks more when the late accounts are above the threshold, with the months since the last day", async () => {
  await found(office, "grown", "1999006781", standing({ balanceSheets: [sheet(2022, "100")] }));
  await bill(office, 2025, "2025-10-08");
  await pay("grown", 399_73n, "2025-12-30");
  await tell(office, "grown", standing({ balanceSheets: [sheet(2022, "100"), sheet(2023, "85860573")] }), "2026-02-15");
  const { due, tier } = await yearOf(office, "grown", 2025);
  expect(tier).toBe("HIGH");
  expect(due).toMatchObject({ amount: "998.47", paid: "399.73", outstanding: "598.74" });
  expect(due.surcharges.map(({ amount }: { amount: string }) => amount)).toEqual(["5.99", "5.98"]);
});

it("answers who is liable with the company: its directors, managers and working partners of the year", async () => {
  const mandate = (id: string, role: string, startsOn: string, endsOn: string | null = null) => ({
    ...{ id, affiliateId: null, role, paid: true, startsOn, endsOn, rebutted: [] },
  });
  await tellMandates(office, "old", [
    mandate("man_1", "DIRECTOR", "2005-01-03"),
    mandate("man_2", "WORKING_PARTNER", "2010-01-01", "2025-01-15"),
    mandate("man_3", "MANAGER", "2010-01-01", "2024-12-31"),
    mandate("man_4", "LIQUIDATOR", "2025-01-01"),
    mandate("man_5", "DIRECTOR", "2026-01-01"),
  ]);
  const { due } = await yearOf(office, "old", 2025);
  expect(due.liableMandates).toEqual([{ id: "man_1" }, { id: "man_2" }]);
});

it("shows a company its own year, and nobody else's", async () => {
  const company = { ...house, role: "COMPANY" as const, enterpriseNumbers: ["1999000150"], actor: "company" };
  expect(await yearOf(office, "old", 2025, company)).toMatchObject({ due: { amount: "399.73" } });
  expect(await yearOf(office, "large", 2025, company)).toBeNull();
  expect(await yearOf(office, "old", 2025, clerkOf("UCM"))).toBeNull();
  const ids = [{ __typename: "CompanyYear", id: "cpy_x_2025" }];
  const text =
    "query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on CompanyYear { contribution { tier } } } }";
  expect(await office.faults(insured("85073003328"), text, { ids })).toEqual(["FORBIDDEN"]);
});

it("lets anybody suppose a company", async () => {
  const text = `query ($input: SimulateCompanyContributionInput!) { simulateCompanyContribution(input: $input) {
    tier dueOn calculation { result } monthsLate surcharge refusal { reason lawTable } } }`;
  const simulate = async (input: object) =>
    (await office.ask(anybody, text, { input: { year: 2025, legalPersonalityOn: "2010-01-04", ...input } }))
      .simulateCompanyContribution;
  expect(await simulate({ balanceTotal: "858605.73", paidOn: "2026-06-15" })).toEqual({
    ...{ tier: "HIGH", dueOn: "2025-12-31", calculation: { result: "998.47" } },
    ...{ monthsLate: 6, surcharge: "59.91", refusal: null },
  });
  expect(await simulate({ exemption: "LIQUIDATION" })).toMatchObject({ calculation: { result: "0.00" } });
  expect(await simulate({ year: 2026, balanceTotal: "900000.00" })).toMatchObject({
    refusal: { reason: "LAW_UNKNOWN", lawTable: "company contribution, higher amount" },
  });
  expect(await office.faults(anybody, text, { input: { year: 1, legalPersonalityOn: "2010-01-04" } })).toEqual([
    "BAD_INPUT",
  ]);
});

it("keeps right books through all of it", async () => {
  expect(await desk.faults()).toEqual([]);
});
