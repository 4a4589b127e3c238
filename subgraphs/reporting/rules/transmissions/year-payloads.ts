import { type Day, lastDay } from "../../../shared/values/calendar.ts";
import type { VoucherContent } from "../partners/contribution-voucher.ts";

/**
 * What a contribution voucher says to a health fund, in our own form: the official one (A908) has not been seen.
 *
 * No amount, and nothing that the register of kinds does not name. The order of the fields is that of the form, so that
 * the same voucher is the same text.
 */
export const voucherPayload = (voucher: VoucherContent): object => ({
  inOrder: voucher.inOrder,
  minimumReached: voucher.minimumReached,
  activeInLastQuarter: voucher.activeInLastQuarter,
  cover: voucher.cover,
  quarters: voucher.lines.map(({ quarter, category, state, healthInsuranceCode, minimumReached, covered }) => ({
    ...{ quarter, category, state, minimumReached, covered },
    healthInsuranceCode: healthInsuranceCode && {
      code: healthInsuranceCode.code,
      confidence: healthInsuranceCode.basis.confidence,
    },
  })),
});

/** What a year of a career says to INASTI, in our own form. No amount, and no income: INASTI has it from the source. */
export const careerPayload = (voucher: VoucherContent): object => ({
  quarters: voucher.lines.map(({ quarter, category, state }) => ({ quarter, category, state })),
});

/**
 * Whether a year of a career may be told to INASTI on a day: no quarter of it can still be paid in time, or all are
 * settled ahead. One that is unpaid closes no year of which another still runs, or may still be claimed.
 */
export const isCareerClosed = ({ standing, lines }: Pick<VoucherContent, "standing" | "lines">, day: Day): boolean =>
  standing === "IN_ORDER" ||
  (standing === "NOT_IN_ORDER" &&
    lines.every(({ quarter, state }) => state !== "NOT_DUE_YET" && (state !== "NOT_KNOWN" || lastDay(quarter) < day)));
