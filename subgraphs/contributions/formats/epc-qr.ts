import { type Cents, formatCents } from "../../shared/values/money.ts";
import { formatStructuredCommunication } from "../../shared/values/structured-communication.ts";

/** What a payer's telephone needs to know to fill in the transfer. */
export interface PaymentRequest {
  readonly beneficiary: string;
  readonly iban: string;
  /** Since the single euro area knows every account by its IBAN, this may stay empty. */
  readonly bic?: string;
  readonly amount: Cents;
  readonly communication: { readonly structured: string } | { readonly freeText: string };
}

const LONGEST_NAME = 70;
const LONGEST_TEXT = 140;
const LARGEST_AMOUNT = 999_999_999_99n;

/**
 * The text of the code that a payment slip carries (EPC069-12, version 2), one line an element.
 *
 * A Belgian structured communication goes in its printed form into the line for free text: the one for references is
 * meant for international ones. To be drawn with error correction M, in a code of version 13 at most.
 */
export function epcQrText(request: PaymentRequest): string {
  const { beneficiary, iban, bic = "", amount, communication } = request;
  const text =
    "structured" in communication ? formatStructuredCommunication(communication.structured) : communication.freeText;
  if (amount <= 0n || amount > LARGEST_AMOUNT) throw new RangeError("the amount does not fit in a payment code");
  if (/[\r\n]/.test(beneficiary + text) || [...text].length > LONGEST_TEXT) {
    throw new RangeError("the communication does not fit in a payment code");
  }
  const name = [...beneficiary].slice(0, LONGEST_NAME).join("");
  return ["BCD", "002", "1", "SCT", bic, name, iban, `EUR${formatCents(amount)}`, "", "", text].join("\n");
}
