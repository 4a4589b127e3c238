import { createHash } from "node:crypto";
import { sql } from "kysely";
import { keepFiles, keepSettlements } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";
import { readPdf } from "../harness/read-pdf.ts";

const LOTTE = seedId("aff", "lotte");
const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", language: "en", actor: "lotte" });
const marc = viewerAs({ role: "INSURED", ssin: "85073003328", language: "en", actor: "marc" });
const clerk = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", language: "en", actor: "hanne" });
const stranger = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", language: "en", actor: "elke" });

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
  await rooms.inside("benefits", async (context) => {
    const members = [{ id: "mem_1", relation: "CHILD", birthDate: "2026-08-05", startsOn: "2026-08-05", endsOn: null }];
    await keepFiles(context, "HOUSEHOLD", [fact("HouseholdChanged", 900, { members })]);
    const paid = ["2026Q1", "2026Q2", "2026Q3"].map((quarter, i) =>
      fact("QuarterSettled", 1_000_000 + i, { quarter, state: "PAID", minimumReached: true }),
    );
    await keepSettlements(context, paid);
  });
});
afterAll(() => rooms.close());

function fact(type: string, subjectVersion: number, content: object): HeardFact {
  return {
    ...{ id: `fct_${type}_${subjectVersion}`, sequence: 1, source: "test", toldAt: OFFICE_DAY },
    ...{ type, subject: LOTTE, subjectVersion, day: OFFICE_DAY, content },
  };
}

interface Claim {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly missing: readonly string[];
  readonly missingEvidence: readonly { readonly code: string }[];
  readonly decision: Record<string, unknown> | null;
  readonly [field: string]: unknown;
}
interface Payload {
  readonly claim: Claim | null;
  readonly replayed: boolean;
  readonly errors: readonly {
    readonly __typename: string;
    readonly message: string;
    readonly [fact: string]: unknown;
  }[];
}

const CLAIM = `id version state filedOn factOn origin missing missingEvidence { code text } askedFor decidableFrom
  clock { dueOn metOn status } paymentClock { dueOn } steps { state happenedOn }
  answers { field { code label } values prefilled } evidence { code sha256 size }
  redirection { to { code } on filedOn basis { article } }
  decisions { id }
  decision { id verdict amount language decidedOn worksFrom notifiedOn appealUntil revises ground explanation facts
    legalBasis { article } mentions { code text }
    outcome { verdict total reasons { code } parts { amount calculation { steps { rule } } } }
    letter { sha256 size content } }`;
const ERRORS = `errors { __typename ... on UserError { message path } ... on ValidationError { reason }
  ... on ClaimStateError { state } ... on ClaimOpenError { claimId }
  ... on ClaimNotDecidableError { missing quarters decidableFrom } ... on FigureUnknownError { lawTable lawDay } }`;

let keys = 0;
async function send(who: Viewer, name: string, input: object, meta: object = {}): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { replayed claim { ${CLAIM} } ${ERRORS} } }`;
  keys += 1;
  const given = { ...input, meta: { idempotencyKey: `claims-test-${keys}`, ...meta } };
  const { data, errors } = await rooms.ask("benefits", who, query, { input: given });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as { it: Payload }).it;
}
const done = async (...sent: Parameters<typeof send>): Promise<Claim> => {
  const { claim, errors } = await send(...sent);
  expect(errors).toEqual([]);
  return claim as Claim;
};
const answers = (said: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(said).map(([field, values]) => ({ field, values }));
const leave = answers({
  days: ["2026-08-10", "2026-08-11"],
  halfDays: [],
  activityDays: [],
  aid: ["YES"],
  linked: ["YES"],
});
const office = {
  court: { name: "Arbeidsrechtbank Gent", address: "Opgeëistenlaan 401, 9000 Gent" },
  contact: "Hanne, 09 000 00 00",
  service: "Uitkeringen",
};
const on = (who: Viewer, day: string): Viewer => ({ ...who, day });
const readClaim = async (who: Viewer, id: string) => {
  const { data } = await rooms.ask("benefits", who, `query ($id: ID!) { benefitClaim(id: $id) { ${CLAIM} } }`, { id });
  return (data as { benefitClaim: Claim | null } | null)?.benefitClaim ?? null;
};

test("a form asks once: what authentic sources know is filled in", async () => {
  const { data } = await rooms.ask(
    "benefits",
    lotte,
    `{ claimForm(affiliateId: "${LOTTE}", code: "BRIDGING_RIGHT", factOn: "2026-10-01") {
      missing fields { field { code known } values prefilled } missingEvidence { code } passedOnTo { code } } }`,
  );
  const { claimForm } = data as { claimForm: { missing: string[]; fields: { field: { code: string } }[] } };
  expect(claimForm.fields.filter(({ field }) => ["bornOn", "residesInBelgium"].includes(field.code))).toMatchObject([
    { values: ["YES"], prefilled: true },
    { values: ["1988-04-12"], prefilled: true },
  ]);
  expect(claimForm.missing).toEqual(expect.arrayContaining(["ground", "stops"]));
  expect(claimForm.missing).not.toEqual(expect.arrayContaining(["bornOn"]));
});

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
      decision: { notifiedOn: OFFICE_DAY, appealUntil: "2027-02-20" },
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
        verdict: "REFUSED",
        amount: "0.00",
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
    rooms.inside("benefits", ({ db }) =>
      sql`insert into decision (id, claim_id, place, affiliate_id, fund, benefit_id, verdict, language, decided_on, decided_by,
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
    const run = (statement: string) => rooms.inside("benefits", ({ db }) => sql`${sql.raw(statement)}`.execute(db));
    await expect(run("update decision set amount = 1")).rejects.toThrow(/denied|never change/);
    await expect(run("delete from decision_letter")).rejects.toThrow(/denied|never change/);
    await expect(run("update claim set state = 'WITHDRAWN' where state = 'DECIDED'")).rejects.toThrow(/does not go/);
    await expect(run("update claim set filed_on = filed_on - 1")).rejects.toThrow(/does not go/);
  });
});

