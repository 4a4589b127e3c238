import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { answersOf, type Lives, openLives } from "./benefit-lives.ts";

let lives: Lives;
beforeAll(async () => {
  lives = await openLives();
});
afterAll(() => lives.house.close());

/** What whoever stops says for the first time: no other income, nobody to keep, no pension, nothing before. */
const SIMPLY = { otherIncomes: [], familyCharge: ["NO"], drawsPension: ["NO"], convicted: ["NO"], hadBefore: ["NO"] };
const PDF = Buffer.from("%PDF-1.7 expertise").toString("base64");

describe("Lotte’s shop burns down", () => {
  let claimId: string;

  it("says so in the evening, and is asked what her fund cannot know", async () => {
    const interruption = { happenedOn: "2026-09-08", cause: "DISASTER" };
    await lives.done("lotte", "2026-09-08", "declareLifeEvent", { affiliateId: seedId("aff", "lotte"), interruption });
    await lives.house.settle();
    const [claim] = await lives.own("lotte", "2026-09-08", "BRIDGING_RIGHT");
    expect(claim).toMatchObject({
      state: "RECEIVED",
      missing: expect.not.arrayContaining(["bornOn", "residesInBelgium"]),
    });
    claimId = claim?.id ?? "";
  });

  it("bakes again on 19 October: three weeks of September and two of October are granted", async () => {
    const answers = answersOf({ ground: ["FIRE"], stops: ["2026-09-08/2026-10-18"], worksAgain: ["YES"], ...SIMPLY });
    await lives.done("lotte", "2026-10-20", "answerClaim", { claimId, answers });
    const proof = { code: "PROOF_OF_INTERRUPTION", fileName: "expertise.pdf", content: PDF };
    expect(await lives.done("lotte", "2026-10-20", "attachEvidence", { claimId, ...proof })).toMatchObject({
      ...{ state: "COMPLETE", missing: [], missingEvidence: [] },
    });
    await lives.decide("hanne", "2026-10-22", claimId);
    // 23 days are three times seven: 75 % of 1671.03. 18 days are twice seven: 50 %.
    expect(await lives.own("lotte", "2026-10-23", "BRIDGING_RIGHT")).toMatchObject([
      { state: "PAYABLE", decision: { amount: "2088.79", outcome: { freeQuarters: [] } } },
    ]);
  });

  it("is paid by two people, and found to have baked since 5 October: part comes back", async () => {
    const { account } = await lives.send("hanne", "2026-11-16", "proposeBenefitAccount", {
      ...{ affiliateId: seedId("aff", "lotte"), iban: "BE68539007547034" },
    });
    const { id: accountId } = account as { readonly id: string };
    await lives.done("koen", "2026-11-16", "confirmBenefitAccount", { accountId, iban: "BE68539007547034" });
    await lives.house.settle();
    const { run } = await lives.send("hanne", "2026-11-20", "preparePaymentRun", { executeOn: "2026-11-23" });
    expect(run).toMatchObject({ total: "2088.79" });
    await lives.done("koen", "2026-11-20", "releasePaymentRun", { runId: (run as { readonly id: string }).id });
    await lives.decide("hanne", "2026-11-25", claimId, {
      ...{ ground: "NEW_FACT", explanation: "De inspectie vond de winkel open vanaf 5 oktober 2026." },
      answers: answersOf({ stops: ["2026-09-08/2026-10-04"] }),
    });
    expect(await overpaid("lotte", "2026-11-26")).toMatchObject([{ state: "FOUND", found: "835.52" }]);
    const [{ id: overpaymentId } = { id: "" }] = await overpaid("hanne", "2026-11-26");
    await lives.done("hanne", "2026-11-26", "decideBenefitOverpayment", {
      ...{ overpaymentId, cause: "NEW_DATA", office: lives.office },
      explanation: "Vanaf 5 oktober stond de activiteit niet meer stil.",
      provisions: "Programmawet van 26-12-2022: een maand telt wanneer men stilstaat.",
    });
    const sent = { overpaymentId, on: "2026-11-27", channel: "E_BOX" };
    await lives.done("hanne", "2026-11-27", "notifyBenefitOverpayment", sent);
    const repaid = { overpaymentId, amount: "300.00", receivedOn: "2026-12-01", reference: "BANK/26/1" };
    await lives.done("hanne", "2026-12-02", "recordRepayment", repaid);
    // 835.52 less 300.00.
    expect(await overpaid("lotte", "2026-12-02")).toMatchObject([
      { ...{ state: "NOTIFIED", amount: "835.52", left: "535.52" }, postings: [{ kind: "REPAID", amount: "300.00" }] },
    ]);
  });
});

describe("Nadia’s company goes bankrupt", () => {
  it("asks before the end of the year, and hands in nothing: the register has the judgment", async () => {
    const said = { ground: ["BANKRUPTCY"], stops: ["2026-05-12/.."], worksAgain: ["NO"], ...SIMPLY };
    const { id } = await lives.claim("nadia", "2026-11-20", "BRIDGING_RIGHT", "2026-05-12", said);
    expect(await lives.own("nadia", "2026-11-20", "BRIDGING_RIGHT")).toMatchObject([
      { state: "COMPLETE", missing: [] },
    ]);
    await lives.decide("elke", "2026-11-23", id);
    // Twenty days of May are twice seven: 835.52; then nine whole months up to February, as far as the amount is known.
    expect(await lives.own("nadia", "2026-11-23", "BRIDGING_RIGHT")).toMatchObject([
      {
        state: "PAYABLE",
        decision: {
          ...{ verdict: "GRANTED", amount: "15874.79" },
          outcome: { freeQuarters: ["2026Q3", "2026Q4", "2027Q1", "2027Q2"] },
        },
      },
    ]);
  });

  it("owes nothing for the four quarters in which her rights are kept", async () => {
    expect(await lives.quarters("nadia", "2026-11-23", "2026Q2", "2027Q2")).toEqual([
      "2026Q2 EXEMPTED",
      ...["2026Q3", "2026Q4", "2027Q1", "2027Q2"].map((quarter) => `${quarter} NOTHING_DUE`),
    ]);
  });
});

