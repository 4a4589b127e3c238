import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

const house = process.cwd();
const street = mkdtempSync(join(tmpdir(), "statut-imports-"));

afterAll(() => rmSync(street, { recursive: true, force: true }));

/** Each rule, and an import that it must not let through: who, whom. */
const trespasses: readonly (readonly [rule: string, from: string, to: string])[] = [
  ["subgraphs-are-strangers", "subgraphs/a/services/s.ts", "subgraphs/b/services/s.ts"],
  ["shared-knows-nobody", "subgraphs/shared/plumbing/p.ts", "subgraphs/a/rules/r.ts"],
  ["values-stand-alone", "subgraphs/shared/values/v.ts", "node:fs"],
  ["values-stand-alone", "subgraphs/shared/values/w.ts", "kysely"],
  ["rules-are-pure", "subgraphs/a/rules/r.ts", "subgraphs/shared/plumbing/p.ts"],
  ["rules-are-pure", "subgraphs/a/rules/q.ts", "fast-xml-parser"],
  ["texts-are-words", "subgraphs/a/texts/fr.ts", "subgraphs/shared/values/v.ts"],
  ["formats-know-bytes", "subgraphs/a/formats/f.ts", "subgraphs/a/rules/r.ts"],
  ["formats-touch-nothing", "subgraphs/a/formats/g.ts", "kysely"],
  ["formats-touch-nothing", "subgraphs/a/formats/h.ts", "node:fs"],
  ["entities-know-the-law-s-words", "subgraphs/a/entities/e.ts", "subgraphs/a/types/t.ts"],
  ["migrations-are-sql", "subgraphs/a/migrations/m.ts", "subgraphs/a/services/s.ts"],
  ["types-know-no-table", "subgraphs/a/types/t.ts", "subgraphs/a/entities/e.ts"],
  ["types-query-nothing", "subgraphs/a/types/u.ts", "kysely"],
  ["loaders-only-read", "subgraphs/a/loaders/l.ts", "subgraphs/a/services/s.ts"],
  ["services-do-the-work", "subgraphs/a/services/s.ts", "subgraphs/a/resolvers/r.ts"],
  ["services-know-no-graphql", "subgraphs/a/services/t.ts", "graphql"],
  ["seeds-do-as-the-office-does", "subgraphs/a/seeds/o.ts", "subgraphs/a/resolvers/r.ts"],
  ["jobs-only-call", "subgraphs/a/jobs/j.ts", "subgraphs/a/types/t.ts"],
  ["resolvers-only-call", "subgraphs/a/resolvers/r.ts", "subgraphs/a/seeds/o.ts"],
  ["resolvers-touch-no-table", ".build/subgraphs/a/resolvers/r.js", ".build/subgraphs/a/entities/e.js"],
  ["the-plan-knows-not-how-it-is-run", "subgraphs/a/subgraph.ts", "subgraphs/index.ts"],
  ["only-the-plan-is-known-outside", "subgraphs/index.ts", "subgraphs/a/services/s.ts"],
  ["gateway-knows-no-subgraph", "gateway/door.ts", "subgraphs/a/subgraph.ts"],
  ["gateway-knows-no-subgraph", "gateway/window.ts", "subgraphs/shared/plumbing/orm.ts"],
  ["the-house-knows-no-door", "subgraphs/b/services/s.ts", "gateway/door.ts"],
  ["no-tests-in-the-house", "gateway/cellar.ts", "test/harness/house.ts"],
  ["nothing-borrowed-from-the-workbench", "gateway/roof.ts", "jest"],
  ["everything-is-found", "gateway/attic.ts", "./nowhere.ts"],
  ["no-circles", ".build/gateway/x.js", ".build/gateway/y.js"],
];

/** What looks like a trespass and is none. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ["subgraphs/a/rules/r.test.ts", "jest"],
  ["subgraphs/a/resolvers/r.ts", "subgraphs/a/entities/e.ts"],
  ["subgraphs/a/formats/f.ts", "fast-xml-parser"],
  ["gateway/main.ts", "subgraphs/a/subgraph.ts"],
  ["gateway/door.ts", "subgraphs/shared/plumbing/viewer.ts"],
  ["subgraphs/a/services/s.ts", "subgraphs/a/rules/r.ts"],
  ["subgraphs/a/rules/r.ts", "subgraphs/shared/values/v.ts"],
];

const files = new Map<string, string[]>();

function build(path: string, line = ""): void {
  files.set(path, [...(files.get(path) ?? []), line]);
}

function importing(from: string, to: string): string {
  const isPath = /^(subgraphs|gateway|test|\.build)\//.test(to);
  if (!isPath) return `import "${to}";`;
  build(to);
  const path = relative(dirname(from), to);
  return `import "${path.startsWith(".") ? path : `./${path}`}";`;
}

/** The violations that the rules find in a street of houses made for the purpose: "rule from → to". */
function violations(): string[] {
  for (const [, from, to] of trespasses) build(from, importing(from, to));
  for (const [from, to] of allowed) build(from, importing(from, to));
  build(".build/gateway/y.js", 'import "./x.js";');
  const libraries = ["kysely", "fast-xml-parser", "graphql"];
  for (const library of [...libraries, "jest"]) {
    build(`node_modules/${library}/package.json`, JSON.stringify({ name: library, main: "index.js" }));
    build(`node_modules/${library}/index.js`);
  }
  const dependencies = Object.fromEntries(libraries.map((library) => [library, "1"]));
  build("package.json", JSON.stringify({ name: "street", dependencies, devDependencies: { jest: "1" } }));
  build("tsconfig.json", "{}");
  for (const [path, lines] of files) {
    mkdirSync(dirname(join(street, path)), { recursive: true });
    writeFileSync(join(street, path), lines.join("\n"));
  }
  const cruiser = join(house, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const rules = ["--config", join(house, ".dependency-cruiser.cjs"), "--output-type", "json"];
  const houses = ["subgraphs", "gateway", ".build/subgraphs", ".build/gateway"];
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, ...rules, ...houses], {
    cwd: street,
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name} ${from} → ${to}`);
}

const found = violations();

const reached = (to: string): RegExp => {
  if (to.startsWith("node:")) return new RegExp(` ${to.slice(5)}$`);
  return new RegExp(`[ /]${to.replace(/^\.\//, "").replaceAll(".", "\\.")}($|/index\\.js$)`);
};

test.each(trespasses)("%s: %s must not import %s", (rule, from, to) => {
  const caught = found.filter((violation) => violation.startsWith(`${rule} ${from} → `) && reached(to).test(violation));
  expect(caught).toHaveLength(1);
});

test.each(allowed)("%s may import %s", (from, to) => {
  expect(found.filter((violation) => violation.includes(` ${from} → `) && reached(to).test(violation))).toEqual([]);
});

test("every rule is tried here", async () => {
  const rules: unknown = await import(join(house, ".dependency-cruiser.cjs"));
  const { forbidden } = (rules as { default: { forbidden: { name: string }[] } }).default;
  expect(forbidden.map(({ name }) => name).sort()).toEqual([...new Set(trespasses.map(([rule]) => rule))].sort());
});
