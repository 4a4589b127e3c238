import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const JAN = seedId("aff", "jan");

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
});
afterAll(() => house.close());

async function ask<Data = never>(who: string, day: string, query: string, variables: object = {}) {
  const { data, errors } = await house.ask(who, query, variables, { "statut-day": day, "accept-language": "en" });
  expect(errors).toEqual([]);
  return data as unknown as Data;
}

type Answered = Record<string, unknown> & { readonly errors: readonly object[] };
let keys = 0;

/** Sends a mutation, and answers what was selected with the errors. */
async function send(who: string, day: string, mutation: string, given: object, selection: string): Promise<Answered> {
  keys += 1;
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection}
    errors { __typename ${mutation === "takeRecoveryStep" ? "... on RecoveryStepMissingError { missing }" : ""} } } }`;
  const input = { meta: { idempotencyKey: `recovery ${keys}` }, ...given };
  return (await ask<Record<string, Answered>>(who, day, text, { input }))[mutation] as Answered;
}

/** Sends a mutation of which nothing may be refused. */
async function change(...sent: Parameters<typeof send>): Promise<Answered> {
  const answered = await send(...sent);
  expect(answered.errors).toEqual([]);
  return answered;
}

const take = (who: string, day: string, fileId: string, kind: string, more: object = {}) =>
  send(who, day, "takeRecoveryStep", { fileId, kind, ...more }, "file { nextStep { kind missing { code } } }");
const must = async (...step: Parameters<typeof take>) => expect((await take(...step)).errors).toEqual([]);
/** The day's work of Securex, which its supervisor has done. */
const work = (day: string) => change("koen", day, "workClaimFiles", {}, "work { taken done }");

interface Shown {
  readonly id: string;
  readonly nextStep: { readonly kind: string; readonly missing: readonly { readonly code: string }[] } | null;
  readonly missingBeforeCourt: readonly { readonly code: string; readonly basis: { readonly article: string } }[];
  readonly costsOwed: string;
  readonly steps: readonly {
    readonly kind: string;
    readonly letter: { readonly title: string; readonly sums: object[] } | null;
  }[];
}
/** What somebody reads of the own claim file. */
async function own(who: string, day: string): Promise<Shown> {
  const text = `{ viewer { affiliate { claimFiles { id nextStep { kind missing { code } } costsOwed
    missingBeforeCourt { code basis { article } } steps { kind letter { title sums { label value } } } } } } }`;
  type Own = { viewer: { affiliate: { claimFiles: Shown[] } } };
  return (await ask<Own>(who, day, text)).viewer.affiliate.claimFiles[0] as Shown;
}
const kinds = ({ steps }: Shown): string[] => steps.map(({ kind }) => kind);
const lacking = ({ missingBeforeCourt }: Shown): string[] => missingBeforeCourt.map(({ code }) => code);

/** Somebody is spoken with, and reminded for the last time by registered post on 18 January 2027. */
async function reminded(who: string): Promise<string> {
  const { id } = await own(who, "2027-01-15");
  await must("hanne", "2027-01-15", id, "CONTACT", { channel: "PHONE", note: "Has fewer orders" });
  await must("hanne", "2027-01-18", id, "LAST_REMINDER", { channel: "REGISTERED_POST", proof: "RR123456785BE" });
  return id;
}

it("writes to who is late, a fortnight apart and the same to all, and lets each read how far it is", async () => {
  expect(await work("2026-11-20")).toMatchObject({ work: { done: true } });
  const file = await own("jan", "2026-11-20");
  expect(kinds(file)).toEqual(["REMINDER"]);
  expect(file.steps[0]?.letter?.title).toMatch(/\S/);
  expect(lacking(file)).toEqual(
    expect.arrayContaining(["STATEMENT", "RECOVERY_LETTER", "PERSONAL_CONTACT", "LAST_REMINDER", "MONTH_ELAPSED"]),
  );
  expect(file.missingBeforeCourt).toContainEqual({
    ...{ code: "LAST_REMINDER", basis: { article: "RD of 19-12-1967, art. 46" } },
  });
  await work("2026-12-08");
  await work("2027-01-10");
  for (const who of ["jan", "chloe"])
    expect(kinds(await own(who, "2027-01-10"))).toEqual(["REMINDER", "STATEMENT", "RECOVERY_LETTER"]);
});

it("stops for Jan, who asks for a plan after the last reminder and gets it", async () => {
  const id = await reminded("jan");
  const asked = { contributorId: JAN, instalments: 4, firstOn: "2027-02-20" };
  const { plan } = await change("jan", "2027-01-25", "askPaymentPlan", asked, "plan { id state }");
  expect(lacking(await own("jan", "2027-03-01"))).toEqual(["NO_PLAN"]);
  const granted = { planId: (plan as { id: string }).id, granted: true };
  await change("hanne", "2027-01-27", "decidePaymentPlan", granted, "plan { state }");
  expect((await take("hanne", "2027-03-01", id, "CONSTRAINT_PROPOSED")).errors).toMatchObject([
    { missing: ["NO_PLAN"] },
  ]);
});

it("goes on for Chloé to a constraint, which she opposes, and which a judgment alone lets enforce", async () => {
  const id = await reminded("chloe");
  expect((await take("hanne", "2027-02-22", id, "CONSTRAINT_PROPOSED")).errors).toMatchObject([
    { missing: ["MONTH_ELAPSED"] },
  ]);
  await must("hanne", "2027-02-23", id, "CONSTRAINT_PROPOSED");
  await must("koen", "2027-02-24", id, "CONSTRAINT_ISSUED");
  await must("hanne", "2027-03-05", id, "CONSTRAINT_SERVED", { channel: "BAILIFF", proof: "Writ 7" });
  const writ = { fileId: id, kind: "BAILIFF", amount: "180.25", on: "2027-03-05", evidence: "Writ 7" };
  await change("hanne", "2027-03-05", "noteRecoveryCost", writ, "file { costsOwed }");
  const served = await own("chloe", "2027-03-06");
  expect(served.costsOwed).toBe("180.25");
  expect(served.steps.find(({ kind }) => kind === "CONSTRAINT_ISSUED")?.letter?.sums.length).toBeGreaterThan(1);
  await must("hanne", "2027-03-20", id, "OPPOSITION", { proof: "Petition 27/4" });
  expect((await own("chloe", "2027-03-20")).nextStep).toEqual({ kind: "JUDGMENT", missing: [] });
  expect((await take("hanne", "2027-05-03", id, "ENFORCEMENT", { proof: "Writ 9" })).errors).toMatchObject([
    { missing: ["TITLE"] },
  ]);
  await must("hanne", "2027-09-01", id, "JUDGMENT", { proof: "AR 27/123" });
  await must("hanne", "2027-10-04", id, "ENFORCEMENT", { channel: "BAILIFF", proof: "Writ 9" });
  const text = `query ($id: ID!) { claimFile(id: $id) { id } }`;
  expect(await ask("jan", "2027-10-04", text, { id })).toEqual({ claimFile: null });
});

it("is in the hand of a bailiff, who sees that file alone, and whose progress Chloé reads", async () => {
  const { id: fileId } = await own("chloe", "2027-10-05");
  const office = { fileId, kind: "BAILIFF", enterpriseNumber: "1999020144", name: "Étude Saule" };
  const given = await change("hanne", "2027-10-05", "assignRecoveryParty", office, "file { parties { id } }");
  const [{ id: partyId = "" } = {}] = (given.file as { parties: { id: string }[] }).parties;
  const text = `{ assignedClaims(first: 5) { totalCount nodes { id kind fund debtor communication
    lines { nature quarter amount } progress { kind on } } } }`;
  type Seen = { assignedClaims: { totalCount: number; nodes: { id: string; debtor: string[]; lines: object[] }[] } };
  const seen = (who: string) => ask<Seen>(who, "2027-10-06", text).then(({ assignedClaims }) => assignedClaims);
  const { totalCount, nodes } = await seen("bailiff");
  expect({ totalCount, nodes }).toMatchObject({
    totalCount: 1,
    nodes: [{ id: partyId, kind: "BAILIFF", fund: "SECUREX", progress: [] }],
  });
  expect(nodes[0]?.debtor.length).toBeGreaterThan(1);
  expect(nodes[0]?.lines.length).toBeGreaterThan(0);
  const progress = { claimId: partyId, kind: "SEIZED", on: "2027-10-06", proof: "Writ 9" };
  await change("bailiff", "2027-10-06", "reportRecoveryProgress", progress, "claim { progress { kind } }");
  const read = `query ($id: ID!) { claimFile(id: $id) { parties { name until progress { kind on } } } }`;
  expect(await ask("chloe", "2027-10-07", read, { id: fileId })).toEqual({
    claimFile: { parties: [{ name: "Étude Saule", until: null, progress: [{ kind: "SEIZED", on: "2027-10-06" }] }] },
  });
  expect(await seen("curator")).toEqual({ totalCount: 0, nodes: [] });
  expect((await send("curator", "2027-10-07", "reportRecoveryProgress", progress, "")).errors).toMatchObject([
    { __typename: "NotFoundError" },
  ]);
  const refused = await house.ask("bailiff", read, { id: fileId }, { "statut-day": "2027-10-07" });
  expect(refused.errors.map(({ extensions }) => extensions.code)).toContain("FORBIDDEN");
  await change("hanne", "2027-10-08", "endRecoveryParty", { partyId }, "file { id }");
  expect(await seen("bailiff")).toEqual({ totalCount: 0, nodes: [] });
});
