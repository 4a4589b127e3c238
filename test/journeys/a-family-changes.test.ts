import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { answersOf, type Lives, openLives } from "./benefit-lives.ts";

let lives: Lives;
beforeAll(async () => {
  lives = await openLives();
});
afterAll(() => lives.house.close());

const an = seedId("aff", "an");
const BORN = "2026-11-03";
const HEALTH_FUND = "health-fund-300";

describe("An becomes a mother", () => {
  it("says that a child comes: it goes to her health fund at once, with the day on which she said so", async () => {
    const child = { arrivesOn: "2026-11-10", arrival: "BIRTH", role: "MOTHER" };
    await lives.done("an", "2026-10-20", "declareLifeEvent", { affiliateId: an, child });
    await lives.house.settle();
    expect(await lives.own("an", "2026-10-20", "MATERNITY_ALLOWANCE")).toMatchObject([
      { state: "REDIRECTED", redirection: { to: { code: "HEALTH_FUND" } }, decision: null },
    ]);
  });

  it("her health fund asks whether she is insured, and tells of her leave; the register of the child", async () => {
    const from = { affiliateId: an, kind: "MATERNITY", startsOn: "2026-10-27" };
    await lives.done(HEALTH_FUND, "2026-10-27", "askInsurability", { ...from, reference: "L410/26/88" });
    const leave = { ...from, endsOn: "2027-01-18", reference: "MAT/26/4410" };
    await lives.done(HEALTH_FUND, "2026-11-05", "reportRecognition", leave);
    const joins = `rn-1\tJOINS\t${nationalNumberOf("1993-12-03", 96)}\t${BORN}\tCHILD\t\tFien\tEsdoorn\t${BORN}`;
    const content = Buffer.from(`REGISTER-MUTATIONS\t1\n${joins}\n`).toString("base64");
    await lives.done("benoit", "2026-11-20", "importRegisterMutations", { fileName: "rn.txt", content });
    await lives.work("2026-11-23");
    expect(await lives.messages(HEALTH_FUND, "2026-11-23", "INSURABILITY", an)).toMatchObject([
      { state: "SENT", reference: "L410/26/88", standing: "INSURED", final: true },
    ]);
  });

  it("owes nothing for the two quarters after the birth, and never asked for it", async () => {
    expect(await lives.own("an", "2026-11-23", "MATERNITY_EXEMPTION")).toMatchObject([
      {
        ...{ origin: "AUTOMATIC", state: "DECIDED", missing: [] },
        decision: { verdict: "GRANTED", outcome: { freeQuarters: ["2027Q1", "2027Q2"] } },
      },
    ]);
    expect(await lives.quarters("an", "2026-11-23", "2026Q4", "2027Q3")).toEqual([
      "2026Q4 NOT_DUE_YET",
      "2027Q1 NOTHING_DUE",
      "2027Q2 NOTHING_DUE",
      "2027Q3 NOT_DUE_YET",
    ]);
  });

  it("is asked one thing for her vouchers, and has 105 of them the day after her answer", async () => {
    const [file] = await lives.own("an", "2026-11-23", "SERVICE_VOUCHERS");
    expect(file).toMatchObject({ origin: "AUTOMATIC", state: "INCOMPLETE", missing: ["resumesWork"] });
    const answers = [{ field: "resumesWork", values: ["YES"] }];
    await lives.done("an", "2026-11-23", "answerClaim", { claimId: file?.id, answers });
    await lives.work("2026-11-24");
    // 105 × 10.00 in Flanders: An lives in Hasselt.
    const figures = expect.arrayContaining([{ code: "VOUCHERS", value: 105 }]);
    expect(await lives.own("an", "2026-11-24", "SERVICE_VOUCHERS")).toMatchObject([
      { state: "DECIDED", decision: { verdict: "GRANTED", amount: "1050.00", outcome: { figures } } },
    ]);
  });

  it("has them ordered within the term that her fund promises", async () => {
    const query = `{ funds { code commitments(from: "2026-11-01", to: "2026-11-30") { code kept broken running } } }`;
    type Found = { funds: { code: string; commitments: { code: string }[] | null }[] };
    const { funds } = await lives.ask<Found>("benoit", "2026-11-24", query);
    const own = funds.find(({ code }) => code === "UCM")?.commitments ?? [];
    expect(own.find(({ code }) => code === "2f")).toEqual({ code: "2f", kept: 1, broken: 0, running: 0 });
  });
});

