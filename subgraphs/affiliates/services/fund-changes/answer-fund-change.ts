import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { type FundChangeRow, fundChangesWhere } from "../../loaders/fund-changes/fund-changes.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type FundChangeGround, isPending } from "../../rules/fund-changes/fund-change.ts";
import { sendFundChangeLetter } from "../documents/decision-letters.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { tellFundChange } from "./tell-fund-change.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly fundChangeId: string;
}

interface Answer extends Asked {
  readonly accepted: boolean;
  readonly ground?: FundChangeGround | null;
}

async function hold({ db }: AffiliatesContext, id: string): Promise<FundChangeRow | null> {
  await sql`select from fund_change where id = ${id} for update`.execute(db);
  return (await fundChangesWhere(db, sql`f.id = ${id}`))[0] ?? null;
}

const wrongState = ({ state }: FundChangeRow): Refused => refuse("FundChangeStateError", "fundChangeId", { state });

/**
 * What the old fund says to a change of which it was told: it has nothing against it, or refuses on a ground of the
 * law, with a reason. Saying nothing lets it take place.
 */
export const answerFundChange = (context: AffiliatesContext, asked: Answer) =>
  write(context, "answerFundChange", asked, async () => {
    const { db, viewer } = context;
    const change = await hold(context, asked.fundChangeId);
    if (!change || change.fromFund !== viewer.fund) return { errors: [notFound("fundChangeId", asked.fundChangeId)] };
    const { accepted, ground = null, meta } = asked;
    const reason = meta.reason?.trim() || null;
    const errors = versionConflict(meta, change.version);
    if (change.state !== "ASKED") errors.push(wrongState(change));
    if (!accepted && !reason) errors.push(refuse("ValidationError", "meta.reason", { reason: "TOO_SHORT" }));
    if (accepted === (ground !== null)) errors.push(refuse("ValidationError", "ground", { reason: "ONE_IF_REFUSED" }));
    if (errors.length > 0) return { errors };
    await sql`
      update fund_change set state = ${accepted ? "ACCEPTED" : "REFUSED"}, ground = ${ground}, reason = ${reason},
        answered_on = ${viewer.day}, answered_by = ${viewer.actor}, ended_on = ${accepted ? null : viewer.day},
        version = version + 1
      where id = ${change.id}`.execute(db);
    await tellFundChange(context, change.id);
    await sendFundChangeLetter(context, { ...change, state: accepted ? "ACCEPTED" : "REFUSED", ground, reason });
    return { fundChangeId: change.id, errors: [] as Refused[] };
  });

/** Takes a request for another fund back, before its day. */
export const takeBackFundChange = (context: AffiliatesContext, asked: Asked) =>
  write(context, "takeBackFundChange", asked, async () => {
    const { db, viewer } = context;
    const change = await hold(context, asked.fundChangeId);
    if (!change) return { errors: [notFound("fundChangeId", asked.fundChangeId)] };
    const errors = versionConflict(asked.meta, change.version);
    if (!isPending(change.state) || viewer.day >= change.effectOn) errors.push(wrongState(change));
    if (errors.length > 0) return { errors };
    await sql`
      update fund_change set state = 'WITHDRAWN', ended_on = ${viewer.day}, version = version + 1
      where id = ${change.id}`.execute(db);
    await tellFundChange(context, change.id);
    return { fundChangeId: change.id, errors: [] as Refused[] };
  });
