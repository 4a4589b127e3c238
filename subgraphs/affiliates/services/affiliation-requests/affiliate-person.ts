import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { ContributorCategory } from "../../../shared/values/career.ts";
import type { AffiliationRequestRow } from "../../loaders/affiliation-requests/affiliation-requests.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { capacityOf, stretchesOf } from "../../rules/affiliation-requests/affiliation-kind.ts";
import { isLate } from "../../rules/affiliation-requests/checks.ts";
import { welcomeFile } from "../contact/welcome-file.ts";
import { tellPeriodsChanged } from "../tell-career.ts";
import { keepCertificate } from "./keep-certificate.ts";

/**
 * Affiliates whoever a complete request is of: the file and who cares for it, the periods, the certificate, and what
 * the others hear.
 *
 * Whoever calls has held the person, and has found nothing that stands in the way. Answers the id of the file.
 */
export async function affiliatePerson(
  context: AffiliatesContext,
  request: AffiliationRequestRow,
  category: ContributorCategory,
): Promise<string> {
  const { db, viewer, loaders } = context;
  const { id, answers, affiliationKind: kind, fundCode, receivedOn } = request;
  const startsOn = request.startsOn ?? viewer.day;
  const { rows } = await sql<{ file: string }>`select open_file_of(${id}, ${newId("aff")}) as file`.execute(db);
  const affiliateId = rows[0]?.file ?? "";
  loaders.affiliateById.clear(affiliateId);
  await keepPeriods(context, request, { affiliateId, category, startsOn });
  await keepHealthFund(context, affiliateId, { healthFund: answers.healthFund, startsOn });
  await tellPeriodsChanged(context, [affiliateId]);
  await keepCertificate(context, request, { affiliateId, category, startsOn });
  await welcomeFile(context, { contributorId: affiliateId, fund: fundCode, origin: id });
  const late = isLate(startsOn, receivedOn);
  const cardMissing = answers.professionalCard === "MISSING";
  const content = {
    ...{ affiliateId, fund: fundCode, kind, category, startsOn, receivedOn, late, cardMissing },
    ...(request.origin === "REQUESTED" && { declaredOn: receivedOn }),
  };
  await tell({ db }, "affiliates", [
    { type: "AffiliationConfirmed", subject: id, subjectVersion: request.version + 1, day: viewer.day, content },
  ]);
  return affiliateId;
}

interface Beginning {
  readonly affiliateId: string;
  readonly category: ContributorCategory;
  readonly startsOn: string;
}

async function keepPeriods(
  { db }: Context,
  { answers, affiliationKind, fundCode }: AffiliationRequestRow,
  { affiliateId, category, startsOn }: Beginning,
): Promise<void> {
  for (const stretch of stretchesOf(category, startsOn))
    await sql`
      insert into affiliation (id, affiliate_id, fund, category, capacity, starts_on, ends_on, helped_affiliate_id)
      values (${newId("afl")}, ${affiliateId}, ${fundCode}, ${stretch.category}, ${capacityOf[affiliationKind]},
        ${stretch.startsOn}, ${stretch.endsOn},
        (select a.id from affiliate a where a.ssin = ${answers.helpedSsin ?? null} and a.fund = ${fundCode}))
    `.execute(db);
}

/** The health fund that was answered is kept from today, or from a start before it, where none is known. */
async function keepHealthFund(
  { db, viewer }: Context,
  affiliateId: string,
  { healthFund, startsOn }: { readonly healthFund: string | undefined; readonly startsOn: string },
): Promise<void> {
  if (!healthFund) return;
  await sql`
    insert into health_fund_membership (affiliate_id, health_fund, starts_on)
    select ${affiliateId}, ${healthFund}, least(${startsOn}::date, ${viewer.day}::date)
    where not exists (select from health_fund_membership where affiliate_id = ${affiliateId} and ends_on is null)
  `.execute(db);
}
