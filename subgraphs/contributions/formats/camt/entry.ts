import { type Cents, formatCents, sum } from "../../../shared/values/money.ts";
import type { BankEntry, ControlTotal } from "../bank-statement.ts";
import type { FileFaults } from "../file-faults.ts";
import { oneLine } from "../file-text.ts";
import { referenceOf } from "../references.ts";
import { amountIn, codeIn, dayIn, signed } from "./fields.ts";
import { counterpartyIn, returnedIn } from "./parties.ts";
import { remittanceOf } from "./remittance.ts";
import { child, children, textAt, type XmlNode } from "./xml.ts";

/** What one entry of a statement books, and the total that it only sums up. */
export interface CamtBookings {
  readonly entries: readonly BankEntry[];
  readonly total: ControlTotal | null;
  readonly amount: Cents;
}

/** Whose statement an entry stands in, and as which. */
export interface CamtPlace {
  readonly account: string;
  readonly currency: string;
  /** Counted from 1. */
  readonly number: number;
}

/** Whether the bank has booked the entry: one that is pending or for information books nothing yet. */
export function isBooked(entry: XmlNode, number: number, faults: FileFaults): boolean {
  const status = codeIn(entry, "Sts");
  if (status === null) faults.add("MISSING_FIELD", null, { place: `Ntry ${number}`, field: "Sts" });
  return status === "BOOK";
}

/** Reads one booked entry: as one booking, or payment by payment where the bank booked several together. */
export function bookingsIn(entry: XmlNode, at: CamtPlace, faults: FileFaults): CamtBookings {
  const place = `Ntry ${at.number}`;
  const { cents, currency } = amountIn(child(entry, "Amt"), faults, place);
  if (currency !== at.currency) faults.add("OTHER_CURRENCY", null, { place, expected: at.currency, found: currency });
  const amount = signed(cents, entry, faults, place);
  const details = children(entry, "NtryDtls").flatMap((batch) => children(batch, "TxDtls"));
  checkBatch(entry, details.length, place, faults);
  const position = `${padded(at.number)}/0000`;
  const amounts = details.length > 1 ? details.map((detail) => detailAmount(detail, entry, at, faults)) : [];
  if (amounts.length === 0 || amounts.includes(null)) {
    const single = details.length === 1 ? details[0] : undefined;
    return { entries: [bankEntry(entry, single, { position, amount, partOf: null }, at, faults)], total: null, amount };
  }
  const entries = details.map((detail, i) =>
    bankEntry(
      entry,
      detail,
      { position: `${padded(at.number)}/${padded(i + 1)}`, amount: amounts[i]!, partOf: position },
      at,
      faults,
    ),
  );
  const found = sum(entries.map((one) => one.amount));
  if (found !== amount) {
    faults.add("TOTAL_DOES_NOT_ADD_UP", null, { place, expected: formatCents(amount), found: formatCents(found) });
  }
  return { entries, total: { position, amount, details: details.length }, amount };
}

const padded = (number: number): string => String(number).padStart(4, "0");

function checkBatch(entry: XmlNode, found: number, place: string, faults: FileFaults): void {
  const counts = children(entry, "NtryDtls").map((batch) => textAt(batch, "Btch", "NbOfTxs"));
  if (found < 2 || counts.length === 0 || counts.includes(null)) return;
  const expected = counts.reduce((all, count) => all + Number(count), 0);
  if (expected !== found) {
    faults.add("RECORD_COUNT_WRONG", null, { place, expected: String(expected), found: String(found) });
  }
}

/** The amount of a detail in our currency, from the place where its version writes it; `null` where it writes none. */
function detailAmount(detail: XmlNode, entry: XmlNode, at: CamtPlace, faults: FileFaults): Cents | null {
  const candidates = [child(detail, "Amt"), child(detail, "AmtDtls", "TxAmt", "Amt")];
  const node = candidates.find((amount) => textAt(amount, "@Ccy") === at.currency);
  if (node === undefined) return null;
  const { cents } = amountIn(node, faults, `Ntry ${at.number}`);
  const indicated = child(detail, "CdtDbtInd") === undefined ? entry : detail;
  return signed(cents, indicated, faults, `Ntry ${at.number}`);
}

function bankEntry(
  entry: XmlNode,
  details: XmlNode | undefined,
  booked: Pick<BankEntry, "position" | "amount" | "partOf">,
  at: CamtPlace,
  faults: FileFaults,
): BankEntry {
  const place = `Ntry ${at.number}`;
  const valueOn = child(entry, "ValDt");
  const returned = returnedIn(details, entry);
  const received = booked.amount >= 0n;
  return {
    ...booked,
    bookedOn: dayIn(child(entry, "BookgDt"), faults, place),
    valueOn: valueOn === undefined ? null : dayIn(valueOn, faults, place),
    ...remittanceOf(details),
    note: oneLine([textAt(entry, "AddtlNtryInf") ?? "", textAt(details, "AddtlTxInf") ?? ""].join(" ")),
    counterparty: counterpartyIn(details, { received, returned: returned !== null, ours: at.account }),
    endToEndId: referenceOf(textAt(details, "Refs", "EndToEndId")),
    mandateId: referenceOf(textAt(details, "Refs", "MndtId")),
    returned,
    bankReference: textAt(details, "Refs", "AcctSvcrRef") ?? textAt(entry, "AcctSvcrRef"),
  };
}
