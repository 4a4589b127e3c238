import pg from "pg";

/** What stands in a table: how many rows, the sum of their versions, and the sum of the rows' hashes. */
interface Standing {
  readonly rows: number;
  readonly versions: number;
  readonly hash: string;
}

/**
 * What stands in every table of a database, by "schema.table", but for the usage log: who looked is recorded of each
 * question, also of one that changes nothing.
 */
type Footprint = ReadonlyMap<string, Standing>;

/** Rows and versions added, by table. A table that did not change is left out. */
export type Changes = Readonly<Record<string, { readonly rows: number; readonly versions: number }>>;

const TABLES = `
  select n.nspname as schema, c.relname as name, exists (
    select from pg_attribute a
    where a.attrelid = c.oid and a.attname = 'version' and a.atttypid = 'int4'::regtype) as versioned
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|privacy$)'
  order by 1, 2`;

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly versioned: boolean;
}

/** Two numbers of a table that no committed write leaves as they were, and which cost a third of its hash. */
const markOf = ({ schema, name }: Table): string => `
  select '${schema}.${name}' as "table", count(*) || '/' || coalesce(sum(xmin::text::bigint), 0) as mark
  from "${schema}"."${name}"`;

const standingOf = ({ schema, name, versioned }: Table): string => `
  select '${schema}.${name}' as "table", count(*)::int as rows,
    ${versioned ? "coalesce(sum(version), 0)::int" : "0"} as versions,
    coalesce(sum(hashtextextended(t::text, 0)), 0)::text as hash
  from "${schema}"."${name}" t`;

/** The tables there are: one test file sees the same in every copy of the office. */
let everything: readonly Table[] | undefined;

/** Watches every table of one database, of every subgraph, of the facts and of the jobs, as its owner. */
export class Watch {
  private readonly session: pg.Client;
  private readonly marks = new Map<string, string>();
  private readonly standings = new Map<string, Standing>();
  private still = false;

  constructor(url: string) {
    this.session = new pg.Client({ connectionString: url, options: "-c app.role=SYSTEM" });
  }

  /** Prepares the marks: to read two hundred questions anew costs PostgreSQL five times what answering them does. */
  async open(): Promise<void> {
    await this.session.connect();
    everything ??= (await this.session.query<Table>(TABLES)).rows;
    await this.session.query(everything.map((table, i) => `prepare mark_${i} as ${markOf(table)}`).join(";"));
  }

  close(): Promise<void> {
    return this.session.end();
  }

  /** Says that something is asked of the house: what stood there may not stand there any more. */
  stir(): void {
    this.still = false;
  }

  /** What some work adds. Where nobody asked anything since the work before, what it left is what this one finds. */
  async changesOf(work: () => Promise<unknown>): Promise<Changes> {
    const before = this.still ? new Map(this.standings) : await this.footprint();
    await work();
    return added(before, await this.footprint());
  }

  /** Only a table in which something was written since is read again as a whole. */
  private async footprint(): Promise<Footprint> {
    const tables = everything ?? [];
    const marks = await this.ask<{ readonly mark: string }>(tables.map((_, i) => `execute mark_${i}`));
    const written = tables.filter((_, i) => {
      const { table, mark } = marks[i] ?? { table: "", mark: "" };
      const known = this.marks.get(table);
      this.marks.set(table, mark);
      return mark !== known;
    });
    for (const { table, ...standing } of await this.ask<Standing>(written.map(standingOf)))
      this.standings.set(table, standing);
    this.still = true;
    return new Map(this.standings);
  }

  /** Questions sent in one breath, and not as one union over every table, which takes ten times as long. */
  private async ask<Row>(questions: readonly string[]): Promise<(Row & { readonly table: string })[]> {
    if (questions.length === 0) return [];
    const answers: unknown = await this.session.query(questions.join(";"));
    return [answers].flat().flatMap((one) => (one as pg.QueryResult<Row & { table: string }>).rows);
  }
}

function added(before: Footprint, after: Footprint): Changes {
  const changed = [...after].filter(([table, { hash }]) => before.get(table)?.hash !== hash);
  return Object.fromEntries(
    changed.map(([table, { rows, versions }]) => {
      const was = before.get(table) ?? { rows: 0, versions: 0 };
      return [table, { rows: rows - was.rows, versions: versions - was.versions }];
    }),
  );
}
