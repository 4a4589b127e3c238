import { openRooms, viewerAs } from "../harness/house.ts";

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

const inasti = viewerAs({ role: "INASTI", purpose: "CAREER" });
const LIST = `query ($text: String) { companies(where: { text: $text }) { totalCount nodes { name } } }`;
const found = async (text: string, who = inasti): Promise<string[]> => {
  const { data, errors } = await rooms.ask("companies", who, LIST, { text });
  expect(errors).toBeUndefined();
  const { companies } = data as { companies: { totalCount: number; nodes: { name: string }[] } };
  expect(companies.totalCount).toBe(companies.nodes.length);
  return companies.nodes.map(({ name }) => name);
};

it.each<[text: string, names: string[]]>([
  ["hetre", ["Hêtre Solutions"]],
  ["SOLUTIONS hêtre", ["Hêtre Solutions"]],
  ["beratung larche", ["Lärche Beratung"]],
  ["char", ["Charme Construct"]],
  ["1999.002.328", ["Cèdre Traiteur"]],
  ["BE 1999002328", ["Cèdre Traiteur"]],
  ["1999 002 328", ["Cèdre Traiteur"]],
  ["%", []],
  ["_", []],
  ["hetre beratung", []],
  ["hetre solution", ["Hêtre Solutions"]],
  ["Lerche Beratung", ["Lärche Beratung"]],
  ["popullier", ["Populier"]],
  ["x".repeat(100_000), []],
  ["meidorn", ["Hazelaar & Meidoorn"]],
])("by %j finds %j", async (text, names) => {
  expect(await found(text)).toEqual(names);
});

it("finds nothing that is not the viewer's", async () => {
  expect(await found("hetre", viewerAs({ role: "CASE_HANDLER", fund: "UCM" }))).toEqual([]);
});

it("keeps a search, and runs it again", async () => {
  const clerk = viewerAs({ role: "CASE_HANDLER", fund: "UCM", language: "en" });
  const { data, errors } = await rooms.ask(
    "companies",
    clerk,
    `mutation { saveCompanySearch(input: { meta: { idempotencyKey: "keep-a-search" }, name: "In liquidation",
      where: { insolvency: [LIQUIDATION], on: "2026-11-20" }, orderBy: OLDEST_FIRST, shared: true }) {
      errors { __typename } savedSearch { name where companies { totalCount nodes { name } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data?.saveCompanySearch).toMatchObject({
    errors: [],
    savedSearch: { name: "In liquidation", companies: { totalCount: 1, nodes: [{ name: "Buis Menuiserie" }] } },
  });
});
