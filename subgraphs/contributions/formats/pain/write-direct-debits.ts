import type { Day } from "../../../shared/values/calendar.ts";
import { type Cents, formatCents, sum } from "../../../shared/values/money.ts";
import {
  account,
  agent,
  groupHeader,
  type PainFile,
  type PainNode,
  painMessage,
  party,
} from "../../../shared/values/pain.ts";
import { painText } from "./pain-text.ts";

/** A fund that collects, under a number of its own. */
export type CollectingFund = PainFile["fund"] & { readonly creditorIdentifier: string };

type CollectionFile = PainFile & { readonly fund: CollectingFund };

/** Which collection under its mandate it is. */
export type SequenceType = "FRST" | "RCUR" | "OOFF" | "FNAL";

/** A sum that is to be collected. */
export interface DirectDebit {
  readonly endToEndId: string;
  readonly amount: Cents;
  readonly sequenceType: SequenceType;
  readonly mandateReference: string;
  readonly signedOn: Day;
  readonly name: string;
  readonly iban: string;
  readonly structuredCommunication: string;
}

const debit = (one: DirectDebit): PainNode => ({
  PmtId: { EndToEndId: one.endToEndId },
  InstdAmt: { "#": formatCents(one.amount), "@Ccy": "EUR" },
  DrctDbtTx: { MndtRltdInf: { MndtId: one.mandateReference, DtOfSgntr: one.signedOn } },
  DbtrAgt: { FinInstnId: { Othr: { Id: "NOTPROVIDED" } } },
  Dbtr: party(one.name),
  DbtrAcct: account(one.iban),
  RmtInf: {
    Strd: { CdtrRefInf: { Tp: { CdOrPrtry: { Cd: "SCOR" }, Issr: "BBA" }, Ref: one.structuredCommunication } },
  },
});

function batch(
  { fund, messageId }: CollectionFile,
  collectOn: Day,
  sequenceType: SequenceType,
  debits: readonly DirectDebit[],
): PainNode {
  return {
    PmtInfId: `${messageId}-${sequenceType}`,
    PmtMtd: "DD",
    BtchBookg: "false",
    NbOfTxs: String(debits.length),
    CtrlSum: formatCents(sum(debits.map(({ amount }) => amount))),
    PmtTpInf: { SvcLvl: { Cd: "SEPA" }, LclInstrm: { Cd: "CORE" }, SeqTp: sequenceType },
    ReqdColltnDt: collectOn,
    Cdtr: party(fund.name, fund.address),
    CdtrAcct: account(fund.iban),
    CdtrAgt: agent(fund.bic),
    ChrgBr: "SLEV",
    CdtrSchmeId: { Id: { PrvtId: { Othr: { Id: fund.creditorIdentifier, SchmeNm: { Prtry: "SEPA" } } } } },
    DrctDbtTxInf: debits.map(debit),
  };
}

/** A file of sums to be collected by the bank (pain.008.001.08): one batch for each sort of sequence. */
export function writeDirectDebits(file: CollectionFile, collectOn: Day, debits: readonly DirectDebit[]): string {
  const sorts = [...new Set(debits.map(({ sequenceType }) => sequenceType))].sort();
  const total = formatCents(sum(debits.map(({ amount }) => amount)));
  return painText(
    painMessage("pain.008.001.08", {
      CstmrDrctDbtInitn: {
        GrpHdr: groupHeader(file, debits.length, total),
        PmtInf: sorts.map((sort) =>
          batch(
            file,
            collectOn,
            sort,
            debits.filter(({ sequenceType }) => sequenceType === sort),
          ),
        ),
      },
    }),
  );
}