test("what another institution decides is passed on at once, with its first day", async () => {
  const claim = await done(clerk, "claimBenefit", {
    ...{
      affiliateId: LOTTE,
      code: "FAMILY_ALLOWANCES",
      factOn: "2026-11-01",
      region: "WALLONIA",
      filedOn: "2026-11-10",
    },
  });
  expect(claim).toMatchObject({
    state: "REDIRECTED",
    redirection: {
      to: { code: "WALLOON_FAMILY_FUND" },
      on: OFFICE_DAY,
      filedOn: "2026-11-10",
      basis: { article: expect.stringContaining("art. 9") },
    },
    clock: { status: "MET" },
  });
  expect((await send(clerk, "decideClaim", { claimId: claim.id, office })).errors).toMatchObject([
    { __typename: "ClaimStateError", state: "REDIRECTED" },
  ]);
});

test("the clock stands still while the person is asked; a month later one decides on what there is", async () => {
  const asked = await done(lotte, "claimBenefit", {
    ...{ affiliateId: LOTTE, code: "CARER_ALLOWANCE", factOn: "2026-10-15" },
    answers: answers({
      ...{ months: ["3"], interruption: ["TOTAL"], related: ["YES"], certified: ["YES"] },
      ...{ interruptionAllowance: ["NO"], monthsBefore: ["0"], freeQuartersBefore: ["0"] },
    }),
  });
  expect(asked).toMatchObject({ state: "RECEIVED", missing: [], missingEvidence: [{ code: "MEDICAL_CERTIFICATE" }] });
  const waiting = await done(clerk, "askForMissing", { claimId: asked.id, note: "Het attest van de arts." });
  expect(waiting).toMatchObject({
    state: "INCOMPLETE",
    askedFor: ["MEDICAL_CERTIFICATE"],
    decidableFrom: "2026-12-20",
  });
  expect((await readClaim(on(clerk, "2026-12-10"), asked.id))?.clock).toMatchObject({ dueOn: "2027-04-09" });
  const soon = await send(on(clerk, "2026-12-19"), "decideClaim", { claimId: asked.id, office });
  expect(soon.errors).toMatchObject([{ __typename: "ClaimNotDecidableError", decidableFrom: "2026-12-20" }]);
  const shown = await send(on(clerk, "2026-12-20"), "decideClaim", { claimId: asked.id, office }, { dryRun: true });
  expect(shown.claim?.decision).toMatchObject({ verdict: "REFUSED", outcome: { reasons: [{ code: "CLM_R01" }] } });

  const content = Buffer.from("%PDF-1.7 attest").toString("base64");
  const file = { claimId: asked.id, code: "MEDICAL_CERTIFICATE", fileName: "attest.pdf", content };
  expect((await send(lotte, "attachEvidence", { ...file, content: "AAAA" })).errors).toMatchObject([
    { reason: "UNKNOWN_MEDIA_TYPE" },
  ]);
  const proved = await done(on(lotte, "2026-12-10"), "attachEvidence", file);
  const sha256 = createHash("sha256").update("%PDF-1.7 attest").digest("hex");
  expect(proved).toMatchObject({
    state: "COMPLETE",
    evidence: [{ code: "MEDICAL_CERTIFICATE", sha256 }],
    clock: { dueOn: "2027-04-09" },
  });
  const granted = await done(on(clerk, "2026-12-10"), "decideClaim", { claimId: asked.id, office });
  expect(granted.decision).toMatchObject({ verdict: "GRANTED", amount: "5013.09" });
});

