import { sql } from "kysely";
import { inTransaction } from "../../../subgraphs/shared/plumbing/open.ts";
import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../../harness/house.ts";

export const lotte = seedId("aff", "lotte");
export const lotteHerself = viewerAs({ role: "INSURED", ssin: "88041212434", actor: "lotte" });
export const jan = viewerAs({ role: "INSURED", ssin: "79093033106", actor: "jan" });
export const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne" });
export const koen = viewerAs({ role: "SUPERVISOR", fund: "SECUREX", actor: "koen" });
export const elke = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", actor: "elke" });
/** The health fund with that number, asking whether somebody is insured. */
export const healthFund = (institution: string): Viewer =>
  viewerAs({ role: "HEALTH_FUND", institution, purpose: "INSURABILITY", actor: `health fund ${institution}` });

/** The same person, on another day. */
export const on = (day: string, viewer: Viewer): Viewer => ({ ...viewer, day });

/** The rooms with the demo office in them, and ways to read and write a person's file. */
export async function openDesk() {
  const house = await openRooms({ seeded: true });
  let keys = 0;
  return {
    ...house,
    /** Reads from the affiliates; what went wrong is thrown. */
    async read<Found>(viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Found> {
      const { data, errors } = await house.ask("affiliates", viewer, query, variables);
      if (errors) throw new Error(JSON.stringify(errors.map(({ message, extensions }) => [message, extensions])));
      return data as Found;
    },
    /** How many rows PostgreSQL lets somebody see of who a person is, in a subgraph. */
    async countSeen(subgraph: string, viewer: Viewer, id: string): Promise<{ rowCount: number }> {
      const seen = sql`select from contributor where id = ${id}`;
      return inTransaction(house.room(subgraph), viewer, async ({ db }) => ({
        rowCount: (await seen.execute(db)).rows.length,
      }));
    },
    /** The health funds of a person whose memberships PostgreSQL lets somebody see. */
    membershipsSeen: (viewer: Viewer, id: string): Promise<string[]> =>
      inTransaction(house.room("affiliates"), viewer, async ({ db }) => {
        const { rows } = await sql<{ one: string }>`
          select health_fund as one from health_fund_membership where affiliate_id = ${id} order by starts_on`.execute(
          db,
        );
        return rows.map(({ one }) => one);
      }),
    /** Sends a mutation under a key of its own, and asks back its noun and its errors. */
    async write(viewer: Viewer, mutation: string, input: object, shows = "affiliate { id }") {
      keys += 1;
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const errors = "errors { __typename ... on UserError { path message } ... on ValidationError { reason } }";
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shows} ${errors} } }`;
      const meta = { idempotencyKey: `person-desk-${keys}` };
      const found = await house.ask("affiliates", viewer, query, { input: { meta, ...input } });
      if (found.errors) throw new Error(JSON.stringify(found.errors.map(({ extensions }) => extensions)));
      return (found.data as Record<string, Record<string, unknown> & { errors: Record<string, unknown>[] }>)[mutation]!;
    },
  };
}
/** What a desk can do. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;
