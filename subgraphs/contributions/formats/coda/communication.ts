import type { BankEntry, ReturnedPayment, ReturnKind } from "../bank-statement.ts";
import { oneLine } from "../file-text.ts";
import { creditorReferenceOf, structuredIn, structuredOf } from "../references.ts";

/** What a communication tells, whichever form the bank gave it. */
export type Communication = Pick<BankEntry, "structured" | "creditorReference" | "freeText" | "mandateId" | "returned">;

const RETURN_TYPES: Readonly<Record<string, ReturnKind>> = {
  "1": "REJECT",
  "2": "RETURN",
  "3": "REFUND",
  "4": "REVERSAL",
  "5": "CANCELLATION",
};

const NOTHING: Communication = {
  structured: null,
  creditorReference: null,
  freeText: null,
  mandateId: null,
  returned: null,
};

/** Where the fields of a direct debit (type 127) begin, after the type itself; the communication is 62 long. */
const DIRECT_DEBIT = { mandate: 44, communication: 79, returnType: 141, returnReason: 142, end: 146 } as const;

/** In a foreign amount (type 105) the structured communication comes after two amounts, a rate and a currency. */
const FOREIGN_AMOUNT = { structured: 45, end: 57 } as const;

/** What is wrong with a payment, where the type is one of the five that exist. */
export function returnedBy(type: string, reason: string): ReturnedPayment | null {
  const known = RETURN_TYPES[type];
  return known ? { type: known, reason: reason.trim() || null } : null;
}

/** A free communication; a structured one in its printed form inside it is found, if it is the only one. */
function freeCommunication(text: string): Communication {
  const freeText = oneLine(text);
  const found = freeText === null ? [] : structuredIn(freeText);
  return { ...NOTHING, structured: found.length === 1 ? found[0]! : null, freeText };
}

/** The communication of a movement, whose three parts stand joined here, by its type. */
export function communicationOf(kind: string, text: string): Communication {
  if (kind !== "1") return freeCommunication(text);
  const content = text.slice(3);
  switch (text.slice(0, 3)) {
    case "100":
      return referenceOr(content, { creditorReference: creditorReferenceOf(content) });
    case "101":
    case "102":
      return referenceOr(content, { structured: structuredOf(content.slice(0, 12)) });
    case "105":
      return referenceOr(content, {
        structured: structuredOf(content.slice(FOREIGN_AMOUNT.structured, FOREIGN_AMOUNT.end)),
      });
    case "127":
      return directDebit(content);
    default:
      return { ...NOTHING, freeText: oneLine(content) };
  }
}

/** A reference whose check is right stands for itself; any other is kept as the text that it is. */
function referenceOr(content: string, found: Partial<Communication>): Communication {
  const known = (found.structured ?? found.creditorReference ?? null) !== null;
  return { ...NOTHING, ...found, freeText: known ? null : oneLine(content) };
}

function directDebit(content: string): Communication {
  const text = content.slice(DIRECT_DEBIT.communication, DIRECT_DEBIT.returnType);
  const structured = structuredOf(text);
  return {
    ...(structured ? { ...NOTHING, structured } : freeCommunication(text)),
    mandateId: oneLine(content.slice(DIRECT_DEBIT.mandate, DIRECT_DEBIT.communication)),
    returned: returnedBy(
      content.slice(DIRECT_DEBIT.returnType, DIRECT_DEBIT.returnReason),
      content.slice(DIRECT_DEBIT.returnReason, DIRECT_DEBIT.end),
    ),
  };
}
