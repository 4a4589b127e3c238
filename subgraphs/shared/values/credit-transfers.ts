import type { Day } from "./calendar.ts";
import { type Cents, formatCents, sum } from "./money.ts";
import {
  account,
  agent,
  bankText,
  groupHeader,
  type PainFile,
  type PainMessage,
  type PainNode,
  type PostalAddress,
  painMessage,
  party,
} from "./pain.ts";

/** A sum that is to be paid out. */
export interface CreditTransfer {
  readonly endToEndId: string;
  readonly amount: Cents;
  readonly name: string;
  readonly iban: string;
  readonly address: PostalAddress | null;
  readonly communication: string;
}

const transfer = ({ endToEndId, amount, name, iban, address, communication }: CreditTransfer): PainNode => ({
  PmtId: { EndToEndId: endToEndId },
  Amt: { InstdAmt: { "#": formatCents(amount), "@Ccy": "EUR" } },
  Cdtr: party(name, address),
  CdtrAcct: account(iban),
  RmtInf: { Ustrd: bankText(communication, 140) },
});

/**
 * A file of payments to be made by the bank (pain.001.001.09), in one batch, each booked on a line of its own.
 *
 * Its time of day is that of no clock: the same payments on the same day give the same bytes.
 */
export function creditTransfers(file: PainFile, executeOn: Day, transfers: readonly CreditTransfer[]): PainMessage {
  const total = formatCents(sum(transfers.map(({ amount }) => amount)));
  return painMessage("pain.001.001.09", {
    CstmrCdtTrfInitn: {
      GrpHdr: groupHeader(file, transfers.length, total),
      PmtInf: {
        PmtInfId: file.messageId,
        PmtMtd: "TRF",
        BtchBookg: "false",
        NbOfTxs: String(transfers.length),
        CtrlSum: total,
        PmtTpInf: { SvcLvl: { Cd: "SEPA" } },
        ReqdExctnDt: { Dt: executeOn },
        Dbtr: party(file.fund.name, file.fund.address),
        DbtrAcct: account(file.fund.iban),
        DbtrAgt: agent(file.fund.bic),
        ChrgBr: "SLEV",
        CdtTrfTxInf: transfers.map(transfer),
      },
    },
  });
}
