import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let house: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  house = await openRooms({ seeded: true });
});
afterAll(() => house.close());

const lotte = seedId("aff", "lotte");
const lotteHerself = viewerAs({ role: "INSURED", ssin: "88041212434", language: "nl" });
const anybody = viewerAs({ role: "PUBLIC", language: "en" });

const GUIDE = `query ($event: LifeEvent!, $affiliateId: ID, $fund: ID, $on: Date) {
  lifeEventGuide(event: $event, affiliateId: $affiliateId, fund: $fund, on: $on) {
    personal obligations { code } rights { code text actorInWords automatic basis { article confidence } }
    documents { code } steps { code by actor } forms { code }
  } }`;

interface Guide {
  readonly personal: boolean;
  readonly obligations: readonly { code: string }[];
  readonly rights: readonly { code: string; text: string; actorInWords: string | null; automatic: boolean }[];
  readonly documents: readonly { code: string }[];
  readonly steps: readonly { code: string; by: string | null; actor: string | null }[];
  readonly forms: readonly { code: string }[];
}

const guide = async (viewer: Parameters<typeof house.ask>[1], variables: object): Promise<Guide | null> => {
  const { data, errors } = await house.ask("affiliates", viewer, GUIDE, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return (data as unknown as { lifeEventGuide: Guide | null }).lifeEventGuide;
};
const codes = (lines: readonly { code: string }[] = []): string[] => lines.map(({ code }) => code);

const EVENTS = [
  "START",
  "CHILD",
  "ILLNESS",
  "PAYMENT_DIFFICULTY",
  "INTERRUPTION",
  "RETIREMENT",
  "SUPPLEMENTARY_PENSION",
  "CESSATION",
];

it.each(EVENTS)("anybody reads what is good to know on %s: duties, rights, steps and forms", async (event) => {
  const found = await guide(anybody, { event });
  expect(found?.personal).toBe(false);
  for (const part of ["obligations", "rights", "steps", "forms"] as const) {
    if (event === "CHILD" && part === "obligations") continue;
    expect(found?.[part].length).toBeGreaterThan(0);
  }
});

it("every line stands in four languages, and rests on something", async () => {
  const { rows } = await house.inside("affiliates", ({ db }) =>
    sql<{ code: string; texts: Record<string, string>; basis: string }>`select * from guide_line`.execute(db),
  );
  expect(rows.length).toBeGreaterThan(70);
  const poor = rows.filter(({ texts }) => new Set(["fr", "nl", "de", "en"].map((one) => texts[one])).size < 4);
  expect(poor.map(({ code }) => code)).toEqual([]);
});

it("is personal to the file: a baker reads nothing for mandate holders or students", async () => {
  const mine = await guide(lotteHerself, { event: "START", affiliateId: lotte, on: "2027-01-01" });
  expect(codes(mine?.obligations)).not.toContain("start.company");
  expect(codes(mine?.documents)).toEqual([]);
  expect(mine?.steps[0]).toEqual({ code: "start.join", by: "2026-12-31", actor: "AFFILIATE" });
  const pieter = await guide(viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" }), {
    event: "START",
    affiliateId: seedId("aff", "pieter"),
  });
  expect(codes(pieter?.obligations)).toContain("start.company");
});

it("names who acts: her health fund and her fund, in her language", async () => {
  const mine = await guide(lotteHerself, { event: "CHILD", affiliateId: lotte, on: "2026-03-10" });
  const right = (code: string) => mine?.rights.find((line) => line.code === code);
  expect(right("child.maternity")?.actorInWords).toBe("uw ziekenfonds 300");
  expect(right("child.vouchers")).toMatchObject({ actorInWords: "Securex Integrity", automatic: true });
  expect(right("child.maternity")?.text).toMatch(/^Moederschapsrust/);
  expect(mine?.steps.find(({ code }) => code === "child.birth-leave")?.by).toBe("2026-07-31");
});

