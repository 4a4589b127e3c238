import { sql } from "kysely";
import { OFFICE_DAY } from "../harness/house.ts";
import { readPdf } from "../harness/read-pdf.ts";
import { clerk, leave, lotte, marc, office, stranger } from "./claims-desk.ts";
import {
  deceased,
  decided,
  eva,
  explanation,
  koen,
  type Overpayment,
  openOverpaymentsDesk,
  PAY_DAY,
  Q4,
  repaid,
} from "./overpayments-desk.ts";

let at: Awaited<ReturnType<typeof openOverpaymentsDesk>>;
beforeAll(async () => {
  at = await openOverpaymentsDesk();
});
afterAll(() => at.desk.rooms.close());

describe("what was paid and is refused afterwards", () => {
  let claimId = "";
  let found: Overpayment;

  test("is found with the decision that refuses it, month by month", async () => {
    claimId = await at.granted({ code: "BIRTH_LEAVE", factOn: "2026-08-05", answers: leave });
    expect((await at.pay()).run.total).toBe("346.20");
    const revision = { claimId, office, ground: "NEW_FACT", explanation, furtherReasons: ["PAT_R03"] };
    await at.desk.done(clerk, "decideClaim", revision);
    const [first, ...others] = await at.overpaymentsOf(claimId);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      ...{ state: "FOUND", found: "346.20", left: "346.20", amount: null, decision: null, prescription: null },
      months: [{ month: "2026-08-01", paid: "346.20", due: "0.00" }],
    });
    found = first as Overpayment;
  });

  test("is claimed back by a decision that says all that the law wants, in the person’s language", async () => {
    const short = await at.send(clerk, "decideBenefitOverpayment", {
      overpaymentId: found.id,
      ...decided,
      office: {},
      provisions: "",
    });
    expect(short.errors.map(({ path }) => path?.slice(1).join("."))).toEqual([
      ...["provisions", "office.court.name", "office.court.address", "office.contact", "office.service"],
    ]);
    const greedy = { overpaymentId: found.id, ...decided, share: "0.2000" };
    expect(await at.why(clerk, "decideBenefitOverpayment", greedy)).toEqual(["WITHHELD_TOO_MUCH"]);
    const { overpayment, errors } = await at.send(clerk, "decideBenefitOverpayment", {
      overpaymentId: found.id,
      ...decided,
    });
    expect(errors).toEqual([]);
    expect(overpayment).toMatchObject({
      ...{ state: "DECIDED", amount: "346.20", prescribed: "0.00", left: "346.20", withheldShare: "0.1000" },
      decision: { verdict: "REPAYMENT", amount: "346.20", appealUntil: null },
    });
    const { mentions, letter } = overpayment.decision as {
      mentions: { code: string; text: string }[];
      letter: { content: string };
    };
    expect(mentions.map(({ code }) => code).sort()).toEqual([
      ...["M1", "M2", "M3", "M4", "M5", "M6", "U1", "U2", "U3", "U4", "U5", "U6"],
    ]);
    expect(mentions.find(({ code }) => code === "U2")?.text).toContain("2026-08: 346.20 − 0.00 = 346.20");
    expect(mentions.find(({ code }) => code === "U4")?.text).toContain("3 jaar");
    const text = JSON.stringify(await readPdf(Buffer.from(letter.content, "base64")));
    for (const word of ["onverschuldigd", "346.20", "in delen terug", "Opgeëistenlaan"]) expect(text).toContain(word);
    expect((await at.desk.readClaim(lotte, claimId))?.decision).toMatchObject({ verdict: "REFUSED" });
  });

  test("is not recovered before the person was notified, and then a tenth of each payment", async () => {
    expect(await at.why(clerk, "recordRepayment", { ...repaid("10.00"), overpaymentId: found.id })).toEqual([
      "WRONG_STATE",
    ]);
    const notice = { overpaymentId: found.id, on: OFFICE_DAY, channel: "REGISTERED_MAIL", proof: "RR123" };
    const { overpayment } = await at.send(clerk, "notifyBenefitOverpayment", notice);
    expect(overpayment).toMatchObject({
      ...{ state: "NOTIFIED", decision: { appealUntil: "2027-02-22" } },
      prescription: { dueOn: "2029-11-20", status: "RUNNING" },
    });
    await at.granted(
      { code: "BEREAVEMENT_LEAVE", factOn: "2026-10-05", answers: deceased(["2026-11-02", "2026-11-03"]) },
      Q4,
    );
    const { run: paid } = await at.pay();
    expect(paid).toMatchObject({ total: "190.08", lines: [{ amount: "190.08", withheld: "21.12" }] });
    expect(paid.file).toContain('<InstdAmt Ccy="EUR">190.08</InstdAmt>');
    expect(await at.read(lotte, found.id)).toMatchObject({
      ...{ left: "325.08", postings: [{ kind: "WITHHELD", amount: "21.12" }] },
    });
  });

  test("is repaid in parts under a plan that the fund accepts, during which nothing is withheld", async () => {
    const plan = { overpaymentId: found.id, monthly: "100.00", startsOn: "2026-12-15", motive: "Ik verdien weinig." };
    expect(await at.why(lotte, "proposeRepaymentPlan", { ...plan, monthly: "400.00" })).toEqual(["TOO_MUCH"]);
    expect(await at.why(lotte, "proposeRepaymentPlan", { ...plan, monthly: "9.00" })).toEqual(["PLAN_TOO_LONG"]);
    expect(await at.why(lotte, "proposeRepaymentPlan", plan)).toEqual([]);
    expect(await at.why(lotte, "proposeRepaymentPlan", plan)).toEqual(["ASKED_ALREADY"]);
    await at.granted({ code: "BEREAVEMENT_LEAVE", factOn: "2026-10-06", answers: deceased(["2026-11-04"]) }, Q4);
    const { run: before } = await at.run(clerk, "preparePaymentRun", { executeOn: PAY_DAY });
    expect(before.lines).toMatchObject([{ withheld: "10.56" }]);
    const { overpayment } = await at.send(clerk, "decideRepaymentPlan", { overpaymentId: found.id, accepted: true });
    expect(overpayment.plans).toEqual([
      {
        ...{ state: "ACCEPTED", kept: true },
        instalments: [
          { dueOn: "2026-12-15", amount: "100.00" },
          { dueOn: "2027-01-15", amount: "100.00" },
          { dueOn: "2027-02-15", amount: "100.00" },
          { dueOn: "2027-03-15", amount: "25.08" },
        ],
      },
    ]);
    expect(await at.run(koen, "releasePaymentRun", { runId: before.id })).toMatchObject({
      errors: [{ why: "OUTDATED" }],
    });
    await at.run(clerk, "cancelPaymentRun", { runId: before.id });
    expect((await at.pay()).run.lines).toMatchObject([{ amount: "105.60", withheld: "0.00" }]);
    expect(await at.why(clerk, "recordRepayment", { ...repaid("400.00"), overpaymentId: found.id })).toEqual([
      "TOO_MUCH",
    ]);
    const cash = { ...repaid("100.00"), overpaymentId: found.id };
    expect((await at.send(clerk, "recordRepayment", cash)).overpayment.left).toBe("225.08");
    expect(await at.why(clerk, "recordRepayment", cash)).toEqual(["ASKED_ALREADY"]);
  });

  test("is waived for a part by two people, and settled with the rest", async () => {
    const asked = { overpaymentId: found.id, motive: "Mijn zaak is afgebrand." };
    expect(await at.why(lotte, "askBenefitOverpaymentWaiver", asked)).toEqual([]);
    const note = { overpaymentId: found.id, amount: "125.08" };
    expect((await at.send(koen, "decideBenefitOverpaymentWaiver", note)).errors).toMatchObject([
      { path: ["input", "meta", "reason"] },
    ]);
    await at.send(koen, "decideBenefitOverpaymentWaiver", note, { reason: "Zij kan de rest betalen." });
    expect(await at.why(koen, "approveBenefitOverpaymentWaiver", { overpaymentId: found.id })).toEqual([
      "OWN_APPROVAL",
    ]);
    const { overpayment } = await at.send(eva, "approveBenefitOverpaymentWaiver", { overpaymentId: found.id });
    expect(overpayment).toMatchObject({ left: "100.00", waivers: [{ state: "GRANTED", amount: "125.08" }] });
    const last = await at.send(clerk, "recordRepayment", {
      ...repaid("100.00"),
      reference: "last",
      overpaymentId: found.id,
    });
    expect(last.overpayment).toMatchObject({ state: "SETTLED", left: "0.00", prescription: { status: "MET" } });
  });

  test("is the person’s and the fund’s to see, and nobody else’s", async () => {
    expect(await at.read(lotte, found.id)).not.toBeNull();
    expect([await at.read(marc, found.id), await at.read(stranger, found.id)]).toEqual([null, null]);
    expect(
      (
        await at.send(stranger, "notifyBenefitOverpayment", {
          overpaymentId: found.id,
          on: OFFICE_DAY,
          channel: "MAIL",
        })
      ).errors,
    ).toMatchObject([{ __typename: "NotFoundError" }]);
    await expect(at.send(lotte, "decideBenefitOverpayment", { overpaymentId: found.id, ...decided })).rejects.toThrow(
      /FORBIDDEN/,
    );
  });
});

test("the database takes back no more than was claimed, and lets no row be changed", async () => {
  const sent = (text: string) => at.desk.rooms.inside("benefits", ({ db }) => sql`${sql.raw(text)}`.execute(db));
  await expect(
    sent(`insert into overpayment_posting select 'opo_x', id, affiliate_id, fund, 'REPAID', 1, found_on, found_on, 'x',
      'x' from overpayment where state = 'SETTLED'`),
  ).rejects.toThrow(/no more is taken back/);
  await expect(sent("update overpayment_posting set amount = 1")).rejects.toThrow(/denied|never change/);
  await expect(sent("update overpayment set found = 1")).rejects.toThrow(/does not go/);
  await expect(sent("update overpayment_waiver set approved_by = decided_by")).rejects.toThrow(/takes_two/);
});
