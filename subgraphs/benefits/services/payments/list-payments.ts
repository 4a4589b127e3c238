import { sql } from "kysely";
import { type Page, type PageArgs, pageOf } from "../../../shared/plumbing/connection.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { countLines, linesWhere, type PaymentLineRow, paymentState } from "../../loaders/payments/lines.ts";
import type { PaymentState } from "../../rules/payments/bank-answer.ts";

/** Lists the payments of the viewer's fund, in the order in which they were drawn up. */
export function listPayments(
  { db, viewer }: BenefitsContext,
  page: PageArgs,
  state: PaymentState | null,
): Promise<Page<PaymentLineRow>> {
  const condition = sql`l.fund = ${viewer.fund} and ${state ? sql`${paymentState} = ${state}` : sql`true`}`;
  return pageOf({
    page,
    order: { columns: [sql`l.id`], holds: ["TEXT"], values: ({ id }) => [id] },
    fetch: (after, order, limit) => linesWhere(db, sql`${condition} and ${after}`, order, limit),
    count: () => countLines(db, condition),
  });
}

/** Why a payment did not arrive, in the reader's words; `null` where it may have. */
export const shownFailure = ({ texts, viewer }: BenefitsContext, payment: PaymentLineRow) => {
  const { failedOn: on, reason: code, accountRefused } = payment;
  return on && { on, code, accountRefused, text: say(texts, viewer.language, "bankReason", { code: code ?? "NONE" }) };
};