describe("Simon becomes a father", () => {
  const days = (many: number) => [10, 11, 12, 13, 14, 17, 18, 19, 20].slice(0, many).map((day) => `2026-08-${day}`);
  const BORN_IN_AUGUST = "2026-08-05";
  const whatBrings = async (many: number) => {
    const query = `query ($input: SimulateBenefitInput!) { simulateBenefit(input: $input) {
      outcome { total reasons { code } } } }`;
    const answers = answersOf({ days: days(many), aid: ["YES"] });
    const input = { code: "BIRTH_LEAVE", on: BORN_IN_AUGUST, answers };
    type Found = { simulateBenefit: { outcome: object } };
    return (await lives.ask<Found>("simon", "2026-11-02", query, { input })).simulateBenefit.outcome;
  };

  it("sees that nine days bring less than eight and the birth aid, which a ninth day loses", async () => {
    // 9 × 105.60, and 8 × 105.60 with 135.00.
    expect(await whatBrings(9)).toEqual({ total: "950.40", reasons: [{ code: "PAT_R06" }] });
    expect(await whatBrings(8)).toEqual({ total: "979.80", reasons: [] });
  });

  it("claims eight days with the aid, and has them", async () => {
    const said = { days: days(8), halfDays: [], activityDays: [], aid: ["YES"], linked: ["YES"] };
    const { id } = await lives.claim("simon", "2026-11-02", "BIRTH_LEAVE", BORN_IN_AUGUST, said);
    await lives.decide("hanne", "2026-11-12", id);
    expect(await lives.own("simon", "2026-11-12", "BIRTH_LEAVE")).toMatchObject([
      { state: "PAYABLE", decision: { verdict: "GRANTED", amount: "979.80", outcome: { reasons: [] } } },
    ]);
  });
});

describe("Luc dies", () => {
  const left = async (bornOn: string, childAges: string[]) => {
    const query = `query ($input: SimulateBenefitInput!) { simulateBenefit(input: $input) {
      outcome { verdict applyBy figures { code value } } } }`;
    const answers = answersOf({ bornOn: [bornOn], marriedOneYear: ["YES"], remarried: ["NO"], childAges });
    const input = { code: "SURVIVOR_PENSION", on: "2026-10-30", answers };
    type Found = { simulateBenefit: { outcome: object } };
    return (await lives.ask<Found>("hilde", "2026-11-20", query, { input })).simulateBenefit.outcome;
  };

  it("Hilde, of 57, reads that she has a survivor’s pension, and not months of transition", async () => {
    // Since 51 years for a death of 2026; else 18 months, 36 with a child, 48 with one below 13.
    expect(await left("1968-12-24", [])).toMatchObject({ verdict: "GRANTED", applyBy: "2027-10-30", figures: [] });
    expect(await left("1975-10-31", [])).toMatchObject({ figures: [{ code: "MONTHS", value: 18 }] });
    expect(await left("1985-01-01", ["14"])).toMatchObject({ figures: [{ code: "MONTHS", value: 36 }] });
    expect(await left("1985-01-01", ["14", "9"])).toMatchObject({ figures: [{ code: "MONTHS", value: 48 }] });
  });

  it("she asks her fund for it, which passes it on at once to the institute, which reckons it", async () => {
    await lives.claim("hilde", "2026-11-20", "SURVIVOR_PENSION", "2026-10-30", {});
    expect(await lives.own("hilde", "2026-11-20", "SURVIVOR_PENSION")).toMatchObject([
      { state: "REDIRECTED", redirection: { to: { code: "INASTI" } } },
    ]);
  });
});

describe("The family-allowance fund of Lotte’s eldest looks back to 2013", () => {
  const FAMILY_FUND = "family-fons";
  const child = nationalNumberOf("2009-03-04", 3);

  it("asks her fund, which finds it in its archive, and reads it within the term; she reads it too", async () => {
    const asked = { ssin: "88041212434", fund: "SECUREX", reference: "KB/26/1" };
    const { certificate } = await lives.send(FAMILY_FUND, "2026-11-24", "askFamilyCertificate", asked);
    const found = { circumstance: "Overgang naar de werknemers", circumstanceOn: "2013-09-16", children: [child] };
    const days = { competenceMovedOn: "2013-10-01", paidUntil: "2013-09-30" };
    const { id: certificateId } = certificate as { id: string };
    const recorded = { certificateId, found: { ...found, ...days } };
    expect(await lives.send("hanne", "2026-11-25", "recordFamilyCertificate", recorded)).toMatchObject({
      ...{ certificate: { state: "PASSED_ON" }, errors: [] },
    });
    await lives.work("2026-11-26");
    for (const who of [FAMILY_FUND, "lotte"])
      expect(await lives.messages(who, "2026-11-26", "FAMILY_CERTIFICATE", seedId("aff", "lotte"))).toMatchObject([
        { state: "SENT", reference: "KB/26/1", standing: "CERTIFIED", children: [child] },
      ]);
  });
});
