import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact, Hearing } from "../../../shared/plumbing/hear.ts";
import { workingDaysAfter } from "../../../shared/values/holidays.ts";
import { handlerNow } from "./find-case-handler.ts";
import { keepTask } from "./keep-task.ts";

/** What benefits tell of a payment that the bank refused or brought back. */
interface FailedPayment {
  readonly fund: string;
  readonly paymentId: string;
  /** Which benefit, how much, and what the bank said, in the person's language. */
  readonly about: string;
  readonly failedOn: string;
}

/** Within how many working days somebody looks at it: the office's own promise. */
const DAYS_TO_LOOK = 5;

/** Has whoever cares for the file look after each payment that failed, once for each time. */
async function lookAfterPayments(context: Context, facts: readonly HeardFact[]): Promise<void> {
  for (const { subject: contributorId, content } of facts) {
    const { fund, paymentId, about, failedOn } = content as FailedPayment;
    await keepTask(context, {
      ...{ contributorId, fund, about, reason: "BENEFIT_PAYMENT_FAILED" },
      handlerId: await handlerNow(context, contributorId, fund),
      dueOn: workingDaysAfter(context.viewer.day, DAYS_TO_LOOK),
      origin: `payment ${paymentId} ${failedOn}`,
    });
  }
}

/** Which payments of benefits failed, as benefits tell it. */
export const hearFailedPayments: Hearing = { type: "BenefitPaymentFailed", keep: lookAfterPayments };
