import { keepFiles, keepSettlements } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

const LOTTE = seedId("aff", "lotte");
const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", language: "en" });
const clerkOf = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, language: "en" });

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

interface Shown {
  readonly benefit: { readonly code: string; readonly title: string };
  readonly [field: string]: unknown;
}

const FIELDS = `benefit { code title } factOn state action actor by estimate { amount per confirmed }
  conditions { code text verdict }`;
const ask = (viewer: Viewer, args = "", id = LOTTE) =>
  rooms.ask(
    "benefits",
    viewer,
    `{ _entities(representations: [{ __typename: "Affiliate", id: "${id}" }]) {
      ... on Affiliate { id entitlements${args} { ${FIELDS} } } } }`,
  );
const shownTo = async (viewer: Viewer, args = ""): Promise<Shown[] | null> => {
  const { data } = await ask(viewer, args);
  const [found] = (data as { _entities: ({ entitlements: Shown[] | null } | null)[] })._entities;
  return found?.entitlements ?? null;
};

const fact = (type: string, subjectVersion: number, content: object): HeardFact => ({
  ...{ id: `fct_${type}_${subjectVersion}`, sequence: 1, source: "test", toldAt: OFFICE_DAY },
  ...{ type, subject: LOTTE, subjectVersion, day: OFFICE_DAY, content },
});
const childBorn = (birthDate: string) => ({
  members: [{ id: "mem_1", relation: "CHILD", birthDate, startsOn: birthDate, endsOn: null, dependant: [] }],
});

it("shows a person the whole catalogue as it stands for her", async () => {
  const found = await shownTo(lotte);
  expect(new Set(found?.map(({ benefit }) => benefit.code)).size).toBeGreaterThan(30);
  expect(found?.find(({ benefit }) => benefit.code === "BRIDGING_RIGHT")).toMatchObject({
    benefit: { title: "Bridging right" },
    state: "POSSIBLE",
    action: "TELL",
    actor: "PERSON",
    estimate: { amount: "1671.03", per: "MONTH", confirmed: true },
  });
});

it("hears of a birth, and of the household whole: older news changes nothing", async () => {
  const keep = (version: number, birthDate: string) =>
    rooms.inside("benefits", (context) =>
      keepFiles(context, "HOUSEHOLD", [fact("HouseholdChanged", version, childBorn(birthDate))]),
    );
  await keep(900, "2026-10-02");
  await keep(899, "2025-01-01");
  const found = await shownTo(lotte, "(states: [EVIDENCE_MISSING])");
  expect(found?.find(({ benefit }) => benefit.code === "BIRTH_LEAVE")).toMatchObject({
    factOn: "2026-10-02",
    by: "2027-03-31",
    actor: "PERSON",
  });
  expect(found?.find(({ benefit }) => benefit.code === "SERVICE_VOUCHERS")).toMatchObject({ actor: "FUND" });
});

it("hears how a quarter is settled, and that it was unpaid before does no harm", async () => {
  const told = (version: number, state: string) =>
    fact("QuarterSettled", version, { quarter: "2026Q2", state, minimumReached: state === "PAID" });
  const leave = async (...facts: HeardFact[]) => {
    await rooms.inside("benefits", (context) => keepSettlements(context, facts));
    return (await shownTo(lotte))?.find(({ benefit }) => benefit.code === "BIRTH_LEAVE")?.state;
  };
  expect(await leave(told(1_000_000, "UNPAID"))).toBe("NOT_OPEN");
  expect(await leave(told(1_000_001, "PAID"), told(999_999, "UNPAID"))).not.toBe("NOT_OPEN");
});

it("is shown to the own fund, and to nobody else", async () => {
  expect(await shownTo(clerkOf("SECUREX"))).not.toBeNull();
  expect(await shownTo(clerkOf("GROUPS"))).toBeNull();
  expect(await shownTo(viewerAs({ role: "INSURED", ssin: "85073003328" }))).toBeNull();
  for (const role of ["HEALTH_FUND", "INASTI", "PUBLIC", "ANALYST"] as const) {
    const { data, errors } = await ask(viewerAs({ role, institution: "300", fund: "SECUREX" }));
    expect(JSON.stringify(data)).not.toContain("BRIDGING_RIGHT");
    expect(errors?.length).toBeGreaterThan(0);
  }
});

it("finds nothing for an id that is nobody's, or a company's", async () => {
  for (const id of ["aff_nobody", seedId("com", "hetre")]) {
    const { data } = await ask(clerkOf("SECUREX"), "", id);
    expect((data as { _entities: { entitlements: unknown }[] })._entities[0]?.entitlements).toBeNull();
  }
});
