import { GraphQLError, GraphQLScalarType, type GraphQLScalarTypeConfig, Kind } from "graphql";
import { isDay, isQuarter } from "../values/calendar.ts";
import { readEnterpriseNumber } from "../values/enterprise-number.ts";
import { readIban } from "../values/iban.ts";
import { formatCents, formatRate, readCents } from "../values/money.ts";
import { readNationalNumber } from "../values/national-number.ts";
import { readStructuredCommunication } from "../values/structured-communication.ts";

const SPECIFICATION = "https://statut.example/scalars";

/** Says why a text is not such a value. The text itself is never repeated: it may be about a person. */
const refuse = (scalar: string, reason: string): GraphQLError =>
  new GraphQLError(reason, { extensions: { code: "BAD_INPUT", scalar, reason } });

type Reading<Value> = { readonly value: Value } | { readonly reason: string };

function scalar<Value>(
  name: string,
  description: string,
  read: (text: string) => Reading<Value>,
  write: (value: Value) => string = String,
): GraphQLScalarType<Value, string> {
  const parse = (text: unknown): Value => {
    const reading = typeof text === "string" ? read(text) : { reason: "INVALID_FORMAT" };
    if ("reason" in reading) throw refuse(name, reading.reason);
    return reading.value;
  };
  const config: GraphQLScalarTypeConfig<Value, string> = {
    name,
    description,
    specifiedByURL: `${SPECIFICATION}/${name}`,
    serialize: (value) => write(value as Value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  };
  return new GraphQLScalarType(config);
}

const orReason = <Value>(value: Value | null): Reading<Value> =>
  value === null ? { reason: "INVALID_FORMAT" } : { value };

export const EuroScalar = scalar(
  "Euro",
  'An amount in euro, exact to the cent, always text: "1234.56". Never a floating-point number.',
  (text) => orReason(readCents(text)),
  formatCents,
);

export const RateScalar = scalar(
  "Rate",
  'A rate as a fraction of one, as text: 20.5 % is "0.2050".',
  (text) => orReason(/^0\.\d{1,4}$|^1(\.0{1,4})?$/.test(text) ? BigInt(text.replace(".", "").padEnd(5, "0")) : null),
  formatRate,
);

export const QuarterScalar = scalar("Quarter", 'A civil quarter (kwartaal / trimestre): "2026Q4".', (text) =>
  orReason(isQuarter(text) ? text : null),
);

export const DateScalar = scalar("Date", 'A civil day, ISO 8601: "2026-11-20".', (text) =>
  orReason(isDay(text) ? text : null),
);

/** What PostgreSQL writes, "2026-11-20 22:14:23.83+00", as ISO 8601 in UTC. */
const instant = (kept: string): string => new Date(kept).toISOString();

export const DateTimeScalar = scalar(
  "DateTime",
  'An instant, ISO 8601 in UTC: "2026-11-20T21:14:23.834Z".',
  (text) => orReason(Number.isNaN(Date.parse(text)) ? null : text),
  instant,
);

export const SsinScalar = scalar(
  "Ssin",
  "A social security identification number (INSZ / NISS): eleven digits, of the national register or of the bis register.",
  readNationalNumber,
);

export const EnterpriseNumberScalar = scalar(
  "EnterpriseNumber",
  "The number of an enterprise in the Crossroads Bank for Enterprises (KBO / BCE): ten digits, of which the first is 0 or 1.",
  readEnterpriseNumber,
);

export const IbanScalar = scalar("Iban", "An international bank account number, without spaces.", readIban);

export const StructuredCommunicationScalar = scalar(
  "StructuredCommunication",
  "The structured communication of a payment (gestructureerde mededeling / communication structurée): twelve digits, the last two of which check the first ten.",
  readStructuredCommunication,
);
