/** An element: its text, its children in the order in which they stand, or several of one name. */
export type PainNode = string | readonly PainNode[] | { readonly [name: string]: PainNode | undefined };

/** A postal address, structured: banks take no free lines since November 2026. */
export interface PostalAddress {
  readonly street?: string | null;
  readonly building?: string | null;
  readonly postCode?: string | null;
  readonly town: string;
  readonly country: string;
}

/** The fund as a bank knows it: name, account and address. */
export interface FundParty {
  readonly name: string;
  readonly iban: string;
  readonly bic: string;
  readonly address: PostalAddress;
  readonly enterpriseNumber: string;
}

/** What every file to the bank (pain, of ISO 20022) says of itself: a name for good, and the day it was made. */
export interface PainFile {
  readonly messageId: string;
  readonly madeOn: string;
  readonly fund: FundParty;
}

/** A message as its builder takes it: its elements in their order. */
export type PainMessage = { readonly [name: string]: PainNode };

/** A message of a version of a form, "pain.001.001.09". */
export const painMessage = (version: string, body: PainMessage): PainMessage => ({
  "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
  Document: { "@xmlns": `urn:iso:std:iso:20022:tech:xsd:${version}`, ...body },
});

const NOT_ALLOWED = /[^A-Za-z0-9/\-?:().,'+ ]/g;

/** A text in the letters that every bank of the area takes, at most so long; what they lack becomes a space. */
export function bankText(text: string, longest: number): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("Ø", "O")
    .replaceAll("ø", "o")
    .replaceAll("’", "'")
    .replace(NOT_ALLOWED, " ")
    .replace(/ +/g, " ");
  return plain.trim().slice(0, longest).trim();
}

/** An id of ours as a bank may carry it, for its letters have no underscore: "rfd-01k…". */
export const bankReference = (id: string): string => id.replace("_", "-");

/** The id that a bank's reference names. */
export const idOfReference = (reference: string): string => reference.replace("-", "_");

/** Who is named: the name, and the address where there is one. */
export const party = (name: string, address?: PostalAddress | null): PainNode => ({
  Nm: bankText(name, 70),
  ...(address && {
    PstlAdr: {
      ...(address.street && { StrtNm: bankText(address.street, 70) }),
      ...(address.building && { BldgNb: bankText(address.building, 16) }),
      ...(address.postCode && { PstCd: bankText(address.postCode, 16) }),
      TwnNm: bankText(address.town, 35),
      Ctry: address.country,
    },
  }),
});

/** An account by its IBAN. */
export const account = (iban: string): PainNode => ({ Id: { IBAN: iban } });

/** A bank by its code. */
export const agent = (bic: string): PainNode => ({ FinInstnId: { BICFI: bic } });

/** The head of a file, with how many payments it holds and what they make together. */
export const groupHeader = ({ messageId, madeOn, fund }: PainFile, count: number, total: string): PainNode => ({
  MsgId: messageId,
  CreDtTm: `${madeOn}T00:00:00`,
  NbOfTxs: String(count),
  CtrlSum: total,
  InitgPty: {
    Nm: bankText(fund.name, 70),
    Id: { OrgId: { Othr: { Id: fund.enterpriseNumber, Issr: "KBO-BCE" } } },
  },
});
