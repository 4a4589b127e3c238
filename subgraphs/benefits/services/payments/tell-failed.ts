import { sql } from "kysely";
import { say } from "../../../shared/plumbing/say.ts";
import { formatCents } from "../../../shared/values/money.ts";
import { claimsWhere } from "../../loaders/claims/claims.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";
import { benefitById } from "../../rules/catalogue/index.ts";
import { tellNext } from "../claims/keep-claim.ts";

/** A payment as it failed, and in which of the bank’s codes. */
export interface FailedLine {
  readonly line: PaymentLineRow;
  readonly reason: string | null;
  readonly failedOn: string;
}

/** Tells which payments the bank refused or brought back: somebody speaks with the person, or with the creditor. */
export async function tellFailedPayments(context: BenefitsContext, failed: readonly FailedLine[]): Promise<void> {
  if (failed.length === 0) return;
  const { db, loaders, texts } = context;
  const claimIds = [...new Set(failed.map(({ line }) => line.claimId))];
  const claims = new Map((await claimsWhere(db, sql`c.id = any (${claimIds})`)).map((claim) => [claim.id, claim]));
  const people = [...new Set(failed.map(({ line }) => line.affiliateId))];
  const standings = await loaders.standingByAffiliate.loadMany(people);
  const known = standings.flatMap((one) => (one && !(one instanceof Error) ? [one] : []));
  const languages = new Map(known.map(({ affiliateId, language }) => [affiliateId, language]));
  const facts = failed.flatMap(({ line, reason, failedOn }) => {
    const claim = claims.get(line.claimId);
    const benefit = claim && benefitById(claim.benefitId);
    if (!claim || !benefit) return [];
    const language = languages.get(line.affiliateId) ?? "fr";
    const title = say(texts, language, `title.${benefit.words}`, benefit.facts);
    const why = say(texts, language, "bankReason", { code: reason ?? "NONE" });
    const about = `${title}: ${formatCents(line.amount)} EUR. ${why}`;
    const content = { fund: claim.fund, paymentId: line.id, toCreditor: line.garnishmentId !== null, about, failedOn };
    return [{ type: "BenefitPaymentFailed", subject: line.affiliateId, content }];
  });
  await tellNext(context, ...facts);
}
