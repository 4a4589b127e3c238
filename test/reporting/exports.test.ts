import { sql } from "kysely";
import { written } from "../../subgraphs/reporting/formats/exports/rows.ts";
import { letGoOfExports } from "../../subgraphs/reporting/jobs/exports.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";

import {
  asOwner,
  away,
  byHand,
  closeDesk,
  DOUBLING,
  desk,
  dyingAtEvery,
  exported,
  fileOf,
  gather,
  house,
  inSmallPages,
  openDesk,
  PEOPLE,
  read,
  rowsOf,
  type Shown,
  sha256,
  start,
  why,
} from "./export-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

describe("an export", () => {
  it("holds every row as its asker sees it, in order, lists within rows to their end, with its digest", async () => {
    const { bulkExport } = await start("hanne", PEOPLE);
    const id = bulkExport?.id ?? "";
    expect(await read("hanne", id)).toMatchObject({ state: "QUEUED", rows: 0, parts: { nodes: [], totalCount: 0 } });
    await inSmallPages(id, 4, 7);
    await gather();
    const found = (await read("hanne", id)) as Shown;
    const file = fileOf(found);
    const expected = await byHand("hanne");
    expect(found).toMatchObject({
      state: "COMPLETED",
      withheld: [],
      rows: expected.length,
      bytes: Buffer.byteLength(file),
    });
    expect(rowsOf(found)).toEqual(expected);
    expect(expected.some((row) => (row as { dues: { nodes: unknown[] } }).dues.nodes.length > 7)).toBe(true);
    expect(found.sha256).toBe(sha256(file));
    expect(found.parts.totalCount).toBeGreaterThan(3);
  });

  it("that is killed at every other step, and goes on, comes out the same to the byte", async () => {
    const whole = await exported("hanne", PEOPLE);
    const { bulkExport } = await start("hanne", PEOPLE);
    const id = bulkExport?.id ?? "";
    await inSmallPages(id, 2, 5);
    let killed = 0;
    const mortal = dyingAtEvery(4);
    for (let life = 0; life < 60 && (await read("hanne", id))?.state !== "COMPLETED"; life += 1)
      await gather(mortal).catch(() => {
        killed += 1;
      });
    const found = await read("hanne", id);
    expect(killed).toBeGreaterThan(3);
    expect([found?.state, found?.sha256, found?.rows]).toEqual(["COMPLETED", whole.sha256, whole.rows]);
  });

  it("as CSV has a line for each row of the list within, under headings", async () => {
    const found = await exported("hanne", PEOPLE, { format: "CSV" });
    const [head, ...lines] = fileOf(found).trimEnd().split("\r\n");
    const expected = (await byHand("hanne")) as {
      id: string;
      language: string;
      dues: { nodes: { id: string; amount: string }[] };
    }[];
    expect(head).toBe("id,language,dues.id,dues.amount");
    expect(lines).toEqual(
      expected.flatMap(({ id, language, dues }) =>
        (dues.nodes.length > 0 ? dues.nodes : [{ id: "", amount: "" }]).map((due) =>
          [id, language, due.id, due.amount].join(","),
        ),
      ),
    );
  });

  it("writes no cell that a spreadsheet takes for a formula, and quotes what must be", () => {
    const plan = { columns: [["a"], ["b", "c"], ["d"]], nested: [] };
    const rows = [
      { a: "=1+1", b: { c: 'say "no", twice' }, d: "-12.00" },
      { a: "@x", b: null, d: ["x", 1] },
    ];
    expect(written("CSV", plan, rows)).toBe(`'=1+1,"say ""no"", twice",-12.00\r\n'@x,,"[""x"",1]"\r\n`);
  });

  it("withholds, row by row, what its asker may not see, says so, and is in the usage log", async () => {
    const QUERY = "{ transmissions { nodes { id affiliateId state payload } } }";
    const found = await exported("health-fund-300", QUERY);
    const rows = rowsOf(found) as { affiliateId: string }[];
    expect(rows.length).toBe(found.rows);
    const members = await house.inside("reporting", async ({ db }) => {
      const { rows: all } = await sql<{ id: string }>`select affiliate_id as id from transmission
        where recipient = '300' and 'INSURABILITY' = any (purposes)`.execute(db);
      return new Set(all.map(({ id }) => id));
    });
    expect(rows.every(({ affiliateId }) => members.has(affiliateId))).toBe(true);
    const recorded = await house.inside("affiliates", async ({ db }) => {
      const { rows: usages } = await sql<{ n: number }>`select count(distinct subject)::int as n from privacy.usage
        where receiver = '300' and purpose = 'INSURABILITY'`.execute(db);
      return usages[0]?.n ?? 0;
    });
    expect(recorded).toBeGreaterThanOrEqual(new Set(rows.map(({ affiliateId }) => affiliateId)).size);
    const forbidden = await exported(
      "health-fund-300",
      '{ affiliate(ssin: "88041212434") { account { balance } } transmissions { nodes { id } } }',
    );
    expect(forbidden).toMatchObject({ state: "COMPLETED", withheld: ["FORBIDDEN"], rows: found.rows });
  });

  it("is its asker's alone, and for a week", async () => {
    const { id } = await exported("hanne", "{ affiliates { nodes { id } } }");
    for (const other of ["koen", "benoit", "health-fund-300", "fps-finance"]) {
      const headers = other === "fps-finance" ? { "statut-purpose": "TAX_CERTIFICATE" } : why;
      const { data } = await house.ask(other, "query ($id: ID!) { bulkExport(id: $id) { id } }", { id }, headers);
      expect(data).toEqual({ bulkExport: null });
    }
    for (const who of ["lotte", "ines", "nobody"])
      expect((await house.ask(who, "{ bulkExports { id } }")).errors[0]?.extensions.code).toMatch(
        /FORBIDDEN|UNAUTHENTICATED/,
      );
    expect((await read("hanne", id, { "statut-day": "2026-11-27" }))?.parts.totalCount).toBe(1);
    expect((await read("hanne", id, { "statut-day": "2026-11-28" }))?.parts).toEqual({ totalCount: 0, nodes: [] });
    await letGoOfExports.run(deskOf(house.room("reporting"), letGoOfExports, "2026-11-28"));
    expect(await read("hanne", id)).toMatchObject({ state: "EXPIRED", parts: { nodes: [] } });
  });

  it("is given up where the graph refuses its question, and where it was not done within a day", async () => {
    expect(await exported("hanne", "{ affiliates { nodes { noSuchField } } }")).toMatchObject({
      ...{ state: "FAILED", failedBecause: "QUERY_REFUSED", sha256: null },
    });
    const { bulkExport } = await start("hanne", PEOPLE);
    await gather(desk("2026-11-22"));
    expect(await read("hanne", bulkExport?.id ?? "")).toMatchObject({ state: "FAILED", failedBecause: "NOT_IN_TIME" });
    const slow = (await start("hanne", PEOPLE)).bulkExport?.id ?? "";
    await gather(away());
    await asOwner(`update reporting.bulk_export set known_at = known_at - interval '61 minutes' where id = '${slow}'`);
    await gather();
    expect(await read("hanne", slow)).toMatchObject({ state: "FAILED", failedBecause: "PICTURE_TOO_OLD" });
  });

  it("waits while a part of the graph is away, and leaves no hole", async () => {
    const { bulkExport } = await start("hanne", PEOPLE);
    const next = await start("hanne", PEOPLE);
    await gather(away());
    expect(await read("hanne", bulkExport?.id ?? "")).toMatchObject({ state: "RUNNING", rows: 0 });
    expect(await read("hanne", next.bulkExport?.id ?? "")).toMatchObject({ state: "QUEUED", beginnings: 0 });
    await gather();
    expect(await read("hanne", bulkExport?.id ?? "")).toMatchObject({ state: "COMPLETED" });
  });

  it.each([
    ["a mutation", "mutation { endWebhook { replayed } }", {}, "NOT_ONE_QUERY"],
    ["a question without a list", "{ viewer { role } }", {}, "NOT_ONE_LIST"],
    ["two lists", "{ affiliates { nodes { id } } companies { nodes { id } } }", {}, "NOT_ONE_LIST"],
    ["a list of edges", "{ affiliates { edges { node { id } } } }", {}, "NODES_MISSING"],
    ["a list three deep", "{ a { nodes { b { nodes { c { nodes { id } } } } } } }", {}, "TOO_DEEP"],
    ["fragments in a circle", "{ a { nodes { ...F } } } fragment F on A { id ...F }", {}, "TOO_DEEP"],
    ["fragments that double and double", DOUBLING, {}, "TOO_DEEP"],
    [
      "a variable of the house's own",
      "query ($exportFirst: Int) { a(x: $exportFirst) { nodes { id } } }",
      {},
      "UNKNOWN_VARIABLE",
    ],
    ["variables that are no object", "{ affiliates { nodes { id } } }", { variables: "[1]" }, "INVALID_FORMAT"],
    [
      "two lists within, as CSV",
      "{ a { nodes { b { nodes { id } } c { nodes { id } } } } }",
      { format: "CSV" },
      "ONE_NESTED_LIST",
    ],
    ["what is no question", "{", {}, "INVALID_FORMAT"],
  ])("is not begun for %s", async (_, query, given, reason) => {
    expect(await start("hanne", query, given)).toMatchObject({ bulkExport: null, errors: [{ reason }] });
  });

  it("is not begun beside three others", async () => {
    for (let i = 0; i < 3; i += 1) expect((await start("elke", PEOPLE)).errors).toEqual([]);
    expect((await start("elke", PEOPLE)).errors).toMatchObject([{ reason: "TOO_MANY" }]);
  });
});