it("reads the law of the day: one exempt quarter for a birth of 2025, two for one of 2026", async () => {
  const on = async (day: string) => codes((await guide(anybody, { event: "CHILD", on: day }))?.rights);
  expect(await on("2025-12-31")).toContain("child.exempt-quarter");
  expect(await on("2025-12-31")).not.toContain("child.exempt-quarters");
  expect(await on("2026-01-01")).toContain("child.exempt-quarters");
  expect(await on("2026-01-01")).not.toContain("child.exempt-quarter");
});

it("says what a fund says: UCM's charter no longer names the pension bonus", async () => {
  const of = async (fund: string) => codes((await guide(anybody, { event: "RETIREMENT", fund }))?.rights);
  expect(await of("SECUREX")).toContain("retirement.bonus");
  expect(await of("UCM")).not.toContain("retirement.bonus");
});

it.each([
  ["nobody who has no token", anybody],
  ["no other insured person", viewerAs({ role: "INSURED", ssin: "79093033102" })],
  ["no other fund", viewerAs({ role: "CASE_HANDLER", fund: "UCM" })],
  ["no health fund, though she is its member", viewerAs({ role: "HEALTH_FUND", institution: "300" })],
])("shows her guide to %s", async (_, viewer) => {
  expect(await guide(viewer, { event: "CHILD", affiliateId: lotte })).toBe(null);
});

const DECLARE = `mutation ($input: DeclareLifeEventInput!) { declareLifeEvent(input: $input) {
  declaration { event happensOn declaredOn guide { personal }
    serviceRequest { id requestKind subject clock { dueOn } handler { name } }
    task { id reason dueOn doneOn } }
  errors { __typename ... on ValidationError { reason } } } }`;

const declare = async (key: string, input: object, viewer = lotteHerself) => {
  const meta = { idempotencyKey: `declare-${key}` };
  const found = await house.ask("affiliates", viewer, DECLARE, { input: { meta, affiliateId: lotte, ...input } });
  expect(found.errors).toBeUndefined();
  return (found.data as unknown as { declareLifeEvent: { declaration: object; errors: object[] } }).declareLifeEvent;
};

it("opens a request with its clock, a contact, and a fact that others hear", async () => {
  const child = { arrivesOn: "2027-02-01", arrival: "BIRTH", role: "MOTHER" };
  expect(await declare("child", { child })).toEqual({
    declaration: {
      event: "CHILD",
      happensOn: "2027-02-01",
      declaredOn: "2026-11-20",
      guide: { personal: true },
      serviceRequest: {
        id: expect.stringMatching(/^srq_/),
        requestKind: "REQUEST",
        subject: "Komst van een kind",
        clock: { dueOn: "2027-03-20" },
        handler: { name: "Hanne" },
      },
      task: { id: expect.stringMatching(/^ctk_/), reason: "RIGHT_NOT_AUTOMATIC", dueOn: "2026-12-04", doneOn: null },
    },
    errors: [],
  });
  const { rows } = await house.inside("affiliates", ({ db }) =>
    sql<{ content: object }>`select content from facts.fact where type = 'LifeEventDeclared'`.execute(db),
  );
  expect(rows).toEqual([
    {
      content: {
        ...{ affiliateId: lotte, fund: "SECUREX", event: "CHILD", on: "2027-02-01" },
        ...{ channel: "PORTAL", particulars: child },
      },
    },
  ]);
  const mine = await house.ask("affiliates", lotteHerself, "{ viewer { affiliate { lifeEvents { event } } } }");
  expect(mine.data).toEqual({ viewer: { affiliate: { lifeEvents: [{ event: "CHILD" }] } } });
});

it.each([
  ["none", {}],
  ["two", { cessation: { stopsOn: "2026-12-31" }, retirement: { from: "2027-01-01" } }],
])("takes exactly one member: %s is refused, and opens nothing", async (key, members) => {
  const { declaration, errors } = await declare(key, members);
  expect([declaration, errors]).toEqual([null, [{ __typename: "ValidationError", reason: "NOT_EXACTLY_ONE" }]]);
});

it("is not declared for somebody of another fund", async () => {
  const clerk = viewerAs({ role: "CASE_HANDLER", fund: "UCM" });
  const { errors } = await declare("foreign", { cessation: { stopsOn: "2026-12-31" } }, clerk);
  expect(errors).toEqual([{ __typename: "NotFoundError" }]);
});
