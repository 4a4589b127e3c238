import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import type { Period } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { keepAffiliationRequest } from "./keep-affiliation-request.ts";
import { knownOf } from "./known-answers.ts";

interface ToldMandate extends Period {
  readonly id: string;
  readonly affiliateId: string | null;
  readonly role: string;
  readonly rebutted: readonly Period[];
}

/** A mandate of somebody who is not affiliated, with what a request needs to know. */
interface Unaffiliated {
  readonly mandateId: string;
  readonly affiliateId: string;
  readonly ssin: string;
  readonly fund: string;
  readonly startsOn: string;
  readonly role: string;
  readonly companyNumber: string | null;
}

/**
 * Proposes an affiliation to the case handlers for each mandate whose holder has a file and no affiliation in it.
 *
 * Once for a mandate: one that was dismissed is not proposed again. A holder without a file is known to nobody here by
 * a number, and one whose presumption is rebutted from the start is no self-employed person.
 */
async function proposeAffiliations(context: Context, facts: readonly HeardFact[]): Promise<void> {
  for (const { subject, content } of facts) {
    const { mandates } = content as { readonly mandates: readonly ToldMandate[] };
    const inForce = mandates.filter((mandate) => mandate.affiliateId && presumed(mandate, context.viewer.day));
    for (const found of await unaffiliated(context, subject, inForce)) {
      const { ssin, fund, affiliateId, mandateId, startsOn, companyNumber } = found;
      const mandate = found.role === "WORKING_PARTNER" ? "WORKING_PARTNER" : "DIRECTOR";
      const known = await knownOf(context as AffiliatesContext, ssin);
      const answers = { ...known, startsOn, mandate, ...(companyNumber && { companyNumber }) };
      const how = { affiliationKind: "MANDATE_HOLDER", origin: "MANDATE", channel: "PORTAL", handlerId: null } as const;
      const filed = { ...how, fund, ssin, affiliateId, receivedOn: context.viewer.day, answers, cause: mandateId };
      await keepAffiliationRequest(context, filed, true);
    }
  }
}

/** Whether a mandate makes its holder presumed self-employed today, or later. */
const presumed = ({ startsOn, endsOn, rebutted }: ToldMandate, today: string): boolean =>
  (endsOn === null || endsOn >= today) &&
  !rebutted.some((period) => period.startsOn <= startsOn && (period.endsOn === null || period.endsOn >= today));

async function unaffiliated({ db }: Context, companyId: string, mandates: readonly ToldMandate[]) {
  const { rows } = await sql<Unaffiliated>`
    select distinct on (a.id) m.id as "mandateId", a.id as "affiliateId", a.ssin, a.fund, m."startsOn", m.role,
      (select c.enterprise_number from contributor c where c.id = ${companyId}) as "companyNumber"
    from jsonb_to_recordset(${JSON.stringify(mandates)}::jsonb)
      as m (id text, "affiliateId" text, role text, "startsOn" text)
    join affiliate a on a.id = m."affiliateId"
    where not exists (select from affiliation p where p.affiliate_id = a.id
        and coalesce(p.ends_on, 'infinity') >= m."startsOn"::date)
      and not exists (select from affiliation_request r where r.cause = m.id
        or (r.fund = a.fund and r.ssin = a.ssin and r.decided_on is null))
    order by a.id, m."startsOn"`.execute(db);
  return rows;
}

/** Who holds a mandate in which company, as companies tell it. */
export const hearMandates: Hearing = { type: "MandateChanged", keep: proposeAffiliations };
