import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { Fault } from "../../../shared/plumbing/faults.ts";
import { clocksWhere, countClocks, type KnownClockRow, type Span, standingIn } from "../../loaders/commitments.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { promisesOf } from "../../rules/commitments/promises.ts";
import type { CaseStanding } from "../../rules/commitments/tally.ts";
import { checkSpan } from "./measure-commitments.ts";

/** Which cases: of which promise, in which span, standing how. */
interface CasesAsked extends Span {
  readonly promise: string;
  readonly standing: CaseStanding | null;
}

/** Lists the cases of the viewer's fund that were counted for a promise, the earliest last day first. */
export function listCases(
  { db, viewer }: ReportingContext,
  page: PageArgs,
  { promise: code, standing, ...span }: CasesAsked,
): Promise<Page<KnownClockRow>> {
  const promise = promisesOf(viewer.fund ?? "").find((one) => one.code === code);
  if (!promise || !("clocks" in promise)) throw new Fault("BAD_INPUT", { field: "promise", reason: "UNKNOWN_VALUE" });
  const stands = standingIn(checkSpan(span), viewer.day);
  const { clocks, served } = promise;
  const condition = sql`c.fund = ${viewer.fund} and c.clock = any (${[...clocks]})
    and ${served ? sql`c.served = ${served}` : sql`true`}
    and ${standing ? sql`${stands} = ${standing}` : sql`${stands} is not null`}`;
  return pageOf({
    page,
    order: {
      columns: [sql`c.due_on`, sql`c.subject`, sql`c.clock`],
      holds: ["DAY", "TEXT", "TEXT"],
      values: ({ dueOn, subject, clock }) => [dueOn, subject, clock],
    },
    fetch: (after, order, limit) =>
      clocksWhere(db, { standing: stands, condition: sql`${condition} and ${after}` }, order, limit),
    count: () => countClocks(db, condition),
  });
}
