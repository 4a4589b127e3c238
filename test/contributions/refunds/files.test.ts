import { readStatusReport } from "../../../subgraphs/contributions/formats/pain/read-status.ts";
import { writeCreditTransfers } from "../../../subgraphs/contributions/formats/pain/write-credit-transfers.ts";
import { writeDirectDebits } from "../../../subgraphs/contributions/formats/pain/write-direct-debits.ts";
import { creditTransferFile, directDebitFile, structureFaults } from "./iso-structure.ts";

const fund = {
  name: "Caisse d’assurances sociales Éxemple & Cie",
  iban: "BE78735000000186",
  bic: "KREDBEBB",
  enterpriseNumber: "0409861127",
  creditorIdentifier: "BE57ZZZ0409861127",
  address: { street: "Rue de la Loi", building: "1", postCode: "1000", town: "Bruxelles", country: "BE" },
};
const file = { messageId: "obf-01k00000000000000000000000", madeOn: "2026-11-20", fund };
const transfer = {
  endToEndId: "rfd-01k000000000000000000000000",
  amount: 1_234_56n,
  name: "Zoë Müller–Çelik <fils>",
  iban: "BE68539007547034",
  address: { town: "Sankt Vith", country: "BE" },
  communication: "REFUND 100001",
};
const debit = {
  endToEndId: "col-01k000000000000000000000000",
  amount: 926_93n,
  sequenceType: "RCUR" as const,
  mandateReference: "100010000123-2",
  signedOn: "2025-01-15",
  name: "Łukasz Ødegård",
  iban: "BE68539007547034",
  structuredCommunication: "100010000123",
};
const pay = (transfers: readonly (typeof transfer | (Omit<typeof transfer, "address"> & { address: null }))[]) =>
  writeCreditTransfers(file, "2026-11-23", transfers);
const collect = () =>
  writeDirectDebits(file, "2026-12-31", [debit, { ...debit, sequenceType: "FRST", amount: 1_00n }, debit]);

it("writes payments as ISO 20022 has them: order, number and form of every element", () => {
  const xml = pay([transfer, { ...transfer, address: null, amount: 1n }]);
  expect(structureFaults(xml, creditTransferFile, "pain.001.001.09")).toEqual([]);
  expect(xml).toContain("<CtrlSum>1234.57</CtrlSum>");
  expect(xml).toContain('<InstdAmt Ccy="EUR">0.01</InstdAmt>');
  expect(xml).toContain("<Nm>Zoe Muller Celik fils</Nm>");
});

it("writes collections so too, one batch for each sort of sequence, each with its own sum", () => {
  const xml = collect();
  expect(structureFaults(xml, directDebitFile, "pain.008.001.08")).toEqual([]);
  expect(xml.match(/<CtrlSum>[\d.]+/g)).toEqual(["<CtrlSum>1854.86", "<CtrlSum>1.00", "<CtrlSum>1853.86"]);
  expect(xml.match(/<SeqTp>\w+/g)).toEqual(["<SeqTp>FRST", "<SeqTp>RCUR"]);
});

it("writes the same bytes for the same payments", () => {
  expect(pay([transfer])).toBe(pay([transfer]));
  expect(collect()).toBe(collect());
});

it.each([
  [
    "an element out of its order",
    (xml: string) => xml.replace(/(<PmtMtd>.*?<\/PmtMtd>)\s*(<BtchBookg>.*?<\/BtchBookg>)/s, "$2$1"),
  ],
  ["one that lacks", (xml: string) => xml.replace(/<PmtInfId>.*?<\/PmtInfId>/s, "")],
  ["one too many", (xml: string) => xml.replace("<ChrgBr>SLEV</ChrgBr>", "<ChrgBr>SLEV</ChrgBr><ChrgBr>SLEV</ChrgBr>")],
  ["a letter that banks do not take", (xml: string) => xml.replace("REFUND", "REFUNÐ")],
  ["another currency", (xml: string) => xml.replace('Ccy="EUR"', 'Ccy="USD"')],
  ["an address without a town", (xml: string) => xml.replace(/<TwnNm>.*?<\/TwnNm>/s, "")],
])("is checked by a test that finds %s", (_what, spoil) => {
  expect(structureFaults(spoil(pay([transfer])), creditTransferFile, "pain.001.001.09")).not.toEqual([]);
});

const report = (body: string) =>
  Buffer.from(`<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
    <CstmrPmtStsRpt><GrpHdr><MsgId>S1</MsgId></GrpHdr>${body}</CstmrPmtStsRpt></Document>`);
const ORIGINAL = "<OrgnlMsgId>obf-1</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId>";

it("reads what the bank says: of a whole file, of all its batches, of single payments", () => {
  const whole = `<OrgnlGrpInfAndSts>${ORIGINAL}<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>`;
  expect(readStatusReport(report(whole))).toMatchObject({ groupStatus: "RJCT", groupReason: "FF01", payments: [] });
  const batches = `<OrgnlGrpInfAndSts>${ORIGINAL}</OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>p</OrgnlPmtInfId>
    <PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Cd>AG01</Cd></Rsn></StsRsnInf></OrgnlPmtInfAndSts>`;
  expect(readStatusReport(report(batches))).toMatchObject({ groupStatus: "RJCT", groupReason: "AG01" });
  const single = `<OrgnlGrpInfAndSts>${ORIGINAL}<GrpSts>PART</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>
    <TxInfAndSts><OrgnlEndToEndId>rfd-1</OrgnlEndToEndId><TxSts>RJCT</TxSts>
    <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
    <TxInfAndSts><OrgnlEndToEndId>rfd-2</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts></OrgnlPmtInfAndSts>`;
  expect(readStatusReport(report(single))).toMatchObject({
    originalMessageId: "obf-1",
    groupStatus: "PART",
    payments: [
      { endToEndId: "rfd-1", status: "RJCT", reason: "AC04" },
      { endToEndId: "rfd-2", status: "ACSC", reason: null },
    ],
  });
});

it("refuses what is no report, and one that was cut", () => {
  expect(readStatusReport(Buffer.from("<a/>"))).toHaveProperty("faults");
  const whole = report(`<OrgnlGrpInfAndSts>${ORIGINAL}</OrgnlGrpInfAndSts>`);
  expect(readStatusReport(whole.subarray(0, whole.length - 30))).toHaveProperty("faults");
});
