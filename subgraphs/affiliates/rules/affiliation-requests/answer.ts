import { isDay } from "../../../shared/values/calendar.ts";
import { readEnterpriseNumber } from "../../../shared/values/enterprise-number.ts";
import { readIban } from "../../../shared/values/iban.ts";
import { readNationalNumber } from "../../../shared/values/national-number.ts";
import type { Reading } from "../../../shared/values/outcome.ts";
import { isPostalCode } from "../../../shared/values/postal-code.ts";
import { isHealthFundNumber } from "../household/health-fund.ts";
import type { AnswerType, FormField } from "./form.ts";

const LONGEST_TEXT = 120;
/** Nobody who may ask was born before it; a start is asked for since the statute has been. */
const FIRST_DAY = "1900-01-01";
const WHOLE = /^\d{1,3}$/;

type Read = (text: string, field: FormField) => Reading<string, string>;

const fitting = (fits: boolean, value: string, reason: string): Reading<string, string> =>
  fits ? { value } : { reason };

const readers: Readonly<Record<AnswerType, Read>> = {
  TEXT: (text) =>
    /\p{Cc}/u.test(text) ? { reason: "NOT_READABLE" } : fitting(text.length <= LONGEST_TEXT, text, "TOO_LONG"),
  DAY: (text) => (isDay(text) ? fitting(text >= FIRST_DAY, text, "TOO_OLD") : { reason: "NOT_A_DAY" }),
  CHOICE: (text, { choices = [] }) => fitting(choices.includes(text), text, "NOT_A_CHOICE"),
  NUMBER: (text) => fitting(WHOLE.test(text), text, "NOT_A_NUMBER"),
  SSIN: (text) => readNationalNumber(text),
  ENTERPRISE_NUMBER: (text) => readEnterpriseNumber(text),
  IBAN: (text) => readIban(text),
  POSTAL_CODE: (text) => fitting(isPostalCode(text, "BE"), text, "NO_POSTAL_CODE"),
  HEALTH_FUND: (text) => fitting(isHealthFundNumber(text), text, "NO_HEALTH_FUND"),
};

/** Reads one answer to a field: as it is kept, or why it cannot be. */
export function readAnswer(field: FormField, text: string): Reading<string, string> {
  const said = text.trim();
  return said.length === 0 ? { reason: "TOO_SHORT" } : readers[field.type](said, field);
}
