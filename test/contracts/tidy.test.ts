import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { codeOf, HOUSES, isTest, pathsIn, placesOf, type Source, sourcesIn, subgraphFolders } from "./house-files.ts";

const sources = sourcesIn(...HOUSES);
const ours = sources.filter((source) => !isTest(source));

const ROOMS = [
  "rules",
  "entities",
  "migrations",
  "types",
  "loaders",
  "services",
  "resolvers",
  "jobs",
  "formats",
  "texts",
  "seeds",
];
const GROUND_FLOOR = ["subgraph.ts", "README.md"];

const LONGEST_FILE = 200;
const LONGEST_LINE = 120;
const MOST_SHARED = 110;

describe("sizes", () => {
  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    expect(sources.filter(({ lines }) => lines.length > LONGEST_FILE).map(sized)).toEqual([]);
  });

  test(`no line is longer than ${LONGEST_LINE} columns, but for texts and examples of files`, () => {
    const breakable = sources.filter(({ path }) => !/\/texts\/|\/example-[^/]*$/.test(path));
    expect(breakable.flatMap(longLines)).toEqual([]);
  });

  test(`what all subgraphs share stays under ${MOST_SHARED} files`, () => {
    const shared = ours.filter(({ path }) => path.startsWith("subgraphs/shared/"));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.map(({ path }) => path).slice(MOST_SHARED)).toEqual([]);
  });
});

describe("rooms", () => {
  test.each(subgraphFolders())("%s has the rooms that every subgraph has, and no other", (name) => {
    const found = readdirSync(join("subgraphs", name));
    expect(found.filter((room) => !ROOMS.includes(room) && !GROUND_FLOOR.includes(room))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(GROUND_FLOOR));
  });

  test("shared has values and plumbing", () => {
    expect(readdirSync("subgraphs/shared").sort()).toEqual(["README.md", "plumbing", "values"]);
  });

  test("files are named in kebab-case, and none is a drawer for everything", () => {
    const names = sources.map(({ path }) => path).filter((path) => !path.includes("/migrations/"));
    const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.test)?\.ts$/;
    const drawer = /^(?:utils?|helpers?|common|misc|constants|types)\.ts$/;
    expect(names.filter((path) => !kebab.test(basename(path)) || drawer.test(basename(path)))).toEqual([]);
  });
});

describe("the law", () => {
  const law = ours.filter(({ path }) => /^subgraphs\/[^/]+\/rules\//.test(path));

  test("is told without a clock, without chance, and without waiting", () => {
    const impure = /\bDate\b|\bMath\.random\b|\bprocess\b|\basync\b|\bawait\b|\bPromise\b|\bperformance\b|\bconsole\b/;
    expect(law.length).toBeGreaterThan(0);
    expect(law.filter((source) => impure.test(codeOf(source))).map(({ path }) => path)).toEqual([]);
  });

  test("a service takes the day from who asks, never from a clock", () => {
    const clock = /\bnew Date\(\)|\bDate\.now\b/;
    const rooms = /^subgraphs\/(?!shared\/)[^/]+\/(?:services|loaders|resolvers|jobs|types|formats|seeds)\//;
    expect(ours.filter(({ path }) => rooms.test(path)).flatMap((source) => placesOf(source, clock))).toEqual([]);
  });
});

describe("the hand", () => {
  const coded = sources.map((source) => ({ ...source, lines: codeOf(source).split("\n") }));
  const found = (form: RegExp, among: readonly Source[] = coded): string[] =>
    among.flatMap((source) => placesOf(source, form));

  test("no default export, but where jest asks for one", () => {
    expect(found(/^export default\b/).filter((place) => !place.startsWith("test/harness/global-"))).toEqual([]);
  });

  test("no enum of TypeScript", () => expect(found(/^\s*(?:export )?(?:const |declare )*enum [A-Z]/)).toEqual([]));

  test("no any", () => expect(found(/[:<,(|] ?any\b(?!\w)|\bas any\b/)).toEqual([]));

  test("no amount is a number", () => {
    const houses = coded.filter(({ path }) => !isTest({ path }) && !/\/example-[^/]*$/.test(path));
    expect(found(/\w*(?:amount|cents|price)\w*[?!]?: number\b/i, houses)).toEqual([]);
  });

  test("nothing is left for later, switched off, or fenced in", () => {
    const left = /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-(?:ignore|expect-error|nocheck)|^\s*(?:\/\/|\*) ?[=#*/~-]{4,}/;
    const self = "test/contracts/tidy.test.ts";
    expect(
      found(
        left,
        sources.filter(({ path }) => path !== self),
      ),
    ).toEqual([]);
  });

  test("no test is skipped, or runs alone", () => {
    expect(found(/^\s*(?:it|test|describe)\.(?:only|skip|todo)\b|^\s*(?:xit|xtest|fit|fdescribe|xdescribe)\(/)).toEqual(
      [],
    );
  });

  test("what is exported says what it is, in words", () => {
    expect(ours.flatMap(unexplained)).toEqual([]);
  });
});

describe("migrations", () => {
  test.each(subgraphFolders())("of %s are named after what becomes true, and listed oldest first", (name) => {
    const folder = join("subgraphs", name, "migrations");
    const files = pathsIn(folder).map((path) => basename(path));
    const steps = files.filter((file) => /^\d/.test(file));
    expect(steps.filter((file) => !/^\d{14}(?:_[a-z0-9]+){2,}\.ts$/.test(file))).toEqual([]);
    const index = readFileSync(join(folder, "index.ts"), "utf8");
    const listed = [...(/\[([\s\S]*)\]/.exec(index)?.[1] ?? "").matchAll(/Migration\w+/g)].map(([found]) => found);
    expect(listed).toEqual(steps.sort().map((file) => `Migration${file.replace(/\.ts$/, "")}`));
  });
});

function sized({ path, lines }: Source): string {
  return `${path}: ${lines.length}`;
}

/** Lines that could be broken: a text that stands alone on its line cannot. */
function longLines({ path, lines }: Source): string[] {
  const oneText =
    /^\s*(?:\w+: |return |(?:export )?const \w+ = )?[[(]?(?:["'`]|\/(?!\*)).*["'`/][\])]?\w*[,;)]*$|^import /;
  return lines.flatMap((line, i) =>
    [...line].length > LONGEST_LINE && !oneText.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [],
  );
}

const EXPORTED = /^export (?:abstract |async |declare )*(?:class|function|const|interface|type) (\w+)/;

/**
 * Exports that nobody explained. The docstring of the first of a run of lines holds for all; a `description` that is
 * printed into the schema is a docstring, and so is the name of a loader, which says by what it finds.
 */
function unexplained({ path, lines }: Source): string[] {
  return lines.flatMap((line, i) => {
    const name = EXPORTED.exec(line)?.[1];
    if (!name || /^Migration\d/.test(name) || /^export type \w+ =.*[;{]$/.test(line)) return [];
    if (path.includes("/loaders/") && /(?:By|Of)[A-Z]/.test(name)) return [];
    return isExplained(lines, i) ? [] : [`${path}:${i + 1} ${name}`];
  });
}

function isExplained(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? "";
  if (/\*\/$|^@|^[)}\]]+\)$/.test(before.trim())) return true;
  if (EXPORTED.test(before) && /;$/.test(before)) return isExplained(lines, at - 1);
  const end = lines.indexOf("", at);
  const whole = lines.slice(at, end < 0 ? undefined : end).join("\n");
  return /description|\b(?:connectionOf|enumOf|registerEnumType|scalar)\(/.test(whole);
}
