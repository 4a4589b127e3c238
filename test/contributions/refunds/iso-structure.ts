import { XMLParser } from "fast-xml-parser";

/** How often an element stands: once, at most once, at least once, or as often as one likes. */
type Occurs = "1" | "?" | "+" | "*";

/** An element of a message: its name, how often it stands, and its text or its children in their order. */
export interface Expected {
  readonly name: string;
  readonly occurs: Occurs;
  readonly content: RegExp | readonly Expected[];
  readonly attribute?: string;
}

const one = (name: string, content: Expected["content"], attribute?: string): Expected => ({
  name,
  occurs: "1",
  content,
  attribute,
});
const some = (occurs: Occurs, name: string, content: Expected["content"]): Expected => ({ name, occurs, content });
const may = (name: string, content: Expected["content"]): Expected => some("?", name, content);

const TEXT = (longest: number) => new RegExp(`^[A-Za-z0-9/\\-?:().,'+ ]{1,${longest}}$`);
const NUMBER = /^\d{1,15}$/;
const MONEY = /^\d{1,16}(\.\d{1,2})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const IBAN = /^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}$/;
const BIC = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/;
const CODE = (...codes: string[]) => new RegExp(`^(${codes.join("|")})$`);

const address = may("PstlAdr", [
  may("Dept", TEXT(70)),
  may("SubDept", TEXT(70)),
  may("StrtNm", TEXT(70)),
  may("BldgNb", TEXT(16)),
  may("BldgNm", TEXT(35)),
  may("Flr", TEXT(70)),
  may("PstBx", TEXT(16)),
  may("Room", TEXT(70)),
  may("PstCd", TEXT(16)),
  one("TwnNm", TEXT(35)),
  may("TwnLctnNm", TEXT(35)),
  may("DstrctNm", TEXT(35)),
  may("CtrySubDvsn", TEXT(35)),
  one("Ctry", /^[A-Z]{2}$/),
]);
const party = (name: string) => one(name, [one("Nm", TEXT(70)), address]);
const account = (name: string) => one(name, [one("Id", [one("IBAN", IBAN)])]);
const bank = (name: string) => one(name, [one("FinInstnId", [one("BICFI", BIC)])]);
const head = one("GrpHdr", [
  one("MsgId", TEXT(35)),
  one("CreDtTm", /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
  one("NbOfTxs", NUMBER),
  one("CtrlSum", MONEY),
  one("InitgPty", [
    one("Nm", TEXT(70)),
    may("Id", [one("OrgId", [one("Othr", [one("Id", TEXT(35)), may("Issr", TEXT(35))])])]),
  ]),
]);

/** pain.001.001.09 as the SEPA credit transfer uses it. */
export const creditTransferFile = one("CstmrCdtTrfInitn", [
  head,
  some("+", "PmtInf", [
    one("PmtInfId", TEXT(35)),
    one("PmtMtd", CODE("TRF")),
    may("BtchBookg", CODE("true", "false")),
    may("NbOfTxs", NUMBER),
    may("CtrlSum", MONEY),
    may("PmtTpInf", [may("InstrPrty", CODE("NORM", "HIGH")), one("SvcLvl", [one("Cd", CODE("SEPA"))])]),
    one("ReqdExctnDt", [one("Dt", DAY)]),
    party("Dbtr"),
    account("DbtrAcct"),
    bank("DbtrAgt"),
    may("UltmtDbtr", [one("Nm", TEXT(70))]),
    may("ChrgBr", CODE("SLEV")),
    some("+", "CdtTrfTxInf", [
      one("PmtId", [may("InstrId", TEXT(35)), one("EndToEndId", TEXT(35))]),
      one("Amt", [one("InstdAmt", MONEY, "EUR")]),
      may("CdtrAgt", [one("FinInstnId", [one("BICFI", BIC)])]),
      party("Cdtr"),
      account("CdtrAcct"),
      may("Purp", [one("Cd", TEXT(4))]),
      may("RmtInf", [may("Ustrd", TEXT(140))]),
    ]),
  ]),
]);

/** pain.008.001.08 as the SEPA Core direct debit uses it. */
export const directDebitFile = one("CstmrDrctDbtInitn", [
  head,
  some("+", "PmtInf", [
    one("PmtInfId", TEXT(35)),
    one("PmtMtd", CODE("DD")),
    may("BtchBookg", CODE("true", "false")),
    may("NbOfTxs", NUMBER),
    may("CtrlSum", MONEY),
    one("PmtTpInf", [
      one("SvcLvl", [one("Cd", CODE("SEPA"))]),
      one("LclInstrm", [one("Cd", CODE("CORE"))]),
      one("SeqTp", CODE("FRST", "RCUR", "FNAL", "OOFF")),
    ]),
    one("ReqdColltnDt", DAY),
    party("Cdtr"),
    account("CdtrAcct"),
    bank("CdtrAgt"),
    may("UltmtCdtr", [one("Nm", TEXT(70))]),
    may("ChrgBr", CODE("SLEV")),
    one("CdtrSchmeId", [
      one("Id", [
        one("PrvtId", [
          one("Othr", [
            one("Id", /^[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}$/),
            one("SchmeNm", [one("Prtry", CODE("SEPA"))]),
          ]),
        ]),
      ]),
    ]),
    some("+", "DrctDbtTxInf", [
      one("PmtId", [may("InstrId", TEXT(35)), one("EndToEndId", TEXT(35))]),
      one("InstdAmt", MONEY, "EUR"),
      one("DrctDbtTx", [one("MndtRltdInf", [one("MndtId", TEXT(35)), one("DtOfSgntr", DAY)])]),
      one("DbtrAgt", [one("FinInstnId", [may("BICFI", BIC), may("Othr", [one("Id", CODE("NOTPROVIDED"))])])]),
      party("Dbtr"),
      account("DbtrAcct"),
      may("RmtInf", [
        may("Ustrd", TEXT(140)),
        may("Strd", [
          one("CdtrRefInf", [
            one("Tp", [one("CdOrPrtry", [one("Cd", CODE("SCOR"))]), may("Issr", TEXT(35))]),
            one("Ref", TEXT(35)),
          ]),
        ]),
      ]),
    ]),
  ]),
]);

type Node = Readonly<Record<string, unknown>>;
const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, parseTagValue: false });
const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ":@") ?? "";
const childrenOf = (node: Node): readonly Node[] => (node[nameOf(node)] as readonly Node[] | undefined) ?? [];