test("nothing is decided on a quarter that nobody knows, until somebody says how it is treated", async () => {
  const claim = await done(lotte, "claimBenefit", {
    ...{ affiliateId: LOTTE, code: "BIRTH_AID", factOn: "2026-11-05" },
    answers: answers({ days: [], halfDays: [], activityDays: [], linked: ["YES"] }),
  });
  await rooms.inside("benefits", (context) =>
    keepSettlements(context, [
      fact("QuarterSettled", 2_000_000, { quarter: "2026Q3", state: "NOTHING_DUE", minimumReached: false }),
    ]),
  );
  const open = await send(clerk, "decideClaim", { claimId: claim.id, office });
  expect(open.errors).toMatchObject([
    { __typename: "ClaimNotDecidableError", quarters: expect.arrayContaining(["2026Q3"]) },
  ]);
  const quarters = [
    { quarter: "2026Q3", treatment: "MATERNITY", main: true, mainLevel: true },
    { quarter: "2026Q4", treatment: "PAID", main: true, mainLevel: true },
  ];
  const decided = await done(clerk, "decideClaim", { claimId: claim.id, office, quarters });
  expect(decided.decision).toMatchObject({ verdict: "GRANTED", amount: "135.00" });
  expect(JSON.parse(String(decided.decision?.facts)).stated).toMatchObject([
    { treatment: "MATERNITY" },
    expect.anything(),
  ]);
});

test("a figure that nobody knows stops a decision, by its name", async () => {
  const day = "2027-06-01";
  const claim = await done(on(lotte, day), "claimBenefit", {
    ...{ affiliateId: LOTTE, code: "BEREAVEMENT_LEAVE", factOn: day },
    answers: answers({ deceased: ["CHILD"], days: [day], activityDays: [], asEmployee: ["NO"] }),
  });
  const { errors } = await send(on(clerk, day), "decideClaim", { claimId: claim.id, office });
  expect(errors[0]?.__typename).toMatch(/FigureUnknownError|ClaimNotDecidableError/);
});

test("nobody else's claim is seen, made or changed", async () => {
  const claim = await done(lotte, "claimBenefit", {
    affiliateId: LOTTE,
    code: "MATERNITY_EXEMPTION",
    factOn: "2026-08-05",
  });
  for (const who of [marc, stranger]) {
    expect(await readClaim(who, claim.id)).toBeNull();
    const made = await send(who, "claimBenefit", { affiliateId: LOTTE, code: "BIRTH_LEAVE", factOn: "2026-01-05" });
    expect(made.errors).toMatchObject([{ __typename: "NotFoundError" }]);
    const changed = await send(who, "withdrawClaim", { claimId: claim.id });
    expect(changed.errors).toMatchObject([{ __typename: "NotFoundError" }]);
  }
  const list = (who: Viewer) =>
    rooms.ask(
      "benefits",
      who,
      `{ benefitClaims(where: { state: [RECEIVED] }) { totalCount nodes { id benefit { code } } } }`,
    );
  expect((await list(clerk)).data).toMatchObject({
    benefitClaims: { nodes: expect.arrayContaining([expect.objectContaining({ id: claim.id })]) },
  });
  expect((await list(stranger)).data).toMatchObject({ benefitClaims: { totalCount: 0 } });
  expect((await list(lotte)).errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  await expect(send(lotte, "decideClaim", { claimId: claim.id, office })).rejects.toThrow(/FORBIDDEN/);
  expect(await done(lotte, "withdrawClaim", { claimId: claim.id }, { expectedVersion: claim.version })).toMatchObject({
    state: "WITHDRAWN",
  });
});

test.each([
  [{ code: "NOTHING", factOn: "2026-08-05" }, "NOT_A_CHOICE"],
  [{ code: "BIRTH_LEAVE", factOn: "2026-11-21" }, "IN_FUTURE"],
  [{ code: "BIRTH_LEAVE", factOn: "2026-01-05", filedOn: "2026-01-06" }, "NOT_YOURS"],
  [{ code: "FAMILY_ALLOWANCES", factOn: "2026-01-05" }, "TOO_SHORT"],
  [{ code: "BIRTH_LEAVE", factOn: "2026-01-05", answers: [{ field: "aid", values: ["PERHAPS"] }] }, "NOT_A_CHOICE"],
])("a claim that cannot be is refused with its reason: %o", async (input, reason) => {
  const { errors, claim } = await send(lotte, "claimBenefit", { affiliateId: LOTTE, ...input });
  expect(claim).toBeNull();
  expect(errors).toMatchObject([{ __typename: "ValidationError", reason }]);
});
