import { readFileSync } from "node:fs";
import { cast, isRefused, type Outcome, type Stage } from "./cast.ts";
import { type Entity, entities } from "./objects.ts";

/** A line of the table: what each of the cast comes to, of somebody's. */
export interface Line {
  readonly entity: Entity;
  readonly whose: string;
  readonly cells: readonly string[];
}

const nameOf = ({ type, subgraph }: Entity): string => `${type}@${subgraph}`;

/** Reads the table of expectations. */
export function readTable(): readonly Line[] {
  const lines = readFileSync("test/access/matrix.txt", "utf8").split("\n");
  return lines
    .filter((line) => /^\w+@/.test(line))
    .map((line) => {
      const [name, whose = "", ...cells] = line.trim().split(/\s+/);
      const entity = entities.find((one) => nameOf(one) === name);
      if (!entity || cells.length !== cast.length) throw new Error(`the table cannot be read at: ${line}`);
      return { entity, whose, cells };
    });
}

type Player = (typeof cast)[number];
async function asked(stage: Stage, player: Player, field: string, id: string): Promise<Outcome> {
  const { data, errors } = await stage.play(player, `query ($id: ID!) { it: ${field} }`, { id });
  if (isRefused(errors)) return "x";
  return data?.it ? "+" : ".";
}

type Page = { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: Record<string, never> };

/** Everything that stands in a list, however many pages it has; `null` where the list is refused. */
async function idsIn(stage: Stage, player: Player, list: string): Promise<ReadonlySet<string> | null> {
  const whole = list === "funds" || list === "caseHandlers";
  const page = "nodes { id } pageInfo { endCursor hasNextPage }";
  const found = new Set<string>();
  for (let after: string | null = null; ; ) {
    const query: string = whole
      ? `{ it: ${list} { id } }`
      : `query ($after: String) { it: ${list}(first: 100, after: $after) { ${page} } }`;
    const { data, errors } = await stage.play(player, query, whole ? {} : { after });
    if (isRefused(errors)) return null;
    const { it } = data as unknown as { it: Page & Page["nodes"] };
    for (const { id } of whole ? it : it.nodes) found.add(id);
    if (whole || !it.pageInfo.hasNextPage) return found;
    after = it.pageInfo.endCursor ?? null;
  }
}

/** Lists are read once for each of the cast: a table that is all the same is read quickly. */
export function listReader(stage: Stage) {
  const read = new Map<string, Promise<ReadonlySet<string> | null>>();
  return async (player: Player, list: string, id: string): Promise<Outcome> => {
    const key = `${player.key} ${list}`;
    const ids = await (read.get(key) ?? read.set(key, idsIn(stage, player, list)).get(key));
    return ids ? (ids.has(id) ? "+" : ".") : "x";
  };
}

/**
 * What somebody comes to, one sign for each way: by a question for it, by a list, by `node`, and by reference, as the
 * gateway asks a subgraph. `+` is the thing, `.` is nothing, `x` is a refusal, `-` says that there is no such way.
 */
export async function cellOf(
  stage: Stage,
  player: Player,
  { type, subgraph, witness, find, list, node }: Entity,
  { id, listed }: { readonly id: string; readonly listed: ReturnType<typeof listReader> },
): Promise<string> {
  const byFind = find ? await asked(stage, player, `${find} { id }`, id) : "-";
  const byList = list ? await listed(player, list, id) : "-";
  const byNode = node ? await asked(stage, player, `node(id: $id) { ... on ${type} { ${witness} } }`, id) : "-";
  const representation = { __typename: type, id, ...(subgraph === "reporting" && { year: 2025, quarters: [] }) };
  const { data, errors = [] } = await stage.entity(subgraph, player, representation, `... on ${type} { ${witness} }`);
  const byReference = isRefused(errors) ? "x" : data?._entities[0] ? "+" : ".";
  return `${byFind}${byList}${byNode}${byReference}`;
}
