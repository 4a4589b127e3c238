/** Messages of a bank to test with, written by hand after the standard. */
const document = (form: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${form}">${body}</Document>`;

export const SECUREX_ACCOUNT = "BE08000000001313";

/** A booking: below zero it leaves the account. */
export interface Booked {
  readonly id?: string;
  /** A file of ours that is booked in one sum. */
  readonly batch?: string;
  readonly amount: string;
  readonly on?: string;
  readonly reason?: string;
}

const reference = (id: string): string => id.replace("_", "-");

const entry = ({ id, batch, amount, on = "2026-11-23", reason }: Booked): string => {
  const side = amount.startsWith("-") ? "DBIT" : "CRDT";
  const why = reason ? `<RtrInf><Rsn><Cd>${reason}</Cd></Rsn></RtrInf>` : "";
  const name = id ? `<Refs><EndToEndId>${reference(id)}</EndToEndId></Refs>` : "";
  return `<Ntry><Amt Ccy="EUR">${amount.replace("-", "")}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><Dt>${on}</Dt></BookgDt><NtryDtls>${
      batch ? `<Btch><PmtInfId>${reference(batch)}</PmtInfId></Btch>` : `<TxDtls>${name}${why}</TxDtls>`
    }</NtryDtls></Ntry>`;
};

const balance = (code: string, amount: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>
    <Dt><Dt>2026-11-23</Dt></Dt></Bal>`;

interface Statement {
  readonly account?: string;
  /** The opening and the closing balance. */
  readonly balances?: readonly [string, string];
}

/** A statement of account: camt.053, with balances where they are said. */
export function statement(booked: readonly Booked[], { account = SECUREX_ACCOUNT, balances }: Statement = {}): string {
  const held = balances ? balance("OPBD", balances[0]) + balance("CLBD", balances[1]) : "";
  return document(
    "camt.053.001.08",
    `<BkToCstmrStmt><Stmt><Id>1</Id><Acct><Id><IBAN>${account}</IBAN></Id></Acct>${held}${booked.map(entry).join("")}
    </Stmt></BkToCstmrStmt>`,
  );
}

/** A notice of bookings: camt.054. */
export const notice = (booked: readonly Booked[]): string =>
  document(
    "camt.054.001.08",
    `<BkToCstmrDbtCdtNtfctn><Ntfctn><Id>1</Id><Acct><Id><IBAN>${SECUREX_ACCOUNT}</IBAN></Id></Acct>
    ${booked.map(entry).join("")}</Ntfctn></BkToCstmrDbtCdtNtfctn>`,
  );

interface Report {
  readonly runId: string;
  readonly group?: string;
  readonly reason?: string;
  readonly count?: string;
  readonly total?: string;
  readonly payments?: readonly { readonly id: string; readonly status: string; readonly reason?: string }[];
}

const because = (reason?: string): string => (reason ? `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>` : "");

/** How the bank took a file of ours: pain.002. */
export const report = ({ runId, group = "ACCP", reason, count, total, payments = [] }: Report): string =>
  document(
    "pain.002.001.10",
    `<CstmrPmtStsRpt><GrpHdr><MsgId>R1</MsgId></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${reference(runId)}</OrgnlMsgId>
    ${count ? `<OrgnlNbOfTxs>${count}</OrgnlNbOfTxs>` : ""}${total ? `<OrgnlCtrlSum>${total}</OrgnlCtrlSum>` : ""}
    <GrpSts>${group}</GrpSts>${because(reason)}</OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts><OrgnlPmtInfId>${reference(runId)}</OrgnlPmtInfId>${payments
      .map(
        (one) => `<TxInfAndSts><OrgnlEndToEndId>${reference(one.id)}</OrgnlEndToEndId><TxSts>${one.status}</TxSts>
        ${because(one.reason)}</TxInfAndSts>`,
      )
      .join("")}</OrgnlPmtInfAndSts></CstmrPmtStsRpt>`,
  );
