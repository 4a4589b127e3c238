/** Messages to test against, written by hand after the standard: our account, and what happened to it on a day. */
const message = (version: string, body: string, content: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${version}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<${body}><GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-01-06T04:30:00+01:00</CreDtTm></GrpHdr>${content}</${body}></Document>
`;

const ACCOUNT = `<Acct><Id><IBAN>BE78735000000186</IBAN></Id><Ccy>EUR</Ccy></Acct>`;
const balance = (code: string, amount: string, day: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>` +
  `<Dt><Dt>${day}</Dt></Dt></Bal>`;

/** A statement in version 2 that holds one payment of 890.42, and one that is pending. */
export const SINGLE_PAYMENT = message(
  "053.001.02",
  "BkToCstmrStmt",
  `<Stmt><Id>2026/5</Id><ElctrncSeqNb>5</ElctrncSeqNb><CreDtTm>2026-01-06T04:30:00+01:00</CreDtTm>${ACCOUNT}
  ${balance("OPBD", "10000.00", "2026-01-05")}${balance("CLBD", "10890.42", "2026-01-05")}
  <TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries></TxsSummry>
  <Ntry><NtryRef>1</NtryRef><Amt Ccy="EUR">890.42</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
    <BookgDt><Dt>2026-01-05</Dt></BookgDt><ValDt><Dt>2026-01-04</Dt></ValDt><AcctSvcrRef>REF-1</AcctSvcrRef>
    <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
      <RltdPties><Dbtr><Nm>Dupont &amp; Fils, caf&#233;</Nm></Dbtr><DbtrAcct><Id><IBAN>BE68539007547034</IBAN></Id></DbtrAcct></RltdPties>
      <RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>BBA</Issr></Tp><Ref>101234567837</Ref></CdtrRefInf></Strd></RmtInf>
    </TxDtls></NtryDtls></Ntry>
  <Ntry><Amt Ccy="EUR">12.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts></Ntry>
  </Stmt>`,
);

const payment = (amount: string, id: string, remittance: string): string =>
  `<TxDtls><Refs><EndToEndId>${id}</EndToEndId><AcctSvcrRef>${id}-B</AcctSvcrRef></Refs><Amt Ccy="EUR">${amount}</Amt>` +
  `<CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Payer ${id}</Nm></Pty></Dbtr>` +
  `<DbtrAcct><Id><IBAN>BE43068999999501</IBAN></Id></DbtrAcct></RltdPties><RmtInf>${remittance}</RmtInf></TxDtls>`;

/** A statement in version 8 whose one entry of 1 398.20 stands for two payments. */
export const BATCH = message(
  "053.001.08",
  "BkToCstmrStmt",
  `<Stmt><Id>S-77</Id><CreDtTm>2026-01-06T04:30:00+01:00</CreDtTm>${ACCOUNT}
  ${balance("PRCD", "100.00", "2026-01-04")}${balance("CLBD", "1498.20", "2026-01-05")}
  <Ntry><Amt Ccy="EUR">1398.20</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><DtTm>2026-01-05T09:00:00+01:00</DtTm></BookgDt><AddtlNtryInf>Two payments</AddtlNtryInf>
    <NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>${payment("399.73", "E1", "<Ustrd>contribution +++040/9861/12743+++</Ustrd>")}
    ${payment("998.47", "E2", "<Ustrd>COTISATION SOCIETE</Ustrd><Ustrd>2025 REF PERDUE</Ustrd>")}</NtryDtls></Ntry></Stmt>`,
);

/** A statement with a direct debit that the debtor's bank sent back, and a payment of ours that did not arrive. */
export const RETURNS = message(
  "053.001.08",
  "BkToCstmrStmt",
  `<Stmt><Id>S-78</Id><CreDtTm>2026-01-07T04:30:00+01:00</CreDtTm>${ACCOUNT}
  ${balance("OPBD", "1000.00", "2026-01-06")}${balance("CLBD", "825.50", "2026-01-06")}
  <Ntry><Amt Ccy="EUR">250.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-01-06</Dt></BookgDt>
    <NtryDtls><TxDtls><Refs><EndToEndId>E2E-000123</EndToEndId><MndtId>MNDT-000123</MndtId></Refs>
      <RltdPties><Dbtr><Pty><Nm>PEETERS TEST</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>BE43679000000101</IBAN></Id></DbtrAcct>
        <Cdtr><Pty><Nm>CAISSE SYNTHETIQUE</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>BE78735000000186</IBAN></Id></CdtrAcct></RltdPties>
      <RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>
  <Ntry><Amt Ccy="EUR">75.5</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-01-06</Dt></BookgDt>
    <NtryDtls><TxDtls><Refs><EndToEndId>PAY-9</EndToEndId></Refs>
      <RltdPties><Dbtr><Pty><Nm>CAISSE SYNTHETIQUE</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>BE78735000000186</IBAN></Id></DbtrAcct>
        <Cdtr><Pty><Nm>LOST AND FOUND</Nm></Pty></Cdtr><CdtrAcct><Id><Othr><Id>12-34</Id></Othr></Id></CdtrAcct></RltdPties>
      <RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry></Stmt>`,
);

/** A notice in version 2 of one payment with an international reference. */
export const NOTICE = message(
  "054.001.02",
  "BkToCstmrDbtCdtNtfctn",
  `<Ntfctn><Id>N-1</Id><CreDtTm>2026-01-05T10:00:00+01:00</CreDtTm>${ACCOUNT}
  <Ntry><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-05</Dt></BookgDt>
    <NtryDtls><TxDtls><RmtInf><Strd><CdtrRefInf><Ref>RF18 5390 0754 7034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>
  </Ntry></Ntfctn>`,
);
