import { sql } from "kysely";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import { viewerAs } from "../../harness/house.ts";
import { type Desk, elke, hanne, healthFund, jan, lotte, lotteHerself, openDesk } from "./person-desk.ts";

let desk: Desk;
let luc: ReturnType<typeof viewerAs>;
let hilde: ReturnType<typeof viewerAs>;
beforeAll(async () => {
  desk = await openDesk();
  [luc, hilde] = (await Promise.all(
    ["luc", "hilde"].map(async (key) => {
      const query = "query ($id: ID!) { affiliate(id: $id) { ssin } }";
      const { affiliate } = await desk.read<{ affiliate: { ssin: string } }>(hanne, query, { id: seedId("aff", key) });
      return viewerAs({ role: "INSURED", ssin: affiliate.ssin, actor: key });
    }),
  )) as [typeof luc, typeof hilde];
});
afterAll(() => desk.close());

const facts = async (type: string) => {
  const { rows } = await desk.inside("affiliates", ({ db }) =>
    sql<{ content: Record<string, unknown>; subject: string }>`
      select subject, content from facts.fact where type = ${type} order by told_at`.execute(db),
  );
  return rows;
};

describe("joint liability", () => {
  const LINES = `query ($id: ID!) { affiliate(id: $id) {
    jointLiabilities { basis coDebtorName coDebtor { id } period { startsOn endsOn } legalBasis { article confidence } }
    answersFor { basis debtorName period { startsOn endsOn } } } }`;
  const lines = (viewer: typeof hanne, key: string) => desk.read(viewer, LINES, { id: seedId("aff", key) });

  test("the farmer answers for his son and for his wife, and each of them sees it", async () => {
    expect(await lines(luc, "luc")).toEqual({
      affiliate: {
        jointLiabilities: [],
        answersFor: expect.arrayContaining([
          {
            basis: "HELPER_SPOUSE",
            debtorName: expect.stringContaining("Hilde"),
            period: { startsOn: "2006-01-01", endsOn: null },
          },
          {
            basis: "HELPER",
            debtorName: expect.stringContaining("Stijn"),
            period: { startsOn: "2022-01-01", endsOn: null },
          },
        ]),
      },
    });
    expect(await lines(hilde, "hilde")).toMatchObject({
      affiliate: {
        jointLiabilities: [
          {
            basis: "HELPER_SPOUSE",
            coDebtorName: expect.stringContaining("Luc"),
            coDebtor: null,
            legalBasis: { article: "RD no. 38, art. 7bis and 15 § 1", confidence: "DERIVED" },
          },
        ],
        answersFor: [],
      },
    });
  });

  test("a company answers for its manager for the time of the mandate", async () => {
    expect(await lines(hanne, "marc")).toMatchObject({
      affiliate: {
        jointLiabilities: [
          {
            basis: "MANDATE",
            coDebtorName: null,
            coDebtor: { id: seedId("com", "hetre") },
            legalBasis: { confidence: "SEEN" },
          },
        ],
      },
    });
  });

  test("of what was reckoned the others hear, whole", async () => {
    const told = (await facts("JointLiabilityChanged")).find(({ subject }) => subject === seedId("aff", "stijn"));
    expect(told?.content).toMatchObject({
      liabilities: [
        {
          coDebtorId: seedId("aff", "luc"),
          basis: "HELPER",
          startsOn: "2022-01-01",
          endsOn: null,
          basisInLaw: { article: "RD no. 38, art. 15 § 1" },
        },
      ],
    });
  });

  test("another fund and a health fund see none of it", async () => {
    expect(await lines(elke, "luc")).toEqual({ affiliate: null });
    await expect(lines(healthFund("100"), "luc")).rejects.toThrow("FORBIDDEN");
    expect(await lines(jan, "luc")).toEqual({ affiliate: null });
  });

  test("a spouse who rebuts too late is answered for until her own quarter; it is decided once", async () => {
    const stated = {
      kind: "REBUTTAL",
      couple: "MARRIED",
      helpedSsin: luc.ssin,
      startsOn: "2006-01-01",
      evidence: "Own job since 2026",
    };
    const id = seedId("aff", "hilde");
    const file = await desk.write(
      hilde,
      "fileSpouseStatement",
      { affiliateId: id, ...stated, noticedOn: "2026-05-01", swornOn: "2026-11-10" },
      "statement { id countsFrom outcome }",
    );
    expect(file).toMatchObject({ errors: [], statement: { countsFrom: "2026-10-01", outcome: null } });
    const statementId = (file.statement as { id: string }).id;
    const decide = (viewer: typeof hanne, reasons: string) =>
      desk.write(
        viewer,
        "decideSpouseStatement",
        { statementId, outcome: "ACCEPTED", reasons },
        "statement { outcome }",
      );
    expect((await decide(hanne, " ")).errors).toMatchObject([{ path: ["input", "reasons"], reason: "TOO_SHORT" }]);
    expect((await decide(elke, "x")).errors).toMatchObject([{ __typename: "NotFoundError" }]);
    expect((await decide(hanne, "Works full time elsewhere")).errors).toEqual([]);
    const decision = `{ viewer { affiliate { spouseStatements { outcome reasons legalBasis { article }
      appeal { until inWords basis { article } } } } } }`;
    expect(await desk.read(hilde, decision)).toMatchObject({
      viewer: {
        affiliate: {
          spouseStatements: [
            {
              outcome: "ACCEPTED",
              reasons: "Works full time elsewhere",
              legalBasis: { article: "RD no. 38, art. 7bis" },
              appeal: {
                until: "2027-02-22",
                inWords: expect.stringContaining("tribunal du travail"),
                basis: { article: "law of 11-04-1995, art. 14 and 23" },
              },
            },
          ],
        },
      },
    });
    expect((await decide(hanne, "again")).errors).toMatchObject([{ __typename: "StatementDecidedError" }]);
    await desk.settle();
    expect(await lines(hilde, "hilde")).toMatchObject({
      affiliate: { jointLiabilities: [{ period: { startsOn: "2006-01-01", endsOn: "2026-09-30" } }] },
    });
  });

  test("a statement about somebody of another fund is not accepted, and says no more of them", async () => {
    const femke = (
      await desk.read<{ affiliate: { ssin: string } }>(
        viewerAs({ role: "CASE_HANDLER", fund: "UCM" }),
        `query ($id: ID!) { affiliate(id: $id) { ssin } }`,
        { id: seedId("aff", "femke") },
      )
    ).affiliate.ssin;
    const outcomes = [];
    for (const helpedSsin of [femke, "88041212632"]) {
      const stated = {
        kind: "DECLARATION",
        couple: "LEGAL_COHABITANT",
        helpedSsin,
        startsOn: "2026-10-01",
        swornOn: "2026-11-10",
        evidence: "x",
      };
      const file = await desk.write(
        lotteHerself,
        "fileSpouseStatement",
        { affiliateId: lotte, ...stated },
        "statement { id }",
      );
      const statementId = (file.statement as { id: string }).id;
      const decided = await desk.write(
        hanne,
        "decideSpouseStatement",
        { statementId, outcome: "ACCEPTED", reasons: "x" },
        "statement { id }",
      );
      outcomes.push(decided);
    }
    expect(outcomes[0]).toMatchObject({ errors: [{ __typename: "HelpedElsewhereError" }] });
    expect(outcomes[0]).toEqual(outcomes[1]);
  });
});
