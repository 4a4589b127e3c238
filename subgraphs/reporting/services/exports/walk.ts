import type { GraphAnswer } from "../../../shared/plumbing/open.ts";
import type { Row } from "../../formats/exports/rows.ts";
import { EDGES, type ExportPlan, PAGE } from "../../rules/exports/export-plan.ts";

/** One page of the list: its rows whole, and where the next begins. */
export interface WalkedPage {
  readonly rows: readonly Row[];
  readonly next: string | null;
  /** The codes of what was not shown to the asker. */
  readonly withheld: readonly string[];
}

/** How a page is asked for: how long, after what, and after what in the lists within. */
export interface PageAsked {
  readonly exportFirst: number;
  readonly exportAfter: string | null;
  readonly nestedFirst: number;
  readonly [nestedAfter: `nestedAfter${number}`]: string | null;
}

type Ask = (page: PageAsked) => Promise<GraphAnswer>;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

interface List {
  readonly nodes: readonly Row[];
  readonly [PAGE]: PageInfo;
  readonly [EDGES]?: readonly { readonly cursor: string }[];
}

/** Thrown where an answer brings no list: with the answer, which says why. */
export class NoList extends Error {
  constructor(readonly answer: GraphAnswer) {
    super("no list");
  }
}

const at = (from: unknown, way: readonly string[]): unknown =>
  way.reduce<unknown>((value, key) => (value as Row | null | undefined)?.[key], from);

/** Reads one page of a list, and the lists within its rows to their end. */
export async function walkPage(plan: ExportPlan, from: PageAsked, ask: Ask): Promise<WalkedPage> {
  const { list, answer } = await listOf(plan, from, ask);
  const withheld = new Set((answer.errors ?? []).map(({ extensions }) => String(extensions?.code ?? "UNKNOWN")));
  const cursors = (list[EDGES] ?? []).map(({ cursor }) => cursor);
  const rows: Row[] = [];
  for (const [i, row] of list.nodes.entries()) {
    const place = { before: i === 0 ? from.exportAfter : (cursors[i - 1] ?? null), cursor: cursors[i] ?? "" };
    rows.push(await wholeRow(plan, from, { row, ...place }, ask));
  }
  const { hasNextPage, endCursor } = list[PAGE];
  return { rows, next: hasNextPage ? endCursor : null, withheld: [...withheld] };
}

async function listOf({ path }: ExportPlan, page: PageAsked, ask: Ask): Promise<{ list: List; answer: GraphAnswer }> {
  const answer = await ask(page);
  const list = at(answer.data, path) as List | null | undefined;
  if (!list?.nodes) throw new NoList(answer);
  return { list, answer };
}

interface Found {
  readonly row: Row;
  /** The cursor of the row before it, and its own. */
  readonly before: string | null;
  readonly cursor: string;
}

/** A row with the lists within it read to their end: it is asked for alone, after the row before it. */
async function wholeRow(plan: ExportPlan, from: PageAsked, { row, before, cursor }: Found, ask: Ask): Promise<Row> {
  const whole = structuredClone(row) as Row;
  for (const [i, way] of plan.nested.entries()) {
    const list = at(whole, way) as List | null | undefined;
    if (!list?.nodes) continue;
    const nodes = [...list.nodes];
    for (let page = list[PAGE]; page.hasNextPage; ) {
      const more = { ...from, exportFirst: 1, exportAfter: before, [`nestedAfter${i}`]: page.endCursor };
      const { list: again } = await listOf(plan, more, ask);
      const next = at(again.nodes[0], way) as List | null | undefined;
      if (again[EDGES]?.[0]?.cursor !== cursor || !next?.nodes) throw new Error("in one picture, a row has moved");
      nodes.push(...next.nodes);
      page = next[PAGE];
    }
    put(whole, way, nodes);
  }
  return whole;
}

/** Puts the rows of a list in its place, and nothing else of it. */
function put(row: Row, way: readonly string[], nodes: readonly Row[]): void {
  const holder = at(row, way.slice(0, -1)) as Record<string, unknown>;
  holder[way.at(-1) ?? ""] = { nodes };
}
