import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import pg from "pg";
import { admittedTo } from "../../subgraphs/shared/plumbing/access.ts";
import { careerQuarterId, careerYearId, companyYearId, prefixes } from "../../subgraphs/shared/plumbing/ids.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../harness/house.ts";
import { idOfDouble, makeDoubles } from "./clones.ts";

/** Somebody with a full file, and a company with one. */
const [person, company] = [seedId("aff", "marc"), seedId("com", "hetre")];
const DOUBLES = 100;
const SIZES = [1, 10, 100];
const DEPTH = 3;

let rooms: Awaited<ReturnType<typeof openRooms>>;
/** The ids that a file has of its own, in each subgraph. */
const own = new Map<string, readonly string[]>();

beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
  const session = new pg.Client(rooms.url);
  await session.connect();
  for (const { plan } of rooms.subgraphs) {
    const ids = [];
    for (const whose of [person, company]) ids.push(...(await makeDoubles(session, plan.name, whose, DOUBLES)));
    own.set(plan.name, ids);
  }
  await session.end();
}, 300_000);
afterAll(() => rooms.close());

const READER = "CASE_HANDLER";
/** Asks as the house itself, which waits as long as it takes. */
const house: Viewer = viewerAs({ role: "SYSTEM", language: "fr" });

/** What a field that must be told something is told here; a field that must be told anything else is left out. */
const SAID: Readonly<Record<string, string>> = {
  "from: Quarter": '"2025Q1"',
  "to: Quarter": '"2026Q4"',
  "from: Date": '"2025-01-01"',
  "to: Date": '"2026-12-31"',
  "year: Int": "2026",
  "on: Date": '"2026-11-20"',
};

const saidTo = ({ name, type }: GraphQLArgument): string | undefined => SAID[`${name}: ${getNamedType(type).name}`];

/** A field with all that can be asked of it, or nothing where it cannot be asked so. */
function asked(field: GraphQLField<unknown, unknown>, depth: number, above: readonly string[]): string {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (needed.some((arg) => !saidTo(arg)) || !isOwnBusiness(field)) return "";
  const args = needed.map((arg) => `${arg.name}: ${saidTo(arg)}`);
  const said = args.length > 0 ? `(${args.join(", ")})` : "";
  const type: GraphQLNamedType = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${said}`;
  if (!isObjectType(type) || above.includes(type.name)) return "";
  const parts = partsOf(type, depth, above);
  return parts ? `${field.name}${said} { ${parts} }` : "";
}

/** Whether the subgraph answers a field out of what it has, and to a clerk. */
const isOwnBusiness = (field: GraphQLField<unknown, unknown>): boolean =>
  admittedTo(field).has(READER) &&
  !field.astNode?.directives?.some(({ name }) => ["external", "requires"].includes(name.value));

/** The parts of a connection lie as deep as itself. */
function partsOf(type: GraphQLObjectType, depth: number, above: readonly string[]): string {
  if (depth === 0) return "";
  const { name } = type;
  if (name.endsWith("Connection")) {
    const nodes = type.getFields().nodes;
    return nodes ? asked(nodes, depth, above) : "";
  }
  return Object.values(type.getFields())
    .map((field) => asked(field, depth - 1, [...above, name]))
    .filter(Boolean)
    .join(" ");
}

/** The ids of a type's entities in one file; none where the type is no file's. */
function idsOf(subgraph: string, type: string): string[] {
  const natural: Readonly<Record<string, string>> = {
    Affiliate: person,
    Company: company,
    CareerQuarter: careerQuarterId(person, "2026Q3"),
    CareerYear: careerYearId(person, 2025),
    CompanyYear: companyYearId(company, 2026),
  };
  if (type === "Contributor") return [person];
  if (natural[type]) return [natural[type]];
  const prefix = Object.entries(prefixes).find(([, name]) => name === type)?.[0];
  const first = own.get(subgraph)?.find((id) => prefix && id.startsWith(`${prefix}_`));
  return first ? [first] : [];
}

/** The same thing in the file of a double. A natural id holds the id of the file. */
const inDouble = (id: string, n: number): string => {
  const [prefix = "", suffix = "", ...rest] = id.split("_");
  return rest.length > 0 ? [prefix, idOfDouble(`x_${suffix}`, n).slice(2), ...rest].join("_") : idOfDouble(id, n);
};

async function statements(subgraph: string, type: string, id: string, parts: string, size: number): Promise<number> {
  const representations = Array.from({ length: size }, (_, n) => {
    const double = inDouble(id, n);
    const year = Number(double.slice(-4));
    return {
      __typename: type,
      id: double,
      ...(/Year$/.test(type) && { year }),
      ...(type === "CareerYear" && { quarters: [] }),
    };
  });
  rooms.queries.length = 0;
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${parts} } } }`;
  const { data, errors } = await rooms.ask(subgraph, house, query, { of: representations });
  const found = (data?._entities as unknown[] | undefined)?.filter(Boolean);
  expect([subgraph, type, found?.length, errors?.[0]?.message, errors?.[0]?.path?.join(".")]).toEqual([
    ...[subgraph, type, size],
    ...[undefined, undefined],
  ]);
  return rooms.queries.length;
}

const entitiesIn = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  (schema.getType("_Entity") as GraphQLUnionType | undefined)?.getTypes() ?? [];

test("no type of any subgraph asks the database more often for a hundred files than for one", async () => {
  const growing: string[] = [];
  const looked: string[] = [];
  for (const { plan, schema } of rooms.subgraphs)
    for (const type of entitiesIn(schema))
      for (const id of idsOf(plan.name, type.name)) {
        const counts = async (parts: string): Promise<number[]> => {
          const found: number[] = [];
          for (const size of SIZES) found.push(await statements(plan.name, type.name, id, parts, size));
          return found;
        };
        looked.push(`${plan.name} ${type.name}`);
        if (isConstant(await counts(partsOf(type, DEPTH, [])))) continue;
        for (const field of Object.values(type.getFields())) {
          const parts = asked(field, DEPTH - 1, [type.name]);
          const found = parts ? await counts(parts) : [];
          if (!isConstant(found)) growing.push(`${plan.name} ${type.name}.${field.name}: ${found.join(", ")}`);
        }
      }
  expect(growing).toEqual([]);
  expect(looked).toEqual(
    expect.arrayContaining([
      "affiliates Affiliate",
      "affiliates CareerQuarter",
      "affiliates ServiceRequest",
      "companies Company",
      "companies Mandate",
      "companies CompanyYear",
      "contributions Contributor",
      "contributions Due",
      "reporting CareerYear",
    ]),
  );
}, 300_000);

const isConstant = (counts: readonly number[]): boolean => new Set(counts).size < 2;