describe("Tom, who is a carpenter, falls ill", () => {
  const tom = seedId("aff", "tom");

  it("says so: the allowance is his health fund’s, which asks whether he is insured", async () => {
    const illness = { since: "2026-06-08" };
    await lives.done("tom", "2026-06-09", "declareLifeEvent", { affiliateId: tom, illness });
    const asked = { affiliateId: tom, kind: "INCAPACITY", startsOn: "2026-06-08", reference: "L410/26/901" };
    await lives.done("health-fund-100", "2026-06-10", "askInsurability", asked);
    const ill = { affiliateId: tom, kind: "INCAPACITY", startsOn: "2026-06-08", reference: "INC/26/77" };
    await lives.done("health-fund-100", "2026-06-15", "reportRecognition", ill);
    await lives.house.settle();
    expect(await lives.own("tom", "2026-06-15", "INCAPACITY_ALLOWANCE")).toMatchObject([
      { state: "REDIRECTED", redirection: { to: { code: "HEALTH_FUND" } } },
    ]);
  });

  it("asks for assimilation: it goes to the institute at once, with the day on which he asked", async () => {
    await lives.claim("tom", "2026-10-05", "SICKNESS_ASSIMILATION", "2026-06-08", {});
    await lives.house.settle();
    await lives.work("2026-11-23");
    expect(await lives.messages("inasti", "2026-11-23", "STATUS_REQUEST", tom)).toMatchObject([
      { state: "SENT", request: "SICKNESS_ASSIMILATION", filedFor: "2026-06-08" },
    ]);
    expect(await lives.messages("health-fund-100", "2026-11-23", "INSURABILITY", tom)).toMatchObject([
      { state: "SENT", reference: "L410/26/901", standing: "INSURED", final: true },
    ]);
    expect(await lives.own("tom", "2026-11-23", "SICKNESS_ASSIMILATION")).toMatchObject([
      { state: "REDIRECTED", redirection: { to: { code: "INASTI" }, outcome: null } },
    ]);
  });

  it("is assimilated from the quarter after on: what was claimed for it falls away, and he reads why", async () => {
    const [claim] = await lives.own("tom", "2026-11-23", "SICKNESS_ASSIMILATION");
    const outcome = { granted: true, quarters: ["2026Q3", "2026Q4"], decidedOn: "2026-11-20", reference: "RSVZ/26/5" };
    await lives.done("elke", "2026-11-23", "noteRedirectedOutcome", { claimId: claim?.id, ...outcome });
    await lives.house.settle();
    expect(await lives.quarters("tom", "2026-11-23", "2026Q2", "2026Q4")).toEqual([
      "2026Q2 PAID",
      "2026Q3 NOTHING_DUE",
      "2026Q4 NOTHING_DUE",
    ]);
    expect(await lives.own("tom", "2026-11-23", "SICKNESS_ASSIMILATION")).toMatchObject([{ redirection: { outcome } }]);
  });
});

describe("Amélie cares for her mother", () => {
  it("stops three months, has the allowance of each, and owes nothing for the quarter of the third", async () => {
    const said = { months: ["3"], interruption: ["TOTAL"], related: ["YES"], certified: ["YES"] };
    const before = { interruptionAllowance: ["NO"], monthsBefore: ["0"], freeQuartersBefore: ["0"] };
    const { id, ...claim } = await lives.claim("amelie", "2026-10-12", "CARER_ALLOWANCE", "2026-10-01", {
      ...said,
      ...before,
    });
    expect(claim).toMatchObject({ missing: [] });
    for (const { code } of claim.missingEvidence as { code: string }[])
      await lives.done("amelie", "2026-10-12", "attachEvidence", {
        claimId: id,
        code,
        fileName: "arts.pdf",
        content: PDF,
      });
    await lives.decide("benoit", "2026-11-23", id);
    // 3 × 1671.03.
    expect(await lives.own("amelie", "2026-11-23", "CARER_ALLOWANCE")).toMatchObject([
      { decision: { verdict: "GRANTED", amount: "5013.09", outcome: { freeQuarters: ["2026Q4"] } } },
    ]);
    expect(await lives.quarters("amelie", "2026-11-23", "2026Q3", "2026Q4")).toEqual([
      "2026Q3 PAID",
      "2026Q4 NOTHING_DUE",
    ]);
  });
});

/** What somebody was paid without right, as Lotte and her fund read it. */
async function overpaid(who: string, day: string) {
  const query = `query ($id: ID!) { affiliate(id: $id) { benefitOverpayments { id state found amount left
    postings { kind amount } } } }`;
  type Found = { affiliate: { benefitOverpayments: { id: string }[] } };
  return (await lives.ask<Found>(who, day, query, { id: seedId("aff", "lotte") })).affiliate.benefitOverpayments;
}
