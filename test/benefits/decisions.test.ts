import { createHash } from "node:crypto";
import { sql } from "kysely";
import { OFFICE_DAY } from "../harness/house.ts";
import { readPdf } from "../harness/read-pdf.ts";
import { answers, type Claim, clerk, LOTTE, leave, lotte, office, openClaimsDesk } from "./claims-desk.ts";

let desk: Awaited<ReturnType<typeof openClaimsDesk>>;
beforeAll(async () => {
  desk = await openClaimsDesk();
});
afterAll(() => desk.rooms.close());
const send: (typeof desk)["send"] = (...sent) => desk.send(...sent);
const done: (typeof desk)["done"] = (...sent) => desk.done(...sent);

describe("a claim that is granted", () => {
  let claim: Claim;

  test("comes in, says what is missing, and is complete once that is answered", async () => {
    claim = await done(lotte, "claimBenefit", { affiliateId: LOTTE, code: "BIRTH_LEAVE", factOn: "2026-08-05" });
    expect(claim).toMatchObject({
      state: "RECEIVED",
      filedOn: OFFICE_DAY,
      missing: ["days", "halfDays", "activityDays", "aid", "linked"],
      clock: { dueOn: "2027-03-20", metOn: null, status: "RUNNING" },
    });
    const again = await send(lotte, "claimBenefit", { affiliateId: LOTTE, code: "BIRTH_LEAVE", factOn: "2026-08-05" });
    expect(again.errors).toMatchObject([{ __typename: "ClaimOpenError", claimId: claim.id }]);
    const early = await send(clerk, "decideClaim", { claimId: claim.id, office });
    expect(early.errors).toMatchObject([{ __typename: "ClaimNotDecidableError", missing: claim.missing }]);
    claim = await done(lotte, "answerClaim", { claimId: claim.id, answers: leave });
    expect(claim).toMatchObject({ state: "COMPLETE", missing: [], missingEvidence: [] });
  });

  test("is decided by the rules of its day, with facts, law, working and a letter in her language", async () => {
    const instead = await send(clerk, "decideClaim", { claimId: claim.id, office, answers: leave });
    expect(instead.errors).toMatchObject([{ path: ["input", "answers"], reason: "NOT_NEEDED" }]);
    claim = await done(clerk, "decideClaim", { claimId: claim.id, office });
    expect(claim).toMatchObject({
      state: "DECIDED",
      clock: { metOn: OFFICE_DAY, status: "MET" },
      decision: {
        verdict: "GRANTED",
        amount: "346.20",
        language: "NL",
        worksFrom: "2026-08-05",
        appealUntil: null,
        outcome: { total: "346.20", reasons: [] },
        legalBasis: [{ article: expect.stringContaining("2019") }],
      },
    });
    const { facts, letter } = claim.decision as { facts: string; letter: { sha256: string; content: string } };
    expect(JSON.parse(facts)).toMatchObject({ answers: { days: ["2026-08-10", "2026-08-11"] }, factOn: "2026-08-05" });
    const bytes = Buffer.from(letter.content, "base64");
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(letter.sha256);
    const text = JSON.stringify(await readPdf(bytes));
    for (const word of ["Lotte Linde", "toegekend", "346.20", "Opgeëistenlaan", "Rechtsgrond"])
      expect(text).toContain(word);
  });

  test("is notified: from then on the time to appeal and the time to pay run", async () => {
    const early = { claimId: claim.id, on: "2026-11-19", channel: "E_BOX" };
    expect((await send(clerk, "notifyDecision", early)).errors).toMatchObject([{ reason: "OUT_OF_ORDER" }]);
    claim = await done(clerk, "notifyDecision", { claimId: claim.id, on: OFFICE_DAY, channel: "E_BOX" });
    expect(claim).toMatchObject({
      state: "PAYABLE",
      paymentClock: { dueOn: "2027-03-20" },
      decision: { notifiedOn: OFFICE_DAY, appealUntil: "2027-02-22" },
    });
    expect(claim.steps).toMatchObject(["RECEIVED", "COMPLETE", "DECIDED", "PAYABLE"].map((state) => ({ state })));
  });

  test("is revised by another decision alone, that says why", async () => {
    const silent = await send(clerk, "decideClaim", { claimId: claim.id, office });
    expect(silent.errors).toMatchObject([{ __typename: "ValidationError", path: ["input", "ground"] }]);
    const explanation = "Het register toont dat een ander het verlof heeft genomen.";
    const revision = { claimId: claim.id, office, ground: "OWN_ERROR", explanation, furtherReasons: ["PAT_R03"] };
    const revised = await done(clerk, "decideClaim", revision);
    expect(revised).toMatchObject({
      state: "DECIDED",
      decisions: [expect.anything(), { id: claim.decision?.id }],
      decision: {
        verdict: "PARTLY",
        amount: "346.20",
        revises: claim.decision?.id,
        ground: "OWN_ERROR",
        worksFrom: "2026-12-01",
      },
    });
  });
});

