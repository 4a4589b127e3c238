import { types } from "node:util";
import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";

/** What never stands in the log, at whatever depth up to three. */
const SECRET = [
  "authorization",
  "token",
  "password",
  "cookie",
  "ssin",
  "iban",
  "name",
  "firstName",
  "lastName",
  "givenName",
  "familyName",
  "email",
  "phone",
  "street",
  "variables",
  "viewer",
  "statut-viewer",
];

/** What is recognised by its form, wherever it stands: a token, a national number, an account number. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[token]"],
  [/(?<![\d.])\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}(?![\d.])/g, "[ssin]"],
  [/\bBE\d{2}(?: ?\d{4}){3}\b/g, "[iban]"],
];

/** Takes out of a line what is about a person and was not named as such. */
export const scrubbed = (line: string): string =>
  FORMS.reduce((text, [form, instead]) => text.replace(form, instead), line);

const paths = SECRET.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]);

/** What the log keeps of something thrown: never its message, into which databases and parsers put values. */
function thrown(cause: unknown): object {
  if (!types.isNativeError(cause)) return typeof cause === "object" && cause !== null ? cause : { kind: typeof cause };
  const stack = cause.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return { kind: cause.name, code: "code" in cause ? cause.code : undefined, stack: stack?.slice(0, 8) };
}

/**
 * Opens the log: one JSON object a line, with the request's id, and nothing about a person.
 *
 * Keys that hold personal values are blanked, and what slips into a text is recognised by its form.
 */
export function openLog(house: string, options: LoggerOptions = {}, destination?: DestinationStream): Logger {
  const settings: LoggerOptions = {
    level: "info",
    base: { house },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: "[withheld]" },
    serializers: { err: thrown },
    hooks: { streamWrite: scrubbed },
    ...options,
  };
  return destination ? pino(settings, destination) : pino(settings);
}
