import { sql } from "kysely";
import { keepCareers } from "../../subgraphs/reporting/services/keep-careers.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { OFFICE_DAY, openGraph, viewerAs } from "./graph.ts";

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const system = viewerAs({ role: "SYSTEM" });

describe("what was heard of a career", () => {
  const career = (subject: string, subjectVersion: number, funds: readonly string[]): HeardFact => ({
    id: `fct_${subject}_${subjectVersion}`,
    sequence: 1,
    source: "affiliates",
    toldAt: OFFICE_DAY,
    type: "CareerChanged",
    subject,
    subjectVersion,
    day: OFFICE_DAY,
    content: {
      periods: funds.map((fund, i) => ({
        fund,
        category: "MAIN",
        capacity: "SELF_EMPLOYED",
        startsOn: `${2020 + i}-01-01`,
        endsOn: i === funds.length - 1 ? null : `${2020 + i}-12-31`,
      })),
    },
  });
  const fundsOf = (subject: string) =>
    graph.inside(system, async ({ db }) => {
      const { rows } = await sql<{ fund: string }>`
        select fund from known_career where affiliate_id = ${subject} order by starts_on`.execute(db);
      return rows.map(({ fund }) => fund);
    });

  it("replaces what was heard before; old news, and the same news again, change nothing", async () => {
    const hear = (...facts: HeardFact[]) => graph.inside(system, (context) => keepCareers(context, facts));
    await hear(career("aff_one", 1, ["UCM", "CNA"]), career("aff_one", 2, ["UCM"]), career("aff_two", 1, ["GROUPS"]));
    expect([await fundsOf("aff_one"), await fundsOf("aff_two")]).toEqual([["UCM"], ["GROUPS"]]);
    await hear(career("aff_one", 3, ["SECUREX", "PARTENA"]));
    await hear(career("aff_one", 2, ["UCM"]), career("aff_one", 3, ["CNA"]));
    expect(await fundsOf("aff_one")).toEqual(["SECUREX", "PARTENA"]);
    await hear(career("aff_one", 4, []), career("aff_two", 2, []));
    expect([await fundsOf("aff_one"), await fundsOf("aff_two")]).toEqual([[], []]);
  });
});
