import { say } from "../../shared/plumbing/say.ts";
import type { BenefitsContext } from "../loaders/index.ts";
import { type Entitlement, type EntitlementState, radar } from "../rules/radar/radar.ts";

/** An entitlement of somebody, as it is shown: with the words of its conditions. */
const shown = ({ texts, viewer }: BenefitsContext, affiliateId: string, { version, ...rest }: Entitlement) => ({
  ...rest,
  affiliateId,
  benefit: version,
  conditions: rest.conditions.map((one) => ({
    ...one,
    text: say(texts, viewer.language, `condition.${one.code}`, version.facts),
  })),
});

/** What somebody is entitled to on the day of the question; `null` for whom the viewer may not see. */
export async function readEntitlements(
  context: BenefitsContext,
  affiliateId: string,
  states: readonly EntitlementState[] | null,
) {
  const person = await context.loaders.standingByAffiliate.load(affiliateId);
  if (!person) return null;
  return radar(person, context.viewer.day)
    .filter(({ state }) => !states || states.includes(state))
    .map((entitlement) => shown(context, affiliateId, entitlement));
}
