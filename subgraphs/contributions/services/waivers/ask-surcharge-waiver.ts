import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Quarter } from "../../../shared/values/calendar.ts";
import { duesWhere } from "../../loaders/dues.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { surchargesWhere } from "../../loaders/surcharges/surcharges.ts";
import { waiverFault } from "../../rules/waivers/waiver-request.ts";
import { notFound, refused } from "../refused.ts";
import { tellWaivers } from "./tell-waivers.ts";

/** Of which quarters the surcharges are to be let off, and why. */
export interface WaiverWanted {
  readonly meta: WriteMetaInput;
  readonly contributorId: string;
  readonly quarters: readonly Quarter[];
  readonly ground: string;
  readonly motive: string;
  readonly evidence: readonly string[];
  readonly forJointDebtor: boolean;
}

const MOST_QUARTERS = 40;
const LONGEST = { motive: 4_000, evidence: 200 } as const;

/** Asks INASTI, through the fund, to let surcharges off; of a quarter only once its contributions are paid. */
export const askSurchargeWaiver = (context: ContributionsContext, asked: WaiverWanted) =>
  write(context, "askSurchargeWaiver", asked, async () => {
    const { db, loaders, viewer } = context;
    const { contributorId, ground, forJointDebtor } = asked;
    const faults = faultsOf(asked);
    if (faults.length > 0) return { errors: faults };
    const contributor = await loaders.contributorById.load(contributorId);
    if (!contributor) return { errors: [notFound("contributorId", contributorId)] };
    await sql`select pg_advisory_xact_lock(hashtextextended(${`waiver ${contributorId}`}, 0))`.execute(db);
    const quarters = [...new Set(asked.quarters)];
    const fund = viewer.fund ?? contributor.fund ?? "";
    const surcharges = await surchargesWhere(
      db,
      sql`s.contributor_id = ${contributorId} and s.fund = ${fund} and d.quarter = any (${quarters})
        and d.amount + d.lowered > 0`,
    );
    const found = waiverFault({
      surcharges: surcharges.map((one) => ({ ...one, claimed: one.amount - one.waived })),
      open: await openQuarters(context, contributorId, quarters),
      asked: await askedAlready(context, contributorId),
    });
    if (found) return { errors: [refused("SurchargeWaiverError", "quarters", { quarter: null, ...found })] };
    const waiverId = newId("wvr");
    await sql`
      insert into surcharge_waiver (id, contributor_id, fund, state, ground, motive, evidence, for_joint_debtor,
        asked_on, asked_by)
      values (${waiverId}, ${contributorId}, ${fund}, 'ASKED', ${ground}, ${asked.motive.trim()}, ${asked.evidence},
        ${forJointDebtor}, ${viewer.day}, ${viewer.actor})`.execute(db);
    await sql`
      insert into surcharge_waiver_line (waiver_id, due_id, contributor_id, fund)
      select ${waiverId}, unnest(${surcharges.map(({ dueId }) => dueId)}::text[]), ${contributorId}, ${fund}`.execute(
      db,
    );
    await tellWaivers(context, [waiverId]);
    return { waiverId, errors: [] };
  });

function faultsOf({ motive, evidence, quarters }: WaiverWanted): Refused[] {
  const fault = (field: string, reason: string): Refused[] => [refused("ValidationError", field, { reason })];
  if (motive.trim() === "") return fault("motive", "TOO_SHORT");
  if (motive.length > LONGEST.motive) return fault("motive", "TOO_LONG");
  if (evidence.length > 20 || evidence.some(({ length }) => length > LONGEST.evidence))
    return fault("evidence", "TOO_LONG");
  if (quarters.length === 0) return fault("quarters", "TOO_SHORT");
  return quarters.length > MOST_QUARTERS ? fault("quarters", "TOO_LONG") : [];
}

async function openQuarters({ db }: ContributionsContext, contributorId: string, quarters: readonly Quarter[]) {
  const dues = await duesWhere(
    db,
    sql`d.contributor_id = ${contributorId} and d.quarter = any (${quarters}) and d.outstanding > 0
      and d.nature in ('PROVISIONAL', 'REGULARISATION', 'COMPANY_ANNUAL')`,
  );
  return dues.map(({ quarter }) => quarter);
}

async function askedAlready({ db }: ContributionsContext, contributorId: string): Promise<string[]> {
  const { rows } = await sql<{ dueId: string }>`
    select l.due_id as "dueId" from surcharge_waiver_line l join surcharge_waiver w on w.id = l.waiver_id
    where w.contributor_id = ${contributorId} and w.state in ('ASKED', 'SENT', 'NOTED')`.execute(db);
  return rows.map(({ dueId }) => dueId);
}
