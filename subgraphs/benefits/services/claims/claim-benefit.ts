import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { StandingRow } from "../../loaders/standings.ts";
import type { BenefitVersion, Region } from "../../rules/benefit.ts";
import { saysForOthers } from "../../rules/cases/field.ts";
import { readCaseAnswers, type SaidAnswer } from "../../rules/cases/read-answers.ts";
import { benefitId, catalogueOn } from "../../rules/catalogue/index.ts";
import { type ClaimChannel, stateAfter } from "../../rules/claims/claim-state.ts";
import { notFound, refuse } from "../refuse.ts";
import { keepClaim, type NewClaim } from "./keep-claim.ts";
import { fieldsOf, missingOf } from "./what-is-missing.ts";

/** What somebody claims. */
export interface ClaimAsked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly code: string;
  readonly factOn: Day;
  readonly region?: Region | null;
  readonly channel?: ClaimChannel | null;
  readonly filedOn?: Day | null;
  readonly answers: readonly SaidAnswer[];
}

const faultOf = (field: string, reason: string): Refused => refuse("ValidationError", field, { reason });

/**
 * Takes in that somebody claims a benefit: the person, or a case handler who noted it down. What another institution
 * decides is passed on at once, and keeps the day on which it was filed.
 */
export const claimBenefit = (context: BenefitsContext, asked: ClaimAsked) =>
  write(context, "claimBenefit", asked, async () => {
    const person = await claimant(context, asked.affiliateId);
    if (!person) return { errors: [notFound("affiliateId", asked.affiliateId)] };
    const version = versionAsked(asked);
    if ("kind" in version) return { errors: [version] };
    const filedOn = asked.filedOn ?? context.viewer.day;
    const { answers, faults } = readCaseAnswers(fieldsOf(asked.code), asked.answers);
    const errors = [...filingFaults(context, asked, filedOn), ...faults.map((one) => faultOf("answers", one.reason))];
    if (errors.length > 0) return { errors };
    const [open] = await openClaims(context, asked);
    if (open) return { errors: [refuse("ClaimOpenError", "code", { claimId: open.id })] };
    const claim = { ...asked, benefitId: benefitId(version), answers, filedOn, channel: asked.channel ?? "PORTAL" };
    return { claimId: await fileClaim(context, { claim, person, version }), errors: [] };
  });

interface Filed {
  readonly claim: Pick<NewClaim, "affiliateId" | "code" | "benefitId" | "factOn" | "filedOn" | "channel" | "answers">;
  readonly person: StandingRow;
  readonly version: BenefitVersion;
}

/** Files a claim: what another institution decides is passed on, and for the rest it is known what is missing. */
export function fileClaim(context: BenefitsContext, { claim, person, version }: Filed): Promise<string> {
  const redirectedTo = version.decidedBy === "FUND" ? null : version.decidedBy;
  const missing = redirectedTo ? null : missingOf(claim, person);
  return keepClaim(context, {
    ...{ ...claim, origin: "REQUESTED", redirectedTo, fund: person.fund ?? "" },
    state: missing ? stateAfter("RECEIVED", missing.fields.length + missing.evidence.length) : "REDIRECTED",
  });
}

/** The person, if the viewer may claim for the person: the own file, or one of the fund of today. */
export async function claimant(context: BenefitsContext, affiliateId: string): Promise<StandingRow | null> {
  const { loaders, viewer } = context;
  const person = await loaders.standingByAffiliate.load(affiliateId);
  if (!person?.fund) return null;
  return viewer.fund === null || viewer.fund === person.fund ? person : null;
}

function versionAsked({ code, factOn, region }: ClaimAsked): BenefitVersion | Refused {
  const [version, ...others] = catalogueOn(factOn, { code: [code], region: region ?? null });
  if (others.length > 0) return faultOf("region", "TOO_SHORT");
  return version ?? faultOf("code", "NOT_A_CHOICE");
}

function filingFaults({ viewer }: BenefitsContext, asked: ClaimAsked, filedOn: Day): Refused[] {
  const { code, answers, factOn, filedOn: said } = asked;
  if (viewer.role === "INSURED" && saysForOthers(fieldsOf(code), answers)) return [faultOf("answers", "NOT_YOURS")];
  if (said && viewer.role === "INSURED" && said !== viewer.day) return [faultOf("filedOn", "NOT_YOURS")];
  if (filedOn > viewer.day) return [faultOf("filedOn", "IN_FUTURE")];
  return factOn > viewer.day ? [faultOf("factOn", "IN_FUTURE")] : [];
}

function openClaims({ db }: BenefitsContext, { affiliateId, code, factOn }: ClaimAsked) {
  return claimsWhere(
    db,
    sql`c.affiliate_id = ${affiliateId} and c.code = ${code} and c.fact_on = ${factOn}
      and c.state in ('RECEIVED', 'INCOMPLETE', 'COMPLETE')`,
  );
}
