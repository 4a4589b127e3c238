import { type RawBuilder, sql } from "kysely";
import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from "type-graphql";
import { isDay } from "../values/calendar.ts";
import { Sees } from "./access.ts";
import { Fault } from "./faults.ts";

/** The most that one page may hold. */
const MAX_PAGE = 100;

/** What a connection costs: as much as `first` asks for. Beside every field that answers one. */
export const SIZED =
  '@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: "How many, at most 100." })
  first!: number;

  @Field(() => String, { nullable: true, description: "Go on after this cursor." })
  after?: string | null;
}

@ObjectType("PageInfo", { description: "Where a page stands in its list." })
@Directive("@shareable")
@Sees("ANYBODY")
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether more follow." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether the page was asked for after a cursor." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first on the page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of the last on the page." })
  endCursor!: string | null;
}

/** A page of rows in the shape of a Relay connection. `totalCount` is counted only when it is asked for. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfoType;
  readonly totalCount: () => Promise<number>;
}

/** Declares the connection of a noun: `connectionOf("Due", () => DueType)` is the type `DueConnection`. */
export function connectionOf<Row extends object>(name: string, node: () => ClassType<Row>): ClassType<Page<Row>> {
  @ObjectType(`${name}Edge`, { description: "One of a list, with its place in it." })
  @Sees("ANYBODY")
  class Edge {
    @Field(() => String, { description: "Its place, for `after`." })
    cursor!: string;

    @Field(node, { description: "The one itself." })
    node!: Row;
  }

  @ObjectType(`${name}Connection`, {
    description: "A list that grows, a page at a time; stable while others are added.",
  })
  @Sees("ANYBODY")
  class Connection {
    @Field(() => [Edge], { description: "The page, with cursors." })
    edges!: readonly Edge[];

    @Field(() => [node()], { description: "The page, without cursors." })
    nodes!: readonly Row[];

    @Field(() => PageInfoType, { description: "Where the page stands." })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: "How many there are in all; counted only when asked for." })
    totalCount!: () => Promise<number>;
  }
  return Connection as ClassType<Page<Row>>;
}

const isBig = (text: string): boolean => /^\d{1,18}$/.test(text);

/** What a column of an order holds, where it is no text: a cursor that says otherwise is none of ours. */
const forms = { DAY: isDay, NUMBER: (text: string) => /^\d{1,9}$/.test(text), BIG: isBig, TEXT: () => true };

/** In what order a list stands: columns whose values, taken together, no two rows share. */
export interface Order<Row> {
  readonly columns: readonly RawBuilder<unknown>[];
  readonly values: (row: Row) => readonly string[];
  /** What the columns hold, where not all of them are texts. */
  readonly holds?: readonly (keyof typeof forms)[];
  readonly descending?: boolean;
}

interface PageRequest<Row> {
  readonly page: PageArgs;
  readonly order: Order<Row>;
  /** Fetches rows where the condition holds, in the given order, at most so many. */
  readonly fetch: (condition: RawBuilder<unknown>, order: RawBuilder<unknown>, limit: number) => Promise<Row[]>;
  readonly count: () => Promise<number>;
}

/** Fetches one page after a cursor. The cursor holds the order's values, so that rows added meanwhile move nothing. */
export async function pageOf<Row>({ page, order, fetch, count }: PageRequest<Row>): Promise<Page<Row>> {
  const { first, after } = page;
  if (first < 1 || first > MAX_PAGE)
    throw new Fault("BAD_INPUT", { field: "first", reason: "NOT_BETWEEN", from: 1, to: MAX_PAGE });
  const rows = await fetch(afterCursor(order, after), orderBy(order), first + 1);
  return asPage(rows.slice(0, first), order.values, { more: rows.length > first, after, count });
}

interface PageFacts {
  readonly more: boolean;
  readonly after: string | null | undefined;
  readonly count: () => Promise<number>;
}

function asPage<Row>(
  nodes: readonly Row[],
  values: (row: Row) => readonly string[],
  { more, after, count }: PageFacts,
): Page<Row> {
  const edges = nodes.map((node) => ({ node, cursor: writeCursor(values(node)) }));
  const pageInfo = {
    hasNextPage: more,
    hasPreviousPage: Boolean(after),
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, totalCount: count };
}

function orderBy<Row>({ columns, descending }: Order<Row>): RawBuilder<unknown> {
  const direction = descending ? sql`desc` : sql`asc`;
  return sql.join(columns.map((column) => sql`${column} ${direction}`));
}

function afterCursor<Row>({ columns, holds, descending }: Order<Row>, after?: string | null): RawBuilder<unknown> {
  if (!after) return sql`true`;
  const values = readCursor(after);
  const fits = values.every((value, i) => forms[holds?.[i] ?? "TEXT"](value));
  if (values.length !== columns.length || !fits) throw unknownCursor();
  return sql`(${sql.join(columns)}) ${descending ? sql`<` : sql`>`} (${sql.join(values)})`;
}

const writeCursor = (values: readonly string[]): string => Buffer.from(JSON.stringify(values)).toString("base64url");

function readCursor(cursor: string): readonly string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(values) && values.every((value) => typeof value === "string" && !value.includes("\0")))
      return values;
  } catch {
    // Falls through to the fault: a cursor that we did not write.
  }
  throw unknownCursor();
}

const unknownCursor = (): Fault => new Fault("BAD_INPUT", { field: "after", reason: "UNKNOWN_CURSOR" });

/** Cuts one page out of a short list that was loaded whole, in the list's own order. */
export function pageOfList<Row>(
  rows: readonly Row[],
  { first, after }: PageArgs,
  values: (row: Row) => readonly string[],
): Page<Row> {
  if (first < 1 || first > MAX_PAGE)
    throw new Fault("BAD_INPUT", { field: "first", reason: "NOT_BETWEEN", from: 1, to: MAX_PAGE });
  const start = after ? rows.findIndex((row) => writeCursor(values(row)) === after) + 1 : 0;
  if (after && start === 0) throw unknownCursor();
  const nodes = rows.slice(start, start + first);
  return asPage(nodes, values, { more: rows.length > start + first, after, count: async () => rows.length });
}
