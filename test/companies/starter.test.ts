import { sql } from "kysely";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const handlerAt = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, language: "en" });
const YEAR = `query ($id: ID, $year: Int!) { company(id: $id) { year(year: $year) { balanceStanding balanceTotal
  starter { outcome provisional mostQuarters people { mandate { holderName } asManager insuredQuarters withinLimit } }
} } }`;
const yearOf = async (fund: string, key: string, year: number) => {
  const { data, errors } = await rooms.ask("companies", handlerAt(fund), YEAR, { id: seedId("com", key), year });
  expect(errors).toBeUndefined();
  return (data as { company: { year: object | null } }).company.year;
};

describe("a starter", () => {
  it("is shown with what each person counts, heard from the careers", async () => {
    expect(await yearOf("SECUREX", "hetre", 2026)).toMatchObject({
      balanceStanding: "NO_SUCH_YEAR",
      balanceTotal: null,
      starter: {
        outcome: "MET",
        provisional: true,
        mostQuarters: 12,
        people: [{ mandate: { holderName: "Marc Hêtre" }, asManager: true, insuredQuarters: 0, withinLimit: true }],
      },
    });
    expect(await yearOf("SECUREX", "hetre", 2024)).toBeNull();
    expect(await yearOf("SECUREX", "hetre", 2028)).toMatchObject({ starter: { outcome: "NOT_A_STARTER" } });
  });

  it("of a public limited company is none", async () => {
    expect(await yearOf("PARTENA", "populier", 2005)).toMatchObject({ starter: { outcome: "FORM_EXCLUDED" } });
  });

  it("has the career of a director of another fund counted for the company's fund", async () => {
    const seen = await yearOf("PARTENA", "populier", 2026);
    expect(seen).toMatchObject({
      starter: { people: expect.arrayContaining([expect.objectContaining({ insuredQuarters: expect.any(Number) })]) },
    });
  });

  it("whose partners are not affiliated here must show their careers", async () => {
    expect(await yearOf("GROUPS", "charme", 2021)).toMatchObject({
      starter: { outcome: "EVIDENCE_MISSING", people: [{ insuredQuarters: null, withinLimit: null }] },
    });
  });

  it("follows a career that is told anew, and does not go back to an older one", async () => {
    const told = (version: number, startsOn: string) =>
      rooms.inside("affiliates", async ({ db }) => {
        const id = `fct_test_${version}`;
        const as = { fund: "SECUREX", category: "MAIN", capacity: "MANDATE_HOLDER", helpedAffiliateId: null };
        const content = JSON.stringify({ periods: [{ id: `afl_${version}`, startsOn, endsOn: null, ...as }] });
        await sql`insert into facts.fact (id, source, type, subject, subject_version, day, content)
          values (${id}, 'affiliates', 'CareerChanged', ${seedId("aff", "marc")}, ${version}, '2026-11-20',
            ${content}::jsonb)`.execute(db);
        await sql`insert into facts.unnumbered (fact_id) values (${id})`.execute(db);
      });
    await told(90, "2020-01-01");
    await rooms.settle();
    await told(80, "2024-12-31");
    await rooms.settle();
    expect(await yearOf("SECUREX", "hetre", 2025)).toMatchObject({
      starter: { outcome: "NOT_MET", people: [{ insuredQuarters: 20, withinLimit: false }] },
    });
  });

  it("does not show a representative of the company how long its people were insured", async () => {
    const representative = viewerAs({ role: "COMPANY", enterpriseNumbers: ["1999000150"], language: "en" });
    const shown = await rooms.ask(
      "companies",
      representative,
      `{ companies { nodes { year(year: 2026) {
      starter { outcome people { insuredQuarters } } } } } }`,
    );
    expect(shown.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  });
});
