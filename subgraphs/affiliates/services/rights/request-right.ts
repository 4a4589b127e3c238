import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import { addQuarters, type Day, type Quarter, quarterOf, quartersBetween } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type RightRequestRow, rightRequestsWhere } from "../../loaders/rights/right-requests.ts";
import type { Right } from "../../rules/rights/right.ts";
import { type RightReading, rightEffect } from "../../rules/rights/right-effect.ts";
import { type HeldCareer, holdCareer } from "../career/hold-career.ts";
import { sideOf } from "../requests/keep-request.ts";
import { notFound, refuse } from "../requests/refuse.ts";
import { tellRight } from "./tell-right.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly right: Right;
  readonly quarter?: Quarter | null;
  readonly studiesUninterrupted?: boolean | null;
}

/** How far back or ahead a quarter may be named. */
const FURTHEST = 40;

/** Says why a right is not to be had. */
export const rightImpossible = (field: string, why: string): Refused => refuse("RightImpossibleError", field, { why });

/** When a right was given up before, for the law lets it come back later only. */
async function waivedUntil({ db }: AffiliatesContext, affiliateId: string, right: Right, askedOn: Day) {
  const year = askedOn.slice(0, 4);
  const [waived] = await rightRequestsWhere(
    db,
    sql`affiliate_id = ${affiliateId} and "right" = ${right} and state = 'WAIVED' and until_quarter >= ${`${year}Q1`}`,
  );
  return waived?.untilQuarter ?? null;
}

/** What the law says of a request, with what the file knows on the day. */
export async function readRight(
  context: AffiliatesContext,
  { affiliate, periods }: HeldCareer,
  {
    right,
    askedOn,
    quarter,
    studiesUninterrupted,
  }: Pick<RightRequestRow, "right" | "askedOn" | "studiesUninterrupted"> & {
    readonly quarter: Quarter | null;
  },
): Promise<RightReading> {
  const given = await waivedUntil(context, affiliate.id, right, askedOn);
  const { birthDate: bornOn } = affiliate;
  return rightEffect({ right, askedOn, quarter, bornOn, career: periods, studiesUninterrupted, waivedUntil: given });
}

/**
 * Asks for a right that nobody grants of office: by the person, or by the fund on a signed paper. The answer says from
 * which quarter it would act; the fund decides when the proof is there.
 */
export const requestRight = (context: AffiliatesContext, asked: Asked) =>
  write(context, "requestRight", asked, async () => {
    const { db, viewer } = context;
    const { affiliateId, right, quarter = null, studiesUninterrupted } = asked;
    const held = await holdCareer(context, affiliateId);
    if (!held) return { errors: [notFound("affiliateId", affiliateId)] };
    const stale = versionConflict(asked.meta, held.affiliate.version);
    if (stale.length > 0) return { errors: stale };
    if (quarter && Math.abs(quartersBetween(quarter, quarterOf(viewer.day))) > FURTHEST)
      return { errors: [rightImpossible("quarter", "TOO_FAR")] };
    const [open] = await rightRequestsWhere(
      db,
      sql`affiliate_id = ${affiliateId} and "right" = ${right} and (state = 'ASKED'
        or (state = 'GRANTED' and coalesce(until_quarter, '9999Q4') >= ${quarter ?? quarterOf(viewer.day)}))`,
    );
    if (open)
      return { errors: [rightImpossible("right", open.state === "ASKED" ? "ALREADY_ASKED" : "ALREADY_GRANTED")] };
    const told = { right, askedOn: viewer.day, quarter, studiesUninterrupted: studiesUninterrupted ?? false };
    const reading = await readRight(context, held, told);
    if (reading.kind === "FAULT") return { errors: [rightImpossible("right", reading.why)] };
    const id = newId("rgt");
    await sql`
      insert into right_request (id, affiliate_id, fund, "right", asked_on, asked_by, studies_uninterrupted,
        quarter_named, from_quarter, until_quarter, state)
      values (${id}, ${affiliateId}, ${held.affiliate.fundCode}, ${right}, ${viewer.day}, ${sideOf(context)},
        ${told.studiesUninterrupted}, ${quarter}, ${reading.from}, ${reading.until}, 'ASKED')`.execute(db);
    await tellRight(context, id);
    return { rightRequestId: id, errors: [] as Refused[] };
  });

/** The last quarter in which a right holds that no longer holds from a quarter on. */
export const lastBefore = (quarter: Quarter): Quarter => addQuarters(quarter, -1);
