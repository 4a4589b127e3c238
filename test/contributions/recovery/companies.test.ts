import {
  bill,
  charge,
  com,
  sheet,
  standing,
  tell,
  tellMandates,
  yearOf,
} from "../company-contribution/company-room.ts";
import { change } from "../money-desk.ts";
import { clerkOf, idOf, supervisorOf } from "../office.ts";
import { registered, soft } from "./claim-desk.ts";
import {
  balanceOn,
  claims,
  closeDesk,
  key,
  lettersOf,
  nextCompany,
  ofCompany,
  office,
  openDesk,
  openFile,
  options,
  pay,
  turnTo,
} from "./company-desk.ts";

beforeAll(openDesk);
beforeEach(nextCompany);
afterAll(closeDesk);

it("climbs the whole ladder for a company’s year, to a constraint of just what the last reminder named", async () => {
  // 1 % of 399.73 for each of January to November 2026: 43.97.
  expect(await charge(office, "2026-11-20", { companyId: com(key) })).toMatchObject({
    charged: { count: 11, amount: "43.97" },
  });
  const id = await openFile();
  for (const kind of soft) await claims.mustTake(id, "2026-11-20", kind, { channel: "POST" });
  expect((await claims.take(id, "2026-11-20", "LAST_REMINDER", registered)).errors).toMatchObject([
    { missing: ["PERSONAL_CONTACT"] },
  ]);
  await claims.mustTake(id, "2026-11-20", "CONTACT", { channel: "PHONE", note: "The manager asks for time" });
  await claims.mustTake(id, "2026-11-23", "LAST_REMINDER", registered);
  // Sent on 23 November, it counts from the 26th: a month ends on 26 December, a Saturday, so on Monday the 28th.
  expect((await claims.take(id, "2026-12-28", "CONSTRAINT_PROPOSED")).errors).toMatchObject([
    { missing: ["MONTH_ELAPSED"] },
  ]);
  await charge(office, "2026-12-20", { companyId: com(key) });
  await claims.mustTake(id, "2026-12-29", "CONSTRAINT_PROPOSED");
  expect((await claims.take(id, "2026-12-29", "CONSTRAINT_ISSUED")).errors).toMatchObject([
    { missing: ["SIGNATORY", "SECOND_PERSON"] },
  ]);
  await claims.mustTake(id, "2026-12-29", "CONSTRAINT_ISSUED", {}, supervisorOf("SECUREX"));
  await claims.mustTake(id, "2027-01-15", "CONSTRAINT_SERVED", { channel: "BAILIFF", proof: "Writ 7" });
  const steps = await lettersOf(id);
  const claimed = Object.fromEntries(steps.map((step) => [step.kind, step.claimed]));
  expect(claimed).toMatchObject({ LAST_REMINDER: "443.70", CONSTRAINT_ISSUED: "443.70", CONSTRAINT_SERVED: "443.70" });
  const last = steps.find(({ kind }) => kind === "LAST_REMINDER")?.letter;
  expect(last).toMatchObject({ language: "FR", mentions: [{ code: "MONTH" }, { code: "CONTEST" }, { code: "TERMS" }] });
  expect(last?.waysOut).toEqual([
    expect.stringContaining("payer"),
    expect.stringContaining("trois ans"),
    expect.stringContaining("faillite"),
  ]);
  // The month of service is the last one that costs 1 %: served on 15 January 2027, so thirteen months: 51.96.
  await charge(office, "2027-04-20", { companyId: com(key) });
  const { due } = await yearOf(office, key, 2025);
  expect(due.surcharges.map(({ fallsOn }: { fallsOn: string }) => fallsOn).at(-1)).toBe("2027-01-01");
  expect(due.surcharges).toHaveLength(13);
});

it("spreads a company’s debt over a plan, which stops recovery until it breaks", async () => {
  await charge(office, "2026-11-20", { companyId: com(key) });
  const id = await openFile();
  await claims.mustTake(id, "2026-11-20", "REMINDER", { channel: "POST" });
  expect((await lettersOf(id))[0]?.letter).toMatchObject({ language: "NL" });
  const option = (await options())("PAYMENT_PLAN");
  expect(option).toMatchObject({ closed: null, amount: "443.70" });
  const input = { contributorId: com(key), instalments: 4 };
  const asked = await change(office, { as: ofCompany() }, "askPaymentPlan", input, "plan { id total state }");
  expect(asked).toMatchObject({ errors: [], plan: { total: "443.70", state: "ASKED" } });
  expect((await claims.take(id, "2026-11-21", "STATEMENT")).errors).toMatchObject([{ missing: ["NO_PLAN"] }]);
  const { id: planId } = asked.plan as { id: string };
  const decide = (as = clerkOf("SECUREX")) =>
    change(
      office,
      { as },
      "decidePaymentPlan",
      { planId, granted: true },
      "plan { state instalments { dueOn amount } }",
    );
  expect((await decide(clerkOf("UCM"))).errors).toMatchObject([{ __typename: "NotFoundError" }]);
  expect(await decide()).toMatchObject({
    plan: { state: "RUNNING", instalments: [{ dueOn: "2026-12-20", amount: "110.93" }, {}, {}, { amount: "110.92" }] },
  });
  // The instalment of 20 December may come in until the 27th.
  await claims.judgePlans("2026-12-27");
  expect((await claims.take(id, "2026-12-27", "STATEMENT")).errors).toMatchObject([{ missing: ["NO_PLAN"] }]);
  await claims.judgePlans("2026-12-28");
  await claims.mustTake(id, "2026-12-28", "STATEMENT", { channel: "POST" });
});

