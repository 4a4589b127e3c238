import { XMLBuilder } from "fast-xml-parser";
import type { Day } from "../../shared/values/calendar.ts";
import { type Cents, formatCents, sum } from "../../shared/values/money.ts";

/** The fund as its bank knows it. */
export interface Payer {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  readonly enterpriseNumber: string;
  readonly town: string;
  readonly country: string;
}

/** A sum that the bank is to pay. */
export interface Transfer {
  readonly endToEndId: string;
  readonly amount: Cents;
  readonly name: string;
  readonly iban: string;
  readonly communication: string;
}

/** A file for the bank: its name for good, when it was made, and when the bank is to pay. */
export interface TransferFile {
  readonly messageId: string;
  readonly madeOn: Day;
  readonly executeOn: Day;
  readonly payer: Payer;
  readonly transfers: readonly Transfer[];
}

const builder = new XMLBuilder({
  ...{ ignoreAttributes: false, attributeNamePrefix: "@", textNodeName: "#", format: true, indentBy: "  " },
});

const NOT_ALLOWED = /[^A-Za-z0-9/\-?:().,'+ ]/g;

/** A text in the letters that every bank of the area takes, at most so long. */
export const bankText = (text: string, longest: number): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("’", "'")
    .replace(NOT_ALLOWED, " ")
    .replace(/ +/g, " ")
    .trim()
    .slice(0, longest)
    .trim();

const transfer = ({ endToEndId, amount, name, iban, communication }: Transfer) => ({
  PmtId: { EndToEndId: endToEndId },
  Amt: { InstdAmt: { "#": formatCents(amount), "@Ccy": "EUR" } },
  Cdtr: { Nm: bankText(name, 70) },
  CdtrAcct: { Id: { IBAN: iban } },
  RmtInf: { Ustrd: bankText(communication, 140) },
});

/** A file of payments to be made (pain.001.001.09). It knows no clock: the same run gives the same bytes. */
export function writeTransfers({ messageId, madeOn, executeOn, payer, transfers }: TransferFile): string {
  const total = formatCents(sum(transfers.map(({ amount }) => amount)));
  const counted = { NbOfTxs: String(transfers.length), CtrlSum: total };
  const name = bankText(payer.name, 70);
  return builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    Document: {
      "@xmlns": "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
      CstmrCdtTrfInitn: {
        GrpHdr: {
          ...{ MsgId: messageId, CreDtTm: `${madeOn}T00:00:00`, ...counted },
          InitgPty: { Nm: name, Id: { OrgId: { Othr: { Id: payer.enterpriseNumber, Issr: "KBO-BCE" } } } },
        },
        PmtInf: {
          ...{ PmtInfId: messageId, PmtMtd: "TRF", BtchBookg: "false", ...counted },
          PmtTpInf: { SvcLvl: { Cd: "SEPA" } },
          ReqdExctnDt: { Dt: executeOn },
          Dbtr: { Nm: name, PstlAdr: { TwnNm: bankText(payer.town, 35), Ctry: payer.country } },
          DbtrAcct: { Id: { IBAN: payer.iban } },
          DbtrAgt: { FinInstnId: { BICFI: payer.bic } },
          ChrgBr: "SLEV",
          CdtTrfTxInf: transfers.map(transfer),
        },
      },
    },
  });
}
