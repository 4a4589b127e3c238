import type { BankEntry, Counterparty, ReturnKind } from "../bank-statement.ts";
import { oneLine } from "../file-text.ts";
import { ibanOf } from "../references.ts";
import { child, textAt, type XmlNode } from "./xml.ts";

/** Which kind of return the bank's own code of a booking tells; any other is a plain return. */
const RETURN_TYPES: Readonly<Record<string, ReturnKind>> = {
  PRDD: "REVERSAL",
  RPCR: "CANCELLATION",
  RRCT: "CANCELLATION",
};

/** Why a payment came back, if it did. */
export function returnedIn(details: XmlNode | undefined, entry: XmlNode): BankEntry["returned"] {
  const information = child(details, "RtrInf");
  if (information === undefined) return null;
  const code = child(details, "BkTxCd") ?? child(entry, "BkTxCd");
  const family = textAt(code, "Domn", "Fmly", "SubFmlyCd") ?? "";
  const reason = textAt(information, "Rsn", "Cd") ?? textAt(information, "Rsn", "Prtry");
  return { type: RETURN_TYPES[family] ?? "RETURN", reason };
}

/**
 * The other side of a booking: the debtor of what we receive, the creditor of what we pay.
 *
 * What came back still names the parties of the first payment, so there it is the other way round. A bank that names
 * only one side names the other one of us.
 */
export function counterpartyIn(
  details: XmlNode | undefined,
  side: { readonly received: boolean; readonly returned: boolean; readonly ours: string },
): Counterparty | null {
  const parties = child(details, "RltdPties");
  const debtor = partyOf(parties, "Dbtr");
  const creditor = partyOf(parties, "Cdtr");
  const inOrder = side.received !== side.returned ? [debtor, creditor] : [creditor, debtor];
  return inOrder.find((party) => party !== null && party.iban !== side.ours) ?? null;
}

function partyOf(parties: XmlNode | undefined, role: "Dbtr" | "Cdtr"): Counterparty | null {
  const name = oneLine(textAt(parties, role, "Nm") ?? textAt(parties, role, "Pty", "Nm") ?? "");
  const account = child(parties, `${role}Acct`, "Id");
  const written = textAt(account, "IBAN") ?? textAt(account, "Othr", "Id") ?? "";
  const iban = ibanOf(written);
  if (name === null && written === "") return null;
  return { iban, account: iban === null ? written || null : null, name };
}
