import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const handlerAt = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, language: "en" });
const com = (key: string): string => seedId("com", key);

const APPOINT = `mutation ($input: AppointMandateHolderInput!) { appointMandateHolder(input: $input) {
  replayed
  mandate { id version role holderName holder { id } period { startsOn endsOn } company { version } }
  errors { __typename ... on UserError { code message path }
    ... on MandateOverlapsError { otherMandateId } ... on VersionConflictError { currentVersion }
    ... on ValidationError { reason } ... on NotFoundError { missingId } } } }`;
const END = `mutation ($input: EndMandateInput!) { endMandate(input: $input) {
  replayed
  mandate { id version period { startsOn endsOn } company { version } }
  errors { __typename ... on UserError { path } ... on MandateAlreadyEndedError { endedOn }
    ... on ValidationError { reason } ... on VersionConflictError { currentVersion } } } }`;

interface Outcome {
  readonly replayed: boolean;
  readonly mandate: { readonly id: string } | null;
  readonly errors: readonly object[];
}

async function doing(verb: string, query: string, input: object, fund: string): Promise<Outcome> {
  const { data, errors } = await rooms.ask("companies", handlerAt(fund), query, { input });
  expect(errors).toBeUndefined();
  return data?.[verb] as Outcome;
}
const appoint = (input: object, fund = "SECUREX") => doing("appointMandateHolder", APPOINT, input, fund);
const end = (input: object, fund = "SECUREX") => doing("endMandate", END, input, fund);

let keys = 0;
const meta = (given: object = {}) => ({ idempotencyKey: `mandate-test-${keys++}`, ...given });
const lotte = () => ({
  companyId: com("hetre"),
  affiliateId: seedId("aff", "lotte"),
  holderName: "Lotte Linde",
  role: "DIRECTOR",
  paid: true,
  startsOn: "2026-10-01",
  evidence: "Annexes to the Moniteur belge, 2026-10-09",
});

it("appoints a director once, however often it is asked, and tells the others", async () => {
  const input = { meta: meta({ expectedVersion: 1 }), ...lotte() };
  const first = await appoint(input);
  expect(first).toMatchObject({
    replayed: false,
    errors: [],
    mandate: {
      version: 1,
      holder: { id: seedId("aff", "lotte") },
      period: { startsOn: "2026-10-01", endsOn: null },
      company: { version: 2 },
    },
  });
  expect(await appoint(input)).toMatchObject({ replayed: true, mandate: first.mandate });
  const { rows } = await rooms.inside("companies", ({ db }) =>
    sql<{ version: number; mandates: number }>`
      select subject_version as version, jsonb_array_length(content -> 'mandates') as mandates
      from facts.fact where type = 'MandateChanged' and subject = ${com("hetre")} order by subject_version`.execute(db),
  );
  expect(rows).toEqual([
    { version: 1, mandates: 1 },
    { version: 2, mandates: 2 },
  ]);
});

it("refuses the same role for the same person in the same time", async () => {
  const { mandate, errors } = await appoint({ meta: meta(), ...lotte(), startsOn: "2027-01-01" });
  expect(mandate).toBeNull();
  expect(errors).toEqual([
    expect.objectContaining({
      __typename: "MandateOverlapsError",
      code: "MANDATE_OVERLAPS",
      path: ["input", "startsOn"],
      message: expect.stringMatching(/already holds this role/),
      otherMandateId: expect.stringMatching(/^man_/),
    }),
  ]);
});

