import pg from "pg";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";

export const LOTTE = "88041212434";
export const lotte = seedId("aff", "lotte");

/** Somebody of her fund, her health fund, and a health fund with which she is not. */
export const hanne = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne" });
export const healthFund = viewerAs({
  role: "HEALTH_FUND",
  institution: "300",
  purpose: "INSURABILITY",
  actor: "hf-300",
});
export const stranger = { ...healthFund, institution: "500", actor: "hf-500" };

export const ENTITY = (type: string, selection: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`;

/** A record as the log keeps it. */
interface Kept {
  readonly actor: string;
  readonly subject: string | null;
  readonly topics: string;
  readonly granted: boolean;
  readonly of: number;
}

/** The demo office, with a look into the usage log past all roles. */
export async function openUsages() {
  const house = await openRooms({ seeded: true });
  const owner = new pg.Client(house.url);
  await owner.connect();
  let asked = 0;
  return {
    ...house,
    owner,
    /** Asks under a name of its own, and answers the records that this left. */
    async recorded(subgraph: string, viewer: Viewer, query: string, variables = {}) {
      asked += 1;
      const question = `question ${asked}`;
      const answer = await house.ask(subgraph, { ...viewer, question }, query, variables);
      const { rows } = await owner.query<Kept>(
        `select actor, role, receiver, purpose, basis, subject, array_to_string(topics, ' ') as topics, granted, "of"
        from privacy.usage where request = $1 order by id`,
        [question],
      );
      return { answer, rows };
    },
    async close() {
      await owner.end();
      await house.close();
    },
  };
}
