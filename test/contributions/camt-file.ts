import { formatCents } from "../../subgraphs/shared/values/money.ts";
import { OUR_IBAN } from "./bank-file.ts";

/** A credit on a statement, with the structured communication that the payer gave, if any. */
export interface Credit {
  readonly amount: bigint;
  readonly structured?: string;
}

/** A camt.053 of one statement: what it is called, its balance before, and what was credited. */
export interface Camt {
  readonly id: string;
  readonly number?: number;
  readonly opening?: bigint;
  readonly currency?: string;
  readonly credits: readonly Credit[];
  /** A notice of the same bookings, without balances. */
  readonly notice?: true;
}

const DAY = "2026-11-19";

function entryOf({ amount, structured }: Credit, currency: string): string {
  const reference = structured ? `<RmtInf><Strd><CdtrRefInf><Ref>${structured}</Ref></CdtrRefInf></Strd></RmtInf>` : "";
  return (
    `<Ntry><Amt Ccy="${currency}">${formatCents(amount)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>` +
    `<BookgDt><Dt>${DAY}</Dt></BookgDt><NtryDtls><TxDtls>${reference}</TxDtls></NtryDtls></Ntry>`
  );
}

/** The message, in base64. */
export function camtOf({ id, number, opening = 0n, currency = "EUR", credits, notice }: Camt): string {
  const closing = credits.reduce((all, { amount }) => all + amount, opening);
  const balance = (code: string, amount: bigint): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${formatCents(amount)}</Amt>` +
    `<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${DAY}</Dt></Dt></Bal>`;
  const [kind, body, name] = notice ? ["054", "BkToCstmrDbtCdtNtfctn", "Ntfctn"] : ["053", "BkToCstmrStmt", "Stmt"];
  const text = `<?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${kind}.001.08"><${body}><${name}><Id>${id}</Id>
    ${number ? `<ElctrncSeqNb>${number}</ElctrncSeqNb>` : ""}<CreDtTm>${DAY}T04:30:00+01:00</CreDtTm>
    <Acct><Id><IBAN>${OUR_IBAN}</IBAN></Id><Ccy>${currency}</Ccy></Acct>
    ${notice ? "" : balance("OPBD", opening) + balance("CLBD", closing)}
    ${credits.map((credit) => entryOf(credit, currency)).join("")}</${name}></${body}></Document>`;
  return Buffer.from(text).toString("base64");
}
