import { createHash } from "node:crypto";
import { keepSettlements } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { answers, clerk, fact, LOTTE, lotte, marc, office, on, openClaimsDesk, stranger } from "./claims-desk.ts";

let desk: Awaited<ReturnType<typeof openClaimsDesk>>;
beforeAll(async () => {
  desk = await openClaimsDesk();
});
afterAll(() => desk.rooms.close());
const send: (typeof desk)["send"] = (...sent) => desk.send(...sent);
const done: (typeof desk)["done"] = (...sent) => desk.done(...sent);
const readClaim: (typeof desk)["readClaim"] = (...asked) => desk.readClaim(...asked);

test("a form asks once: what authentic sources know is filled in", async () => {
  const { data } = await desk.rooms.ask(
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
  await desk.rooms.inside("benefits", (context) =>
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
    desk.rooms.ask(
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
