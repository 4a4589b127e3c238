import { sql } from "kysely";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { benefitId, catalogueOn } from "../../rules/catalogue/index.ts";
import type { ClaimChannel } from "../../rules/claims/claim-state.ts";
import { claimedByEvent, type DeclaredEvent } from "../../rules/claims/claimed-by-event.ts";
import { fileClaim } from "./claim-benefit.ts";

type Told = DeclaredEvent & { readonly affiliateId: string; readonly channel: ClaimChannel };

/**
 * Claims what was claimed by declaring a life event: it was filed on the day of the declaration, and what only the
 * person knows is asked next. A claim that is open already is not made twice; an event of tomorrow is not claimed yet,
 * but for what another institution decides, to whom it goes at once.
 */
export async function claimByEvents(context: BenefitsContext, facts: readonly HeardFact[]): Promise<void> {
  for (const { content, day } of facts) await claimByEvent(context, content as unknown as Told, day);
}

async function claimByEvent(context: BenefitsContext, told: Told, filedOn: string): Promise<void> {
  const { affiliateId, on: factOn, channel } = told;
  const code = claimedByEvent(told);
  const [version, ...others] = code ? catalogueOn(factOn, { code: [code] }) : [];
  const person = await context.loaders.standingByAffiliate.load(affiliateId);
  if (!code || !version || others.length > 0 || !person?.fund) return;
  if (version.decidedBy === "FUND" && factOn > filedOn) return;
  const known = sql`c.affiliate_id = ${affiliateId} and c.code = ${code} and c.fact_on = ${factOn}`;
  if ((await claimsWhere(context.db, known)).length > 0) return;
  const claim = { ...{ affiliateId, code, factOn, channel, filedOn }, benefitId: benefitId(version), answers: {} };
  await fileClaim(context, { claim, person, version });
}