it("lets one of two appointments at once through, and answers the other", async () => {
  const twice = { ...lotte(), companyId: com("hetre"), role: "DAILY_MANAGER" };
  const outcomes = await Promise.all([appoint({ meta: meta(), ...twice }), appoint({ meta: meta(), ...twice })]);
  expect(outcomes.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
});

it("says everything that is wrong with an appointment at once", async () => {
  const input = { meta: meta({ expectedVersion: 99 }), ...lotte(), holderName: "  ", endsOn: "2026-09-30" };
  const { errors } = await appoint(input);
  expect(errors).toMatchObject([
    { __typename: "VersionConflictError" },
    { __typename: "ValidationError", path: ["input", "holderName"], reason: "TOO_SHORT" },
    { __typename: "ValidationError", path: ["input", "endsOn"], reason: "OUT_OF_ORDER" },
  ]);
});

it("refuses a mandate that begins more than a year ahead", async () => {
  const { errors } = await appoint({ meta: meta(), ...lotte(), startsOn: "2100-01-01" });
  expect(errors).toMatchObject([{ path: ["input", "startsOn"], reason: "TOO_FAR" }]);
});

it("does not link a person of another fund, and does not change another fund's company", async () => {
  const person = await appoint({ meta: meta(), ...lotte(), affiliateId: seedId("aff", "sofie") });
  expect(person.errors).toMatchObject([{ __typename: "NotFoundError", missingId: seedId("aff", "sofie") }]);
  const company = await appoint({ meta: meta(), ...lotte() }, "UCM");
  expect(company.errors).toMatchObject([{ __typename: "NotFoundError", missingId: com("hetre") }]);
});

it("shows what an appointment would do, and does nothing", async () => {
  const input = { ...lotte(), companyId: com("hetre"), role: "LIQUIDATOR" };
  const dry = await appoint({ meta: meta({ dryRun: true }), ...input });
  expect(dry).toMatchObject({ errors: [], mandate: { role: "LIQUIDATOR" } });
  const { data } = await rooms.ask(
    "companies",
    handlerAt("SECUREX"),
    `query ($id: ID) { company(id: $id) {
    mandates { nodes { role } } } }`,
    { id: com("hetre") },
  );
  expect(JSON.stringify(data)).not.toContain("LIQUIDATOR");
});

it("ends a mandate once, never before it started, and not twice", async () => {
  const mandateId = seedId("man", "hazelaar 0");
  const early = await end({ meta: meta(), mandateId, endsOn: "2020-06-30" }, "UCM");
  expect(early.errors).toMatchObject([{ __typename: "ValidationError", reason: "OUT_OF_ORDER" }]);
  const stale = await end({ meta: meta({ expectedVersion: 7 }), mandateId, endsOn: "2026-11-30" }, "UCM");
  expect(stale.errors).toMatchObject([{ __typename: "VersionConflictError", currentVersion: 1 }]);
  const input = { meta: meta({ expectedVersion: 1 }), mandateId, endsOn: "2026-11-30" };
  expect(await end(input, "UCM")).toMatchObject({
    errors: [],
    mandate: { version: 2, period: { startsOn: "2020-07-01", endsOn: "2026-11-30" }, company: { version: 2 } },
  });
  const again = await end({ ...input, meta: meta() }, "UCM");
  expect(again.errors).toMatchObject([{ __typename: "MandateAlreadyEndedError", endedOn: "2026-11-30" }]);
});

it("does not let the holder's fund end a mandate in another fund's company", async () => {
  const { errors } = await end({ meta: meta(), mandateId: seedId("man", "populier 0"), endsOn: "2026-11-30" });
  expect(errors).toMatchObject([{ __typename: "NotFoundError" }]);
});

it("lets nobody but staff appoint or end", async () => {
  for (const role of ["INSURED", "COMPANY", "INASTI"] as const) {
    const { errors } = await rooms.ask("companies", viewerAs({ role }), APPOINT, {
      input: { meta: meta(), ...lotte() },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  }
});

it("does not begin long before the company was there", async () => {
  const { errors } = await appoint({ meta: meta(), ...lotte(), startsOn: "1900-01-01", endsOn: "1900-12-31" });
  expect(errors).toMatchObject([{ reason: "BEFORE_COMPANY", path: ["input", "startsOn"] }]);
});

it("is linked to the file that its holder has later, and the company's fund sees whose only if it may", async () => {
  const number = nationalNumberOf("1985-01-01", 1);
  const { mandate, errors } = await appoint({
    meta: meta(),
    ...lotte(),
    affiliateId: null,
    holderSsin: number,
    holderName: "Wout Wilg",
  });
  expect(errors).toEqual([]);
  const holder = async (fund: string) => {
    const of = [{ __typename: "Mandate", id: mandate?.id }];
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mandate { version holder { id } } } }`;
    const { data } = await rooms.ask("companies", handlerAt(fund), entities, { of });
    return (data as { _entities: object[] })._entities[0];
  };
  expect(await holder("SECUREX")).toEqual({ version: 1, holder: null });
  const known = { id: seedId("aff", "nobody yet"), kind: "PERSON", fund: "SECUREX", funds: ["SECUREX"], ssin: number };
  await rooms.inside("affiliates", async ({ db }) => {
    const { contributorKnown } = await import("../../subgraphs/shared/plumbing/contributors.ts");
    const { tell } = await import("../../subgraphs/shared/plumbing/facts.ts");
    const whole = { ...known, enterpriseNumber: null, healthFund: null, language: "nl" } as const;
    await tell({ db }, "affiliates", [contributorKnown(whole as never, 1, "2026-11-20")]);
  });
  await rooms.settle();
  expect(await holder("SECUREX")).toEqual({ version: 2, holder: { id: known.id } });
});
