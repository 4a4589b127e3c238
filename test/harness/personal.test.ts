import { Writable } from "node:stream";
import { openLog } from "../../subgraphs/shared/plumbing/log.ts";
import { openRooms, viewerAs } from "./house.ts";
import { type PersonalValues, personalTraces, personalValues } from "./personal.ts";

/** Opens the five subgraphs with a log that one can read afterwards. */
async function openWatched() {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      lines.push(chunk.toString().trimEnd());
      done();
    },
  });
  const log = openLog("test", { level: "trace" }, sink);
  return { ...(await openRooms({ seeded: true, log })), log, written: () => lines.join("\n") };
}

let house: Awaited<ReturnType<typeof openWatched>>;
let values: PersonalValues;
beforeAll(async () => {
  house = await openWatched();
  values = await personalValues(house.url);
});
afterAll(() => house.close());

test("knows what is about the people of the demo office", () => {
  const columns = new Set(values.values());
  expect([...columns]).toEqual(
    expect.arrayContaining([
      "ssin",
      "first_name",
      "last_name",
      "street",
      "holder_name",
      "iban",
      "structured_communication",
    ]),
  );
  expect(values.get("88041212434")).toBe("ssin");
  expect(values.get("Linde")).toBe("last_name");
  expect(values.size).toBeGreaterThan(150);
});

test.each([
  ["a number as it is kept", '{"msg":"no file for 88041212434"}', "ssin"],
  ["a number as it is written", "no file for 88.04.12-124.34", "ssin"],
  ["a last name", '{"who":"Mevr. Linde"}', "last_name"],
  ["a first name", "Lotte was here", "first_name"],
  ["an account", "from BE78 7350 0000 0186", "iban"],
  ["a token", "authorization: Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJsb3R0ZSJ9.c2ln", "a token"],
])("catches %s", (_, line, where) => {
  expect(personalTraces(`{"msg":"all is well"}\n${line}`, values)).toEqual([`line 2: ${where}`]);
});

test.each([
  ["a name within a word", "Lindeman and Lottery"],
  ["a short first name, which is any word", "An error came by"],
  ["a longer row of digits", "1880412124349"],
  ["an id and a day", "aff_01j00013fme9cr5rprbee7c1sz on 2026-11-20"],
])("lets %s pass", (_, line) => {
  expect(personalTraces(line, values)).toEqual([]);
});

test("catches what the log itself does not take out", () => {
  house.log.info({ remark: "Lotte Linde rang" }, "a call");
  expect(personalTraces(house.written(), values)).toEqual(["line 1: first_name", "line 1: last_name"]);
});

test("finds nothing in what is logged when questions about people go wrong in every way", async () => {
  const before = house.written().length;
  const clerk = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "Lotte Linde" });
  const file = "query ($ssin: Ssin!) { affiliate(ssin: $ssin) { lastName } }";
  const ask = (query: string, variables = {}, viewer = clerk) => house.ask("affiliates", viewer, query, variables);
  const { data } = await ask(file, { ssin: "88041212434" });
  expect(data).toEqual({ affiliate: { lastName: "Linde" } });
  const wrong = [
    await ask(file, { ssin: "88041212435" }),
    await ask(file, { ssin: { Linde: "Lotte" } }),
    await ask('{ affiliate(ssin: "88041212435") { lastName } }'),
    await ask('{ affiliate(id: "Linde\\u0000") { lastName } }'),
    await ask("{ nobody }"),
    await ask(file, { ssin: "88041212434" }, viewerAs({ role: "ANALYST", fund: "SECUREX" })),
  ];
  expect(wrong.filter(({ errors }) => !errors?.length)).toEqual([]);
  const broken = house.inside("affiliates", ({ em }) =>
    em.execute("insert into affiliate select (a).* from (select a from affiliate a where last_name = 'Linde') b"),
  );
  await expect(broken).rejects.toThrow(/unique|duplicate/);
  house.log.error({ err: await broken.catch((fault: unknown) => fault) }, "a row that stands already");
  const logged = house.written().slice(before);
  expect(logged).toContain("a row that stands already");
  expect(personalTraces(logged, values)).toEqual([]);
  const told = wrong.map(({ errors }) => JSON.stringify(errors)).join("\n");
  expect(personalTraces(told, values)).toEqual([]);
});
