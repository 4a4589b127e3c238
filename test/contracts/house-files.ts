import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One source of the house, by its path from the top. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Every folder in which the house's own sources stand. */
export const HOUSES = ["subgraphs", "gateway", "schema", "test"] as const;

/** The five subgraphs by folder. */
export const subgraphFolders = (): string[] =>
  readdirSync("subgraphs").filter((name) => name !== "shared" && statSync(join("subgraphs", name)).isDirectory());

/** The paths of every file in a folder and below, in order of name. */
export function pathsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every TypeScript source in these folders. */
export function sourcesIn(...folders: string[]): Source[] {
  return folders
    .flatMap(pathsIn)
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, lines: text.replace(/\n$/, "").split("\n") };
    });
}

/** Whether it is a test, or stands where tests do. */
export const isTest = ({ path }: Pick<Source, "path">): boolean => /\.test\.ts$|^test\//.test(path);

/** A text without its comments and the words in its strings, line for line, so that what is left is code. */
export const codeOf = ({ text }: Source): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]+/g, ""))
    .replace(/(^|\s)\/\/.*$/gm, "$1")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""');

/** The places where an expression is found: "path:line". */
export function placesOf(source: Source, form: RegExp): string[] {
  return source.lines.flatMap((line, i) => (form.test(line) ? [`${source.path}:${i + 1}: ${line.trim()}`] : []));
}
