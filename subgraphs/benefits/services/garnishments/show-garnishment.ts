import { say } from "../../../shared/plumbing/say.ts";
import type { Calculation } from "../../../shared/values/calculation.ts";
import { formatCents } from "../../../shared/values/money.ts";
import type { GarnishmentRow } from "../../loaders/garnishments/garnishments.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import type { PaymentLineRow } from "../../loaders/payments/lines.ts";

/** What is shown of a garnishment and not kept; what is left is known where all that is owed is. */
export const shownGarnishment = {
  fund: ({ fund: code }: GarnishmentRow) => ({ code }),
  left: ({ owed, paid }: GarnishmentRow) => (owed === null ? null : owed - paid),
};

/** Why a payment goes to a creditor, and how much of its month does; `null` where it goes to the person. */
export async function shownSeizure(context: BenefitsContext, payment: PaymentLineRow) {
  const { loaders, texts, viewer } = context;
  const { garnishmentId, seizureId, amount } = payment;
  if (!garnishmentId || !seizureId) return null;
  const seizure = await loaders.seizureById.load(seizureId);
  const garnishment = await loaders.garnishmentById.load(garnishmentId);
  if (!seizure || !garnishment) return null;
  const { creditor, kind, reference } = garnishment;
  const facts = { amount: formatCents(amount), creditor, kind, reference, month: seizure.month.slice(0, 7) };
  return {
    ...{ garnishment, month: seizure.month, amount: seizure.amount },
    calculation: { ...(seizure.calculation as Calculation), result: seizure.amount },
    text: say(texts, viewer.language, "seizure", facts),
  };
}