/** What of a message is otherwise than its schema says: an order, how often, a form; nothing if all is right. */
export function structureFaults(xml: string, body: Expected, namespace: string): string[] {
  const document = (parser.parse(xml) as readonly Node[]).find((node) => nameOf(node) === "Document");
  if (!document) return ["no Document"];
  const declared = (document[":@"] as Node | undefined)?.["@_xmlns"];
  const wrong = declared === `urn:iso:std:iso:20022:tech:xsd:${namespace}` ? [] : [`namespace ${String(declared)}`];
  return [...wrong, ...inOrder(childrenOf(document), [body], "Document")];
}

function inOrder(nodes: readonly Node[], expected: readonly Expected[], path: string): string[] {
  let next = 0;
  const faults = expected.flatMap((element) => {
    const from = next;
    const many = element.occurs === "+" || element.occurs === "*";
    while (nameOf(nodes[next] ?? {}) === element.name && (many || next === from)) next += 1;
    const found = nodes.slice(from, next);
    const lacks = found.length === 0 && (element.occurs === "1" || element.occurs === "+");
    const place = `${path}/${element.name}`;
    return lacks ? [`${place} is not where it must be`] : found.flatMap((node) => within(node, element, place));
  });
  return next < nodes.length ? [...faults, `${path}/${nameOf(nodes[next] ?? {})} may not stand here`] : faults;
}

function within(node: Node, { content, attribute }: Expected, place: string): string[] {
  const currency = (node[":@"] as Node | undefined)?.["@_Ccy"];
  const wrong = attribute && currency !== attribute ? [`${place} has no currency`] : [];
  if (!(content instanceof RegExp)) return [...wrong, ...inOrder(childrenOf(node), content, place)];
  const [text] = childrenOf(node);
  const value = text?.["#text"];
  return typeof value === "string" && content.test(value) ? wrong : [...wrong, `${place} has not its form`];
}
