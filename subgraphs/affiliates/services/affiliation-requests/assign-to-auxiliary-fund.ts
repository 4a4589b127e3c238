import { sql } from "kysely";
import {
  type AffiliationNoticeRow,
  affiliationNoticesWhere,
} from "../../loaders/affiliation-requests/affiliation-notices.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { categoryOf } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { AUXILIARY_FUND, fallsToAuxiliaryFund } from "../../rules/affiliation-requests/declaration-term.ts";
import { affiliatePerson } from "./affiliate-person.ts";
import { decided } from "./bring-on-affiliation-request.ts";
import {
  holdAffiliationRequest,
  holdPerson,
  keepAffiliationRequest,
  moveAffiliationRequest,
} from "./keep-affiliation-request.ts";

/**
 * Closes the notices of those who joined a fund, and puts with the auxiliary fund, from the start of their activity,
 * those whose notice ran out before today.
 *
 * Whoever asked a fund in time waits for its answer. Run twice on one day, it finds nothing the second time.
 */
export async function assignToAuxiliaryFund(context: AffiliatesContext): Promise<void> {
  const { db, viewer } = context;
  for (const notice of await affiliationNoticesWhere(db, sql`n.closed_on is null`)) {
    await holdPerson(context, notice.ssin);
    const joined = await isAffiliated(context, notice);
    const falls = !joined && fallsToAuxiliaryFund(notice.postedOn, viewer.day) && !(await askedInTime(context, notice));
    if (falls) await assign(context, notice);
    if (!joined && !falls) continue;
    await sql`
      update affiliation_notice set closed_on = ${viewer.day}, version = version + 1
      where id = ${notice.id}`.execute(db);
  }
}

/** Whether a fund was asked within the term, and has not decided yet. */
async function askedInTime({ db }: AffiliatesContext, { ssin, dueOn }: AffiliationNoticeRow): Promise<boolean> {
  const { rows } = await sql`
    select from affiliation_request
    where ssin = ${ssin} and decided_on is null and state <> 'PROPOSED' and received_on <= ${dueOn}`.execute(db);
  return rows.length > 0;
}

async function isAffiliated({ db }: AffiliatesContext, { ssin, startsOn }: AffiliationNoticeRow): Promise<boolean> {
  const { rows } = await sql<{ affiliated: boolean }>`
    select is_with(${ssin}, ${AUXILIARY_FUND}, ${startsOn}) or is_with_another(${ssin}, ${AUXILIARY_FUND}, ${startsOn})
      as affiliated`.execute(db);
  return rows[0]?.affiliated ?? false;
}

/** Affiliates as if it had been asked on the day of the posting; what is not known of the person is asked later. */
async function assign(context: AffiliatesContext, notice: AffiliationNoticeRow): Promise<void> {
  const { ssin, affiliationKind, answers, postedOn } = notice;
  await sql`
    update affiliation_request set state = 'DISMISSED', decided_on = ${context.viewer.day}, version = version + 1
    where fund = ${AUXILIARY_FUND} and ssin = ${ssin} and state = 'PROPOSED'`.execute(context.db);
  const how = { fund: AUXILIARY_FUND, origin: "AUTOMATIC", channel: "REGISTERED_MAIL", handlerId: null } as const;
  const filed = { ...how, ssin, affiliationKind, affiliateId: null, answers, receivedOn: postedOn, cause: notice.id };
  const id = await keepAffiliationRequest(context, filed);
  const received = await held(context, id);
  if (received.state !== "COMPLETE") await moveAffiliationRequest(context, received, "COMPLETE");
  const request = await held(context, id);
  const standing = await context.loaders.standingOfAffiliationRequest.load(id);
  const category = categoryOf(affiliationKind, answers, { mainBefore: standing?.mainBefore ?? false });
  const affiliateId = await affiliatePerson(context, request, category);
  const changes = { affiliate_id: affiliateId, category, ...decided(context) };
  await moveAffiliationRequest(context, request, "CONFIRMED", changes);
}

async function held(context: AffiliatesContext, id: string): Promise<AffiliationRequestRow> {
  const request = await holdAffiliationRequest(context, id);
  if (!request) throw new Error("a request was kept and is not there");
  return request;
}
