import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { admittedTo } from "../access.ts";
import { declarationsOf } from "./about.ts";
import type { Topic } from "./topics.ts";

/** One question for a part of the own file: of what, and which field of it. */
export interface FileQuestion {
  readonly type: string;
  readonly field: string;
  /** What it tells, in the words of the usage log. */
  readonly topic: Topic;
  /** Takes the representations as `$of`, and where it is a list that grows, the cursor as `$after`. */
  readonly query: string;
  readonly paged: boolean;
}

/** The types under which what is a person's own hangs, in whatever subgraph. */
const OF_A_PERSON = ["Affiliate", "Contributor", "CareerQuarter", "CareerYear"];

/** A file that was gathered does not hold the files that were gathered before. */
const LEFT_OUT = new Set(["FileExport"]);
const PLUMBING = new Set(["edges", "pageInfo", "totalCount"]);
const DEEPEST = 8;
const PAGE = 100;

type Field = GraphQLField<unknown, unknown>;

/**
 * Everything that a subgraph tells an insured person of the own file, as questions on its own schema.
 *
 * They are drawn from the schema: a field that is added is in every file from then on, if the insured sees it and if it
 * asks for no argument. What one subgraph can only tell with another's help is not in it.
 */
export function fileQuestions(schema: GraphQLSchema): readonly FileQuestion[] {
  const { persons } = declarationsOf(schema);
  return OF_A_PERSON.flatMap((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [];
    return fieldsOf(type).map((field) => {
      const found = getNamedType(field.type);
      const paged = isConnection(found);
      const topic = persons.get(listedIn(found).name)?.topic ?? persons.get(name)?.topic ?? "FILE";
      const head = paged ? `${field.name}(first: ${PAGE}, after: $after)` : field.name;
      const asked = `... on ${name} { ${head}${below(schema, found, [name])} }`;
      const variables = `$of: [_Any!]!${paged ? ", $after: String" : ""}`;
      const query = `query (${variables}) { _entities(representations: $of) { ${asked} } }`;
      return { type: name, field: field.name, topic, query, paged };
    });
  });
}

const isConnection = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && "nodes" in type.getFields() && "pageInfo" in type.getFields();

/** What a connection lists; of anything else, itself. */
const listedIn = (type: GraphQLNamedType): GraphQLNamedType =>
  isObjectType(type) && isConnection(type) ? (getNamedType(type.getFields().nodes?.type) ?? type) : type;

/** The fields that the insured see, that ask for nothing, and that the subgraph tells by itself. */
const fieldsOf = (type: GraphQLObjectType): readonly Field[] =>
  Object.values(type.getFields()).filter(
    (field) =>
      !field.name.startsWith("_") &&
      !LEFT_OUT.has(getNamedType(field.type).name) &&
      admittedTo(field).has("INSURED") &&
      !field.args.some(isRequiredArgument) &&
      !field.astNode?.directives?.some(({ name }) => name.value === "external" || name.value === "requires"),
  );

/** What stands below a field: all of it, but for what leads back, and no more than the plain values of other things. */
function below(schema: GraphQLSchema, type: GraphQLNamedType, above: readonly string[]): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type))
    return ` { ${"getFields" in type && "id" in type.getFields() ? "__typename id" : "__typename"} }`;
  if (!isObjectType(type)) return "";
  if (isConnection(type)) {
    const nodes = below(schema, listedIn(type), above);
    return ` { nodes${nodes} pageInfo { hasNextPage endCursor } }`;
  }
  const isOthers = "id" in type.getFields() && !declarationsOf(schema).persons.has(type.name);
  const trail = [...above, type.name];
  const parts = fieldsOf(type).flatMap((field) => {
    const found = getNamedType(field.type);
    if (isLeafType(found)) return [field.name];
    if (isOthers || PLUMBING.has(field.name) || trail.includes(found.name) || trail.length >= DEEPEST) return [];
    return [`${field.name}${pageOf(found)}${below(schema, found, trail)}`];
  });
  return ` { ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}

const pageOf = (type: GraphQLNamedType): string => (isConnection(type) ? `(first: ${PAGE})` : "");
