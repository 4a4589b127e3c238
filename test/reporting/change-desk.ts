import type { Context } from "../../subgraphs/shared/plumbing/context.ts";
import { tell } from "../../subgraphs/shared/plumbing/facts.ts";
import { catchUp } from "../../subgraphs/shared/plumbing/listen.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

export const LOTTE = seedId("aff", "lotte");
export const clerk = (fund: string) => viewerAs({ role: "CASE_HANDLER", fund, actor: `clerk of ${fund}` });
export const healthFund = (institution: string, purpose: string | null = "INSURABILITY") =>
  viewerAs({ role: "HEALTH_FUND", institution, purpose, actor: `health fund ${institution}` });
export const lotte = viewerAs({ role: "INSURED", ssin: "88041212434" });
export const inasti = (purpose: string) => viewerAs({ role: "INASTI", purpose });

export const PAGE = `query ($after: String, $first: Int! = 100, $where: ChangeFilter) {
  changes(after: $after, first: $first, where: $where) {
    nodes { id type subjectId subjectVersion contributorId day toldAt } pageInfo { hasNextPage endCursor } } }`;

export interface Change {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly contributorId: string | null;
}

interface Shown {
  readonly changes: { readonly nodes: Change[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  readonly changesCursor: string;
}

export let rooms: Awaited<ReturnType<typeof openRooms>>;

/** Opens what the tests of this desk need. */
export const openDesk = async () => {
  rooms = await openRooms({ seeded: true });
};

/** Closes it. */
export const closeDesk = () => rooms.close();

export const ask = async (viewer: Viewer, query: string, variables = {}) => {
  const { data, errors } = await rooms.ask("reporting", viewer, query, variables);
  return { data: data as never as Shown, errors: errors ?? [] };
};

export const nowOf = async (viewer: Viewer): Promise<string> =>
  (await ask(viewer, "{ changesCursor }")).data.changesCursor;

/** Reads on from a place until nothing follows, as the recipe says. */
export async function readOn(viewer: Viewer, from?: string, first = 100) {
  const read: Change[] = [];
  for (let after = from; ; ) {
    const { data, errors } = await ask(viewer, PAGE, { after, first });
    expect(errors).toEqual([]);
    const { nodes, pageInfo } = data.changes;
    read.push(...nodes);
    after = pageInfo.endCursor ?? after;
    if (!pageInfo.hasNextPage) return { read, after };
  }
}

export const hear = () => catchUp(rooms.room("reporting"), OFFICE_DAY);

export const typesOf = (changes: readonly Change[]) => [...new Set(changes.map(({ type }) => type))].sort();

/** Tells of payments, as the contributions do; `work` may take its time, or fail, before the end. */
export const tellPayment = (
  name: string,
  given: object = {},
  work: (context: Context) => Promise<void> = async () => {},
) =>
  rooms.inside("contributions", async (context) => {
    const content = { contributorId: LOTTE, fund: "SECUREX", amount: "1.00", ...given };
    const fact = { type: "PaymentReceived", subject: name, subjectVersion: 1, day: OFFICE_DAY, content };
    await tell(context, "contributions", [fact]);
    await work(context);
  });