it("counts a part paid as an acknowledgement, and closes the file once all is paid", async () => {
  const id = await openFile();
  await pay(399_73n, "2026-11-19");
  await claims.judgePlans("2026-11-21");
  const { claimFile } = await office.ask(
    { ...clerkOf("SECUREX"), day: "2026-11-21" },
    `{ claimFile(id: "${id}") { claimable nextStep { kind } } }`,
  );
  expect(claimFile).toEqual({ claimable: "0.00", nextStep: { kind: "CLOSED" } });
  expect((await options())("PAYMENT_PLAN")).toMatchObject({ closed: "NOTHING_OPEN" });
});

it("holds its director to all of it, and lets what is paid by one count for both", async () => {
  await tellMandates(office, key, [
    { id: "tilleul 1", affiliateId: idOf("cas"), role: "DIRECTOR", startsOn: "2025-12-31", endsOn: null },
    { id: "tilleul 2", affiliateId: idOf("p1"), role: "LIQUIDATOR", startsOn: "2020-01-01", endsOn: null },
    { id: "tilleul 3", affiliateId: idOf("p2"), role: "MANAGER", startsOn: "2020-01-01", endsOn: "2024-12-31" },
  ]);
  const beside = (who: string) =>
    change(
      office,
      {},
      "openClaimFile",
      { contributorId: idOf(who), answersForId: com(key) },
      "file { id claimable lines { basis } }",
      "... on ClaimFileError { why }",
    );
  expect(await beside("cas")).toMatchObject({ file: { claimable: "399.73", lines: [{ basis: "COMPANY_MANDATE" }] } });
  for (const who of ["p1", "p2"]) expect((await beside(who)).errors).toMatchObject([{ why: "NOT_LIABLE" }]);
});

it("offers a company that started its exemption, with what it lets off, and no other one", async () => {
  await charge(office, "2026-11-20", { companyId: com(key) });
  expect((await options())("EXEMPTION")).toMatchObject({
    ...{ closed: null, amount: "443.70", until: null },
    basis: { article: "RD of 15-03-1993, exemption of starters" },
    effect: expect.stringContaining("société"),
  });
  const granted = { companyId: com(key), year: 2025, evidence: "Career extracts" };
  expect((await change(office, {}, "grantStarterExemption", granted)).errors).toEqual([]);
  expect((await yearOf(office, key, 2025)).due).toMatchObject({ amount: "0.00", surcharges: [] });
  expect((await options())("EXEMPTION")).toMatchObject({ closed: "NOTHING_OPEN" });
  turnTo("orme");
  expect((await options())("EXEMPTION")).toMatchObject({ closed: "NO_STARTER_YEAR", amount: null });
});

it("keeps what came in before a bankruptcy, and claims the rest of that year no longer", async () => {
  await bill(office, 2026, "2026-10-12");
  const id = await openFile();
  const insolvencies = [{ kind: "BANKRUPTCY", startsOn: "2026-11-17", endsOn: null, publishedOn: "2026-11-19" }];
  await tell(office, key, standing({ insolvencies }), "2026-11-20");
  expect((await yearOf(office, key, 2026)).due).toMatchObject({ amount: "0.00" });
  expect((await yearOf(office, key, 2025)).due).toMatchObject({ outstanding: "399.73" });
  for (const kind of ["REMINDER", "LAST_REMINDER", "SUMMONS"]) {
    const { errors } = await claims.take(id, "2026-11-21", kind, registered, supervisorOf("SECUREX"));
    expect(errors).toMatchObject([{ missing: expect.arrayContaining(["NOT_INSOLVENT"]) }]);
  }
});

it("claims nothing anew of what was given up, where the accounts come late and the tier is lower", async () => {
  // 998.47 on accounts that were not filed yet, and 1 % of it for eleven months.
  await charge(office, "2026-11-20", { companyId: com(key) });
  expect(await balanceOn("2026-11-20")).toBe("1108.30");
  const id = await openFile();
  await claims.mustTake(id, "2026-12-01", "WRITE_OFF_PROPOSED", { ground: "TOO_UNCERTAIN", proof: "Report 7" });
  await claims.mustTake(id, "2026-12-02", "WRITTEN_OFF", {}, supervisorOf("SECUREX"));
  expect(await balanceOn("2026-12-02")).toBe("0.00");
  await tell(office, key, standing({ balanceSheets: [sheet(2022, "90000000"), sheet(2023, "100")] }), "2026-12-10");
  expect((await yearOf(office, key, 2025)).due).toMatchObject({
    amount: "399.73",
    outstanding: "0.00",
    status: "WRITTEN_OFF",
  });
  expect(await balanceOn("2026-12-10")).toBe("0.00");
  await charge(office, "2027-03-12", { companyId: com(key) });
  expect(await balanceOn("2027-03-12")).toBe("0.00");
});

it("claims the rest where the accounts come late and the tier is higher", async () => {
  turnTo("frene");
  await tell(office, key, standing({ balanceSheets: [sheet(2023, "90000000")] }), "2026-12-10");
  // 399.73 came in on 19 November 2026: eleven months had found all of 998.47 unpaid, 109.83; 598.74 is open,
  // and 409.30 of 2026.
  expect(await balanceOn("2026-12-10")).toBe("1117.87");
});
