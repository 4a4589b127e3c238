import { sql } from "kysely";
import { say } from "../../../shared/plumbing/say.ts";
import { addMonths } from "../../../shared/values/calendar.ts";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import { type OpenRight, openRights } from "../../rules/automatic/open-rights.ts";
import { benefitId, catalogueOn } from "../../rules/catalogue/index.ts";
import { holdClaim, keepClaim, moveClaim, tellNext } from "../claims/keep-claim.ts";
import { missingOf } from "../claims/what-is-missing.ts";

const MONTHS_BACK = 12;
const BATCH = 200;

/** People to whom something happened in the last year that may give a right: a birth, or the end of every activity. */
async function whoMayHaveRights({ db, viewer }: BenefitsContext, after: string): Promise<string[]> {
  const since = addMonths(viewer.day, -MONTHS_BACK);
  const { rows } = await sql<{ id: string }>`
    select distinct h.affiliate_id as id from heard_file h,
      jsonb_array_elements(coalesce(h.content -> 'members', h.content -> 'periods')) as one
    where h.affiliate_id > ${after} and (
      (h.topic = 'HOUSEHOLD' and one ->> 'birthDate' between ${since} and ${viewer.day})
      or (h.topic = 'CAREER' and one ->> 'endsOn' between ${since} and ${viewer.day}))
    order by 1 limit ${BATCH}`.execute(db);
  return rows.map(({ id }) => id);
}

/** The rights of somebody that were not claimed, nor told before. */
async function newRights({ db, viewer }: BenefitsContext, person: StandingRow): Promise<OpenRight[]> {
  const { affiliateId } = person;
  const { rows } = await sql<{ key: string }>`
    select code || fact_on as key from claim where affiliate_id = ${affiliateId}
    union select code || fact_on from right_told where affiliate_id = ${affiliateId}`.execute(db);
  const known = new Set(rows.map(({ key }) => key));
  return openRights(person, viewer.day).filter(({ code, factOn }) => !known.has(code + factOn));
}

/**
 * Opens a file of the fund's own accord, and asks the person for what no source knows. Answers whether somebody should
 * speak with the person about it.
 */
async function examine(
  context: BenefitsContext,
  { affiliateId, fund, ...person }: StandingRow,
  right: OpenRight,
): Promise<boolean> {
  const { code, factOn } = right;
  const [version] = catalogueOn(factOn, { code: [code] });
  if (!version) return false;
  const of = { affiliateId, fund: fund ?? "", code, factOn, benefitId: benefitId(version), answers: {} };
  const missing = missingOf(of, { affiliateId, fund, ...person });
  const lacking = [...missing.fields, ...missing.evidence];
  const state = lacking.length === 0 ? "COMPLETE" : "RECEIVED";
  const filed = { ...of, origin: "AUTOMATIC", channel: "PORTAL", filedOn: context.viewer.day } as const;
  const claimId = await keepClaim(context, { ...filed, state, redirectedTo: null });
  const claim = await holdClaim(context, claimId);
  if (claim && lacking.length > 0) await moveClaim(context, claim, "INCOMPLETE", { asked_for: lacking });
  return lacking.length > 0;
}

/** Tells, once, of a right about which somebody should speak with the person. */
async function tellRight(context: BenefitsContext, { affiliateId, fund, language }: StandingRow, right: OpenRight) {
  const { db, viewer, texts } = context;
  const { code, factOn, automatic, by, words, facts } = right;
  await sql`
    insert into right_told (affiliate_id, code, fact_on, fund, told_on)
    values (${affiliateId}, ${code}, ${factOn}, ${fund}, ${viewer.day})`.execute(db);
  const title = say(texts, language, `title.${words}`, facts);
  const content = { fund, benefit: code, title, factOn, automatic, by };
  await tellNext(context, { type: "RightOpened", subject: affiliateId, content });
}

/** Looks at a batch of people whose ids come after one; answers the last of them, or `null` where there are no more. */
export async function examineRights(context: BenefitsContext, after: string): Promise<string | null> {
  const ids = await whoMayHaveRights(context, after);
  for (const person of await context.loaders.standingByAffiliate.loadMany(ids)) {
    if (!person || person instanceof Error || !person.fund) continue;
    for (const right of await newRights(context, person)) {
      const spokenOf = right.automatic ? await examine(context, person, right) : true;
      if (spokenOf) await tellRight(context, person, right);
    }
  }
  return ids.at(-1) ?? null;
}

/** The files of the fund's own accord for which all is known. */
export async function completeFiles({ db }: BenefitsContext, after: string): Promise<string[]> {
  const condition = sql`c.origin = 'AUTOMATIC' and c.state = 'COMPLETE' and c.id > ${after}`;
  return (await claimsWhere(db, condition, sql`c.id`, BATCH)).map(({ id }) => id);
}
