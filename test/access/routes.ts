import { readFileSync } from "node:fs";
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  visit,
} from "graphql";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";

/** The whole graph, as it is asked: without what no caller reaches. */
export function graph(): GraphQLSchema {
  const all = parse(readFileSync("schema/supergraph.graphql", "utf8"));
  const asked = visit(all, {
    FieldDefinition: ({ directives }) =>
      directives?.some(({ name }) => name.value === "inaccessible") ? null : undefined,
  });
  return buildASTSchema(asked, { assumeValid: true, assumeValidSDL: true });
}

/** What each role may see, as it was reviewed: type by type, its fields. */
export function readReviewed(): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const parts = readFileSync("test/contracts/access.txt", "utf8").split(/^== /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [head = "", ...lines] = part.trim().split("\n");
      const types = lines.map((line): [string, Set<string>] => {
        const [type = "", fields = ""] = line.split(": ");
        return [type, new Set(fields.split(" "))];
      });
      return [head.split(":")[0] ?? "", new Map(types)];
    }),
  );
}

const MARC = seedId("aff", "marc");

/** What is asked for where not any value would do: Marc, insured with Securex, and the company that he directs. */
const ASKED: Readonly<Record<string, string>> = {
  "Query.affiliate": `id: "${MARC}"`,
  "Query.company": `id: "${seedId("com", "hetre")}"`,
  "Affiliate.career": 'from: "2026Q3", to: "2026Q3"',
  "Affiliate.careerYear": "year: 2025",
  "Company.year": "year: 2025",
  "Fund.managementFeeRate": "year: 2026",
  "Fund.commitments": 'from: "2026-10-01", to: "2026-12-31"',
  "Query.commitmentCases": 'promise: "K1", from: "2026-10-01", to: "2026-12-31", first: 1',
  "Query.benefitDefinition": 'code: "BIRTH_AID"',
  "Query.simulateContribution": `input: { quarter: "2026Q3", category: MAIN, startsOn: "2018-01-01",
    incomes: [{ year: 2023, amount: "30000.00" }] }`,
};

const LITERALS: Readonly<Record<string, string>> = {
  Boolean: "true",
  Int: "1",
  Date: '"2026-11-20"',
  Quarter: '"2026Q3"',
  Euro: '"1.00"',
  Rate: '"0.5"',
  Ssin: '"88041212434"',
  EnterpriseNumber: '"1999000150"',
  Iban: '"BE68539007547034"',
  StructuredCommunication: '"+++000/0000/10104+++"',
};

/** Some value of a type, written out; a write with it is tried and not done. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (!isInputObjectType(type)) return LITERALS[type.name] ?? '"x"';
  if (type.name === "WriteMeta") return '{ idempotencyKey: "tried and not done", dryRun: true }';
  const needed = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return `{ ${needed.map((field) => `${field.name}: ${literal(field.type)}`).join(", ")} }`;
}

function argumentsOf(parent: string, { name, args }: GraphQLField<unknown, unknown>): string {
  const given = ASKED[`${parent}.${name}`];
  const needed = args.filter(({ type }) => isNonNullType(type)).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  const page = args.some((arg) => arg.name === "first") ? ["first: 1"] : [];
  const all = given ? [given] : [...needed.filter((text) => !text.startsWith("first:")), ...page];
  return all.length > 0 ? `(${all.join(", ")})` : "";
}

/** A field with its arguments, and with as little below it as a question can have. */
export function asked(parent: string, field: GraphQLField<unknown, unknown>, below = "__typename"): string {
  const head = `${field.name}${argumentsOf(parent, field)}`;
  return isCompositeType(getNamedType(field.type)) ? `${head} { ${below} }` : head;
}

/** How one comes to a type: what stands around a selection of it. */
export interface Route {
  readonly type: GraphQLObjectType;
  readonly around: (selection: string) => string;
}

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

const MOST_ROUTES = 12;

/** Ways to one thing of any type: the matrix of entities goes them. */
const BY_ID = ["Query.node", "Query.nodes"];

/**
 * Routes to every type that one may reach by fields that are open, the shortest first: on some there may be nothing.
 */
export function routes(
  schema: GraphQLSchema,
  open: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly Route[]> {
  const found = new Map<string, Route[]>();
  const add = (route: Route): void => {
    const known = found.get(route.type.name);
    if (!known) found.set(route.type.name, [route]);
    else if (known.length < MOST_ROUTES) known.push(route);
  };
  for (const [word, type] of [
    ["query", schema.getQueryType()] as const,
    ["mutation", schema.getMutationType()] as const,
  ])
    if (type) add({ type, around: (text) => `${word} { ${text} }` });
  for (const [shortest] of found.values()) {
    if (!shortest) continue;
    const { type, around } = shortest;
    for (const field of Object.values(type.getFields())) {
      if (!open.get(type.name)?.has(field.name) || BY_ID.includes(`${type.name}.${field.name}`)) continue;
      const shown = getNamedType(field.type);
      for (const next of objectsOf(schema, shown).filter(({ name }) => open.has(name))) {
        const inside = (text: string) => (isAbstractType(shown) ? `... on ${next.name} { ${text} }` : text);
        add({ type: next, around: (text) => around(asked(type.name, field, inside(text))) });
      }
    }
  }
  return found;
}