test("a refusal says why, and is not kept without what one needs to appeal", async () => {
  const late = await done(clerk, "claimBenefit", {
    ...{ affiliateId: LOTTE, code: "BEREAVEMENT_LEAVE", factOn: "2025-10-01", filedOn: "2026-10-15", channel: "MAIL" },
    answers: answers({ deceased: ["CHILD"], days: ["2025-10-02"], activityDays: [], asEmployee: ["NO"] }),
  });
  expect(late.state).toBe("COMPLETE");
  const bare = await send(clerk, "decideClaim", { claimId: late.id, office: {} });
  expect(bare.errors.map(({ path }) => (path as string[]).slice(1).join("."))).toEqual([
    ...["office.court.name", "office.court.address", "office.contact", "office.service"],
  ]);
  const { decision, state } = await done(clerk, "decideClaim", { claimId: late.id, office });
  expect(state).toBe("DECIDED");
  expect(decision).toMatchObject({ verdict: "REFUSED", outcome: { reasons: [{ code: "BER_R06" }] } });
  const mentions = (decision as { mentions: { code: string; text: string }[] }).mentions;
  expect(mentions.map(({ code }) => code)).toEqual(["M1", "M2", "M3", "M4", "M5", "M6"]);
  expect(mentions[0]?.text).toContain("meer dan een jaar na het overlijden");
});

describe("the database", () => {
  const insert = (change: string) =>
    desk.rooms.inside("benefits", ({ db }) =>
      sql`insert into decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on,
          decided_by,
          works_from, amount, reasons, explanation, legal_basis, facts, outcome, mentions, revises, ground)
        select r.* from decision d, lateral jsonb_populate_record(d, jsonb_build_object('id', 'dec_forged', 'place', 9,
          'revises', d.id, 'ground', 'NEW_FACT') || ${change}::jsonb) r
        where d.verdict = 'REFUSED' and d.mentions ? 'M1' and not exists (select from decision n where n.revises = d.id)
        limit 1`.execute(db),
    );
  const columns = (mentions: object, more: object = {}) => JSON.stringify({ mentions, ...more });
  const all = Object.fromEntries(["M1", "M2", "M3", "M4", "M5", "M6"].map((code) => [code, "said at length"]));
  const repayment = Object.fromEntries(["U1", "U2", "U3", "U4", "U5", "U6"].map((code) => [code, "said at length"]));

  test.each(["M1", "M2", "M3", "M4", "M5", "M6"])("refuses a refusal that does not mention %s", async (code) => {
    const { [code]: _, ...rest } = all;
    await expect(insert(columns(rest))).rejects.toThrow(/decision_says_how_to_appeal/);
    await expect(insert(columns({ ...rest, [code]: "  -  " }))).rejects.toThrow(/decision_says_how_to_appeal/);
  });

  test.each(["U1", "U2", "U3", "U4", "U5", "U6"])(
    "refuses a repayment claim that does not mention %s",
    async (code) => {
      const { [code]: _, ...rest } = { ...all, ...repayment };
      await expect(insert(columns(rest, { verdict: "REPAYMENT" }))).rejects.toThrow(/decision_says_why_to_repay/);
    },
  );

  test("refuses a refusal without reasons, law or facts", async () => {
    await expect(insert(columns(all, { reasons: [] }))).rejects.toThrow(/decision_gives_reasons/);
    await expect(insert(columns(all, { legal_basis: [] }))).rejects.toThrow(/decision_cites_the_law/);
    await expect(insert(columns(all, { facts: {} }))).rejects.toThrow(/decision_rests_on_facts/);
  });

  test("never changes a decision, and knows the way that a claim goes", async () => {
    const run = (statement: string) =>
      desk.rooms.inside("benefits", ({ db }) => sql`${sql.raw(statement)}`.execute(db));
    await expect(run("update decision set amount = 1")).rejects.toThrow(/denied|never change/);
    await expect(run("delete from decision_letter")).rejects.toThrow(/denied|never change/);
    await expect(run("update claim set state = 'WITHDRAWN' where state = 'DECIDED'")).rejects.toThrow(/does not go/);
    await expect(run("update claim set filed_on = filed_on - 1")).rejects.toThrow(/does not go/);
  });
});
