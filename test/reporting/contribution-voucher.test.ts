import { demoPeople } from "../../subgraphs/affiliates/seeds/office.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openGraph, type Settlements, viewerAs } from "./graph.ts";

const VOUCHER = `query Voucher($ssin: Ssin!, $year: Int!) {
  affiliate(ssin: $ssin) {
    careerYear(year: $year) {
      contributionVoucher {
        year standing inOrder minimumReached cover { startsOn endsOn } statement
        lines { quarter category state covered }
      }
    }
  }
}`;

const yearOf = (year: number, states: readonly string[]): Settlements =>
  Object.fromEntries(states.map((state, i) => [`${year}Q${i + 1}`, { state, minimumReached: state === "PAID" }]));

const ssinOf = (key: string): string => demoPeople.find((person) => person.key === key)?.ssin ?? "";
/** Of nobody: well formed, and not in the demo office. */
const NOBODY = "85073003328";

const socialists = viewerAs({ role: "HEALTH_FUND", institution: "300" });

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.standing.quarters = yearOf(2025, ["PAID", "PAID", "PAID", "PAID"]);
  graph.standing.answers = true;
  graph.fetches.length = 0;
});

const voucherOf = (viewer: Viewer, key: string, year = 2025) =>
  graph.ask(viewer, VOUCHER, { ssin: ssinOf(key) || key, year });

describe("a health fund", () => {
  it("is told the year of its own member in one question, in three fetches", async () => {
    expect(await voucherOf(socialists, "lotte")).toEqual({
      data: {
        affiliate: {
          careerYear: {
            contributionVoucher: {
              year: 2025,
              standing: "IN_ORDER",
              inOrder: true,
              minimumReached: true,
              cover: { startsOn: "2027-01-01", endsOn: "2027-12-31" },
              statement:
                "The contributions of 2025 are in order: they give health cover from 1 January to 31 December 2027.",
              lines: ["2025Q1", "2025Q2", "2025Q3", "2025Q4"].map((quarter) => ({
                quarter,
                category: "MAIN",
                state: "PAID",
                covered: true,
              })),
            },
          },
        },
      },
    });
    expect(graph.fetches).toEqual(["affiliates", "contributions", "reporting"]);
  });

  it("cannot tell another fund's member from nobody", async () => {
    const other = await voucherOf(socialists, "jan");
    expect(other).toEqual({ data: { affiliate: null } });
    expect(await voucherOf(socialists, NOBODY)).toEqual(other);
  });

  it("does not learn of another fund's member by the key, whatever it brings along", async () => {
    const aYear = (key: string) => `query { affiliate(ssin: "${ssinOf(key)}") { careerYear(year: 2025) { id } } }`;
    const system = viewerAs({ role: "SYSTEM" });
    const idOf = async (key: string): Promise<string> =>
      ((await graph.ask(system, aYear(key))).data as never as { affiliate: { careerYear: { id: string } } }).affiliate
        .careerYear.id;
    const entity = async (id: string) => {
      const quarters = [{ id: "q", quarter: "2025Q1", category: "MAIN", settlement: null }];
      const representations = [{ __typename: "CareerYear", id, year: 2025, quarters }];
      const query = `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on CareerYear { contributionVoucher { standing } } }
      }`;
      return graph.askDirectly("reporting", socialists, query, { representations });
    };
    expect((await entity(await idOf("lotte"))).data).toEqual({
      _entities: [{ contributionVoucher: { standing: "NOT_KNOWN" } }],
    });
    expect((await entity(await idOf("jan"))).data).toEqual({ _entities: [null] });
    expect((await entity("cy_nonsense_2025")).data).toEqual({ _entities: [null] });
  });

  it("is told nothing, rather than something wrong, while the one who knows the payments is gone", async () => {
    graph.standing.answers = false;
    const { data, errors } = await voucherOf(socialists, "lotte");
    expect(data).toEqual({ affiliate: { careerYear: { contributionVoucher: null } } });
    expect(errors).toHaveLength(1);
  });

  it("sees that a late quarter undoes the year, and another fingerprint with it", async () => {
    const question = `query ($ssin: Ssin!) { affiliate(ssin: $ssin) { careerYear(year: 2025) {
      contributionVoucher { standing cover { startsOn } fingerprint }
    } } }`;
    const ask = async () => {
      const { data } = await graph.ask(socialists, question, { ssin: ssinOf("lotte") });
      return (data as never as { affiliate: { careerYear: { contributionVoucher: Record<string, string> } } }).affiliate
        .careerYear.contributionVoucher;
    };
    const [first, again] = [await ask(), await ask()];
    graph.standing.quarters = yearOf(2025, ["PAID", "PAID", "PAID", "UNPAID"]);
    const late = await ask();
    expect(again).toEqual(first);
    expect(late).toMatchObject({ standing: "NOT_IN_ORDER", cover: null });
    expect(late.fingerprint).not.toBe(first.fingerprint);
  });
});

describe("who else reads a voucher", () => {
  const lotte = viewerAs({ role: "INSURED", ssin: ssinOf("lotte") });
  it.each<[who: string, viewer: Viewer, key: string, sees: boolean]>([
    ["the insured person, the own", lotte, "lotte", true],
    ["the insured person, nobody else's", lotte, "amelie", false],
    ["a case handler of the fund", viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" }), "lotte", true],
    ["no case handler of another", viewerAs({ role: "CASE_HANDLER", fund: "UCM" }), "lotte", false],
    ["the institute", viewerAs({ role: "INASTI", institution: "INASTI" }), "lotte", true],
  ])("%s", async (_who, viewer, key, sees) => {
    const { data, errors } = await voucherOf(viewer, key);
    expect(errors).toBeUndefined();
    expect(data).toEqual(
      sees ? { affiliate: { careerYear: { contributionVoucher: expect.anything() } } } : { affiliate: null },
    );
  });

  it.each(["ANALYST", "COMPANY", "FPS_FINANCE", "FPS_SOCIAL_SECURITY"] as const)("not %s", async (role) => {
    const { data, errors } = await voucherOf(viewerAs({ role, institution: "INASTI" }), "lotte");
    expect(data?.affiliate).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
  });

  it("in the reader's language", async () => {
    const { data } = await voucherOf({ ...lotte, language: "nl" }, "lotte");
    expect(JSON.stringify(data)).toContain("De bijdragen van 2025 zijn in orde");
  });
});

it("costs a case handler as many fetches for a whole page of people as for one", async () => {
  const page = `query ($first: Int!) { affiliates(first: $first) { nodes { careerYear(year: 2025) {
    contributionVoucher { standing }
  } } } }`;
  const handler = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX" });
  for (const first of [1, 10]) {
    graph.fetches.length = 0;
    const { data } = await graph.ask(handler, page, { first });
    const { nodes } = (data as never as { affiliates: { nodes: { careerYear: { contributionVoucher: object } }[] } })
      .affiliates;
    expect(nodes).toHaveLength(first);
    expect(nodes.every(({ careerYear }) => careerYear.contributionVoucher)).toBe(true);
    expect(graph.fetches).toEqual(["affiliates", "contributions", "reporting"]);
  }
});
