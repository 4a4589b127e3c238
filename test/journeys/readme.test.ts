import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type House, openHouse } from "../harness/whole-house.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text = ""]) => text);

let house: House;
beforeAll(async () => {
  house = await openHouse("one process");
}, 120_000);
afterAll(() => house.close());

/** The README shows the first steps of a working, and says how many more there are. */
const STEPS_LEFT_OUT = 29;

interface Reckoned {
  readonly viewer: { readonly affiliate: { readonly nextDue: { readonly calculation: { steps: object[] } } } };
}

test("what the README asks as Lotte is answered as it says", async () => {
  const { data, errors } = await house.ask("lotte", blocks("graphql")[0] ?? "", {}, { "accept-language": "en" });
  expect(errors).toEqual([]);
  const { calculation } = (data as unknown as Reckoned).viewer.affiliate.nextDue;
  calculation.steps.splice(-STEPS_LEFT_OUT);
  expect(data).toEqual(JSON.parse(blocks("json")[0] ?? ""));
});

test("what it asks as her health fund is answered too, and to another one is nothing", async () => {
  const purpose = { "statut-purpose": "INSURABILITY" };
  const { data } = await house.ask("health-fund-300", blocks("graphql")[1] ?? "", {}, purpose);
  expect(data).toEqual(JSON.parse(blocks("json")[1] ?? ""));
  const other = await house.ask("health-fund-100", blocks("graphql")[1] ?? "", {}, purpose);
  expect(other.data).toEqual({ affiliate: null });
});

test.each([
  "README.md",
  "docker/README.md",
  "gateway/README.md",
  "subgraphs/shared/README.md",
  ...["affiliates", "companies", "contributions", "benefits", "reporting"].map((name) => `subgraphs/${name}/README.md`),
])("every link of %s leads somewhere", (path) => {
  const links = [...readFileSync(path, "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, to = ""]) => to);
  expect(links.filter((to) => !existsSync(join(dirname(path), to)))).toEqual([]);
});

test("every command of the README is one of package.json", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const named = [...readme.matchAll(/`npm (?:run )?([a-z:]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
