import { isDay } from "../../shared/values/calendar.ts";
import { readNationalNumber } from "../../shared/values/national-number.ts";
import { isPostalCode } from "../../shared/values/postal-code.ts";

/** The first line of a file of mutations: what it is, and in which version of the layout. */
export const REGISTER_HEADER = "REGISTER-MUTATIONS\t1";

/** The fields of a line after key, kind, number and day; those with a question mark may be empty. */
export const registerLayout = {
  NAME: ["firstName", "lastName"],
  ADDRESS: ["street", "postalCode", "municipality", "country"],
  CIVIL_STATUS: ["status", "partnerSsin?"],
  DEATH: [],
  NUMBER: ["newSsin"],
  JOINS: ["relation", "memberSsin?", "firstName", "lastName", "birthDate?"],
  LEAVES: ["memberSsin?", "firstName", "lastName"],
} as const;

/** What happened to somebody, as a line says it. */
export type RegisterKind = keyof typeof registerLayout;

/** One line of the file: what happened to whom, from when, under a key that no other line has. */
export interface RegisterMutation {
  readonly key: string;
  readonly kind: RegisterKind;
  readonly ssin: string;
  readonly effectiveOn: string;
  readonly fields: Readonly<Record<string, string | null>>;
}

/** Why a line cannot be read, and in which field; never what stands there, for it is about a person. */
export interface RegisterFault {
  readonly reason: string;
  readonly field: string | null;
}

const LONGEST: Readonly<Record<string, number>> = {
  ...{ key: 40, firstName: 80, lastName: 80, street: 120, postalCode: 12, municipality: 80 },
};
const KEY = /^[\x21-\x7e]+$/;
const COUNTRY = /^[A-Z]{2}$/;
const CODES: Readonly<Record<string, RegExp>> = {
  status: /^(?:SINGLE|MARRIED|LEGAL_COHABITANT|DIVORCED|WIDOWED|SEPARATED)$/,
  relation: /^(?:SPOUSE|LEGAL_COHABITANT|COHABITANT|CHILD|GRANDCHILD|PARENT|GRANDPARENT|OTHER)$/,
  country: COUNTRY,
  key: KEY,
};

const isKind = (text: string): text is RegisterKind => Object.hasOwn(registerLayout, text);

/** Why a field cannot have that text; `null` where it can. */
function faultOf(field: string, text: string): string | null {
  if (text === "") return "MISSING";
  if (/ssin$/i.test(field)) return "reason" in readNationalNumber(text) ? "INVALID_NUMBER" : null;
  if (/(?:Date|On)$/.test(field)) return isDay(text) ? null : "INVALID_DATE";
  if (CODES[field] && !CODES[field].test(text)) return "UNKNOWN_CODE";
  return text.length > (LONGEST[field] ?? text.length) ? "TOO_LONG" : null;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = decoder.decode(bytes).replace(/\r$/, "");
    return [...text].every((sign) => sign === "\t" || sign >= " ") ? text : null;
  } catch {
    return null;
  }
}

/** Whether a first line says that this is a file of mutations that we can read. */
export const isRegisterHeader = (bytes: Uint8Array): boolean =>
  textOf(bytes)
    ?.replace(/^\uFEFF/, "")
    .startsWith(REGISTER_HEADER) ?? false;

/** Reads one line, without its end: UTF-8, fields parted by tabs. An empty line is `null`. */
export function readRegisterLine(bytes: Uint8Array): RegisterMutation | RegisterFault | null {
  const text = textOf(bytes);
  if (text === null) return { reason: "BAD_TEXT", field: null };
  if (text.trim() === "") return null;
  const [key = "", kind = "", ssin = "", effectiveOn = "", ...rest] = text.split("\t").map((field) => field.trim());
  if (!isKind(kind)) return { reason: kind === "" ? "MISSING" : "UNKNOWN_KIND", field: "kind" };
  const layout: readonly string[] = registerLayout[kind];
  if (rest.length !== layout.length) return { reason: "WRONG_NUMBER_OF_FIELDS", field: null };
  const given = { key, ssin, effectiveOn };
  const own = layout.map((field, i) => [field, rest[i] ?? ""] as const);
  for (const [field, value] of [...Object.entries(given), ...own]) {
    const reason = value === "" && field.endsWith("?") ? null : faultOf(field.replace("?", ""), value);
    if (reason) return { reason, field: field.replace("?", "") };
  }
  if (kind === "ADDRESS" && !isPostalCode(rest[1] ?? "", rest[3] ?? ""))
    return { reason: "INVALID_POSTAL_CODE", field: "postalCode" };
  const fields = Object.fromEntries(own.map(([field, value]) => [field.replace("?", ""), value === "" ? null : value]));
  return { key, kind, ssin: plain(ssin), effectiveOn, fields: { ...fields, ...numbersIn(fields) } };
}

/** A number without its dots and dash. */
const plain = (ssin: string): string => ssin.replaceAll(/\D/g, "");

const numbersIn = (fields: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, text]) => (text && /ssin$/i.test(field) ? [[field, plain(text)]] : [])),
  );
