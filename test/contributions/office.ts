import type { PostgreSqlConnection } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { Client, type PoolClient } from "pg";
import pino from "pino";
import { plan } from "../../subgraphs/contributions/subgraph.ts";
import { answer } from "../../subgraphs/shared/plumbing/answer.ts";
import { type Contributor, contributorKnown, keepContributors } from "../../subgraphs/shared/plumbing/contributors.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { inTransaction, type OpenSubgraph, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { systemViewer, type Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { freshDatabase } from "../harness/database.ts";

/** The day of these tests. */
export const TODAY = "2026-11-20";

/** The house itself. */
export const house: Viewer = systemViewer(TODAY, "test");

const viewer = (changed: Partial<Viewer>): Viewer => ({ ...house, actor: changed.role ?? "test", ...changed });

/** A case handler of a fund. */
export const clerkOf = (fund: string): Viewer => viewer({ role: "CASE_HANDLER", fund, actor: `clerk of ${fund}` });
/** A supervisor of a fund. */
export const supervisorOf = (fund: string): Viewer => viewer({ role: "SUPERVISOR", fund, actor: `head of ${fund}` });
/** An insured person. */
export const insured = (ssin: string): Viewer => viewer({ role: "INSURED", ssin });
/** A health fund. */
export const healthFund = (institution: string): Viewer => viewer({ role: "HEALTH_FUND", institution });
/** Anybody. */
export const anybody: Viewer = viewer({ role: "PUBLIC" });
/** INASTI. */
export const inasti: Viewer = viewer({ role: "INASTI" });

/** Somebody of a test: a fund, a number, and a career in one category from a day on. */
export interface Person {
  readonly key: string;
  readonly fund: string;
  readonly ssin: string;
  readonly category?: string;
  readonly capacity?: string;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
  readonly healthFund?: string;
}

export const idOf = (key: string): string => seedId("aff", key);

const known = ({ key, fund, ssin, healthFund: number = "300" }: Person): Contributor => ({
  id: idOf(key),
  kind: "PERSON",
  fund,
  funds: [fund],
  ssin,
  enterpriseNumber: null,
  healthFund: number,
  language: "fr",
});

const career = ({
  key,
  fund,
  category = "MAIN",
  capacity = "SELF_EMPLOYED",
  startsOn = "2024-01-01",
  endsOn = null,
}: Person) =>
  ({
    type: "CareerChanged",
    subject: idOf(key),
    subjectVersion: 1,
    day: TODAY,
    content: {
      periods: [{ id: seedId("afl", key), fund, category, capacity, startsOn, endsOn, helpedAffiliateId: null }],
    },
  }) as unknown as HeardFact;

/** The contributions subgraph alone, on a database of its own. */
export async function openOffice() {
  const database = await freshDatabase();
  const subgraph = await openSubgraph(plan, database.url, pino({ level: "silent" }));
  return new Office(subgraph, database.url, async () => {
    await subgraph.orm.close(true);
    await database.drop();
  });
}

export class Office {
  constructor(
    readonly subgraph: OpenSubgraph,
    readonly url: string,
    readonly close: () => Promise<void>,
  ) {}

  /** Makes people known, with their careers, and the fund's bank account. */
  async letIn(people: readonly Person[], ibans: Readonly<Record<string, string>> = {}): Promise<void> {
    await inTransaction(this.subgraph, house, async (context) => {
      await keepContributors(
        context,
        people.map((person) => contributorKnown(known(person), 1, TODAY)),
      );
      for (const hearing of plan.hearings.filter(({ type }) => type === "CareerChanged")) {
        await hearing.keep(context, people.map(career));
      }
      for (const [iban, fund] of Object.entries(ibans)) {
        await sql`insert into bank_account (iban, fund) values (${iban}, ${fund})`.execute(context.db);
      }
    });
  }

  /** Corrects the fund of somebody's whole career; the first one keeps seeing the file. */
  async moveTo(fund: string, key: string): Promise<void> {
    await this.rows`delete from career_period where affiliate_id = ${idOf(key)}`;
    await this.rows`insert into career_period
      (affiliate_id, id, fund, category, capacity, starts_on, subject_version)
      values (${idOf(key)}, ${seedId("afl", key)}, ${fund}, 'MAIN', 'SELF_EMPLOYED', '2024-01-01', 2)`;
    await this.rows`update contributor set fund = ${fund}, funds = funds || ${[fund]}::text[] where id = ${idOf(key)}`;
  }

  /** Notes an income, as the tax administration gave it. */
  async earn(key: string, year: number, cents: bigint, knownOn = `${year + 2}-06-30`): Promise<void> {
    await this.rows`insert into reference_income (affiliate_id, year, assessment_id, amount, quarters, known_on)
      values (${idOf(key)}, ${year}, ${`${year}`}, ${cents}, 4, ${knownOn})`;
  }

  /** Says something to the tables as the house itself. */
  async rows<Row>(strings: TemplateStringsArray, ...values: unknown[]): Promise<readonly Row[]> {
    return inTransaction(this.subgraph, house, async ({ db }) => (await sql<Row>(strings, ...values).execute(db)).rows);
  }

  /** Changes rows behind the back of the triggers, as only who owns the server can. */
  async tamper(statement: string): Promise<void> {
    const session = new Client(this.url);
    await session.connect();
    await session.query("set session_replication_role = replica");
    await session.query(statement);
    await session.end();
  }

  /** Asks, and expects an answer without faults. */
  async ask(who: Viewer, query: string, variables: Record<string, unknown> = {}) {
    const result = await answer(this.subgraph, who, { query, variables });
    if (result.errors)
      throw new Error(JSON.stringify(result.errors.map(({ message, extensions }) => ({ message, extensions }))));
    return JSON.parse(JSON.stringify(result.data));
  }

  /** How many queries some work sends to the database, counted where they leave the house. */
  async queriesOf(work: () => Promise<unknown>): Promise<number> {
    const connection = this.subgraph.orm.em.getConnection() as PostgreSqlConnection;
    const pool = await connection.getNativeClient();
    let sent = 0;
    const watched = new Map<PoolClient, PoolClient["query"]>();
    const watch = (client: PoolClient): void => {
      const query = client.query;
      if (watched.has(client)) return;
      watched.set(client, query);
      client.query = ((...given: Parameters<typeof query>) => {
        sent += 1;
        return query.apply(client, given);
      }) as typeof query;
    };
    pool.on("acquire", watch);
    await work();
    pool.off("acquire", watch);
    for (const [client, query] of watched) client.query = query;
    return sent;
  }

  /** Asks, and answers the codes of the faults. */
  async faults(who: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<unknown[]> {
    const result = await answer(this.subgraph, who, { query, variables });
    return (result.errors ?? []).map(({ extensions }) => extensions.code);
  }
}
