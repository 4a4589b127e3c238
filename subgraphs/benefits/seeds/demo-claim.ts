import { sql } from "kysely";
import { seedId } from "../../shared/plumbing/seed-id.ts";
import type { Refused } from "../../shared/plumbing/user-error.ts";
import type { Day } from "../../shared/values/calendar.ts";
import { type BenefitsContext, loaders } from "../loaders/index.ts";
import { claimBenefit } from "../services/claims/claim-benefit.ts";
import { decideClaim } from "../services/claims/decide-claim.ts";

/** The same office on a day, in the person of the case handler Hanne: PostgreSQL is told of the day too. */
async function hanneOn({ em, db, ...context }: BenefitsContext, day: Day): Promise<BenefitsContext> {
  await sql`select set_config('app.day', ${day}, true)`.execute(db);
  const viewer = { ...context.viewer, role: "CASE_HANDLER", fund: "SECUREX", actor: "hanne", day } as const;
  return { ...context, em, db, viewer, loaders: loaders({ em, db, viewer }) };
}

/** A write that must succeed: a demo office that refuses itself is a bug. */
function done<Answer extends { readonly errors: readonly Refused[] }>(answer: Answer): Answer {
  const [first] = answer.errors;
  if (first) throw new Error(`the demo office is refused: ${JSON.stringify(first)}`);
  return answer;
}

const answers = Object.entries({
  ...{ days: ["2026-09-14", "2026-09-15", "2026-09-16", "2026-09-17", "2026-09-18"], halfDays: [], activityDays: [] },
  ...{ aid: ["YES"], linked: ["YES"] },
}).map(([field, values]) => ({ field, values }));

/**
 * Marc became a father on 10 September 2026, took five days, and asked for them and the birth aid by letter. Hanne
 * decided, and has not sent it yet: he reads the decision, and nothing of it waits to be paid.
 */
export async function claimOfMarc(context: BenefitsContext): Promise<void> {
  const { day } = context.viewer;
  const filing = await hanneOn(context, "2026-11-12");
  const claimed = done(
    await claimBenefit(filing, {
      ...{ meta: { idempotencyKey: "demo: Marc's leave", dryRun: false }, affiliateId: seedId("aff", "marc") },
      ...{ code: "BIRTH_LEAVE", factOn: "2026-09-10", channel: "MAIL", filedOn: "2026-11-10", answers },
    }),
  );
  const deciding = await hanneOn(context, "2026-11-18");
  const court = { name: "Tribunal du travail du Brabant wallon", address: "Rue du Tilleul 1, 1300 Wavre" };
  done(
    await decideClaim(deciding, {
      meta: { idempotencyKey: "demo: Marc's leave is granted", dryRun: false },
      claimId: "claimId" in claimed ? String(claimed.claimId) : "",
      office: { court, contact: "Hanne, 09 000 00 00", service: "Prestations" },
      ...{ furtherReasons: [], quarters: [], answers: [], shouldHaveKnown: false },
    }),
  );
  await hanneOn(context, day);
}
