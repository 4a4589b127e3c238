import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { Period } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { AUXILIARY_FUND } from "../../rules/affiliation-requests/declaration-term.ts";
import { decided } from "./bring-on-affiliation-request.ts";
import { holdAffiliationRequest, keepAffiliationRequest, moveAffiliationRequest } from "./keep-affiliation-request.ts";
import { knownOf } from "./known-answers.ts";

interface ToldMandate extends Period {
  readonly id: string;
  readonly affiliateId: string | null;
  /** The number of a holder without a file, where the company's fund knows it. */
  readonly holderSsin?: string | null;
  readonly role: string;
  readonly rebutted: readonly Period[];
}

/** What companies tell of the mandates in one company, and of the fund that it is with. */
interface Told {
  readonly fund?: string | null;
  readonly mandates: readonly ToldMandate[];
}

/** A mandate of somebody who is not affiliated, with what a request needs to know. */
interface Unaffiliated {
  readonly mandateId: string;
  readonly affiliateId: string | null;
  readonly ssin: string;
  readonly fund: string;
  readonly startsOn: string;
  readonly role: string;
  readonly companyNumber: string | null;
}

/**
 * Proposes an affiliation to the case handlers for each mandate whose holder is not affiliated: those of the fund of
 * the file, or where there is no file, of the fund of the company, or of the auxiliary fund.
 *
 * Once for a mandate: one that was dismissed is not proposed again. One whose presumption is rebutted from the start is
 * no self-employed person: that, or an end of the mandate, takes back what was proposed and not taken up.
 */
async function proposeAffiliations(told: Context, facts: readonly HeardFact[]): Promise<void> {
  const context = told as AffiliatesContext;
  for (const { subject, content } of facts) {
    const { fund, mandates } = content as Told;
    const inForce = mandates.filter((mandate) => presumed(mandate, context.viewer.day));
    await takeBack(
      context,
      mandates.filter((mandate) => !inForce.includes(mandate)),
    );
    for (const found of await unaffiliated(context, { companyId: subject, fund: fund ?? AUXILIARY_FUND }, inForce))
      await propose(context, found);
  }
}

async function propose(context: AffiliatesContext, found: Unaffiliated): Promise<void> {
  const { ssin, fund, affiliateId, mandateId, startsOn, companyNumber } = found;
  const mandate = found.role === "WORKING_PARTNER" ? "WORKING_PARTNER" : "DIRECTOR";
  const known = affiliateId ? await knownOf(context, ssin) : {};
  const answers = { ...known, startsOn, mandate, ...(companyNumber && { companyNumber }) };
  const how = { affiliationKind: "MANDATE_HOLDER", origin: "MANDATE", channel: "PORTAL", handlerId: null } as const;
  const filed = { ...how, fund, ssin, affiliateId, receivedOn: context.viewer.day, answers, cause: mandateId };
  await keepAffiliationRequest(context, filed, true);
}

/** Whether a mandate makes its holder presumed self-employed today, or later. */
const presumed = ({ startsOn, endsOn, rebutted }: ToldMandate, today: string): boolean =>
  (endsOn === null || endsOn >= today) &&
  !rebutted.some((period) => period.startsOn <= startsOn && (period.endsOn === null || period.endsOn >= today));

/** Takes back what was proposed for mandates that make nobody self-employed any more; what was taken up goes on. */
async function takeBack(context: AffiliatesContext, mandates: readonly ToldMandate[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from affiliation_request where state = 'PROPOSED' and cause = any (${mandates.map(({ id }) => id)})
    order by id`.execute(context.db);
  for (const { id } of rows) {
    const request = await holdAffiliationRequest(context, id);
    if (request?.state === "PROPOSED") await moveAffiliationRequest(context, request, "DISMISSED", decided(context));
  }
}

interface Company {
  readonly companyId: string;
  readonly fund: string;
}

async function unaffiliated({ db }: Context, { companyId, fund }: Company, mandates: readonly ToldMandate[]) {
  const { rows } = await sql<Unaffiliated>`
    with held as (
      select m.*, a.id as file, coalesce(a.ssin, m."holderSsin") as ssin, coalesce(a.fund, ${fund}) as fund
      from jsonb_to_recordset(${JSON.stringify(mandates)}::jsonb)
        as m (id text, "affiliateId" text, "holderSsin" text, role text, "startsOn" text)
      left join affiliate a on a.id = coalesce(m."affiliateId",
        (select c.id from contributor c
          where c.ssin = m."holderSsin" or c.former_ssins @> array[m."holderSsin"] limit 1)))
    select distinct on (h.ssin) h.id as "mandateId", h.file as "affiliateId", h.ssin, h.fund, h."startsOn", h.role,
      (select c.enterprise_number from contributor c where c.id = ${companyId}) as "companyNumber"
    from held h
    where h.ssin is not null
      and not exists (select from affiliation p where p.affiliate_id = h.file
        and coalesce(p.ends_on, 'infinity') >= h."startsOn"::date)
      and not exists (select from affiliation_request r
        where r.cause = h.id or (r.ssin = h.ssin and r.decided_on is null))
    order by h.ssin, h."startsOn"`.execute(db);
  return rows;
}

/** Who holds a mandate in which company, as companies tell it. */
export const hearMandates: Hearing = { type: "MandateChanged", keep: proposeAffiliations };
