import pino, { type Logger } from "pino";
import { plans } from "../../subgraphs/index.ts";
import { answer } from "../../subgraphs/shared/plumbing/answer.ts";
import { settle } from "../../subgraphs/shared/plumbing/listen.ts";
import { inTransaction, type OpenSubgraph, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer, type Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { freshDatabase } from "./database.ts";
import { OFFICE_DAY, officeTemplate } from "./office.ts";

export { OFFICE_DAY } from "./office.ts";

const SILENT: Logger = pino({ level: "silent" });

/** The five subgraphs on a database of their own, without a gateway: for what one of them does by itself. */
export async function openRooms({ seeded = false, log = SILENT }: { seeded?: boolean; log?: Logger } = {}) {
  const database = await freshDatabase(seeded ? await officeTemplate() : undefined);
  const queries: string[] = [];
  const open = await Promise.all(
    plans.map((plan) => openSubgraph(plan, database.url, log, (sql) => queries.push(sql))),
  );
  const room = (name: string): OpenSubgraph => {
    const found = open.find(({ plan }) => plan.name === name);
    if (!found) throw new Error(`there is no subgraph ${name}`);
    return found;
  };
  return {
    url: database.url,
    subgraphs: open,
    queries,
    room,
    /** Asks one subgraph directly, as somebody. */
    ask: (name: string, viewer: Viewer, query: string, variables: Record<string, unknown> = {}) =>
      answer(room(name), viewer, { query, variables }),
    /** Does some work in one subgraph, as the house itself. */
    inside: <Result>(name: string, work: Parameters<typeof inTransaction<Result>>[2]) =>
      inTransaction(room(name), systemViewer(OFFICE_DAY, "test"), work),
    settle: () => settle(open, OFFICE_DAY),
    async close() {
      await Promise.all(open.map(({ orm }) => orm.close(true)));
      await database.drop();
    },
  };
}

/** Somebody who asks, on the office's day; the rest is as given. */
export const viewerAs = (given: Partial<Viewer> & Pick<Viewer, "role">): Viewer => ({
  ...systemViewer(OFFICE_DAY, "test"),
  actor: `test ${given.role}`,
  ...given,
});
