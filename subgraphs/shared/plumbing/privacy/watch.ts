import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from "graphql";
import type { Context } from "../context.ts";
import { isNodeId } from "../ids.ts";
import type { AboutPerson, Declared } from "./about.ts";
import type { Disclosures } from "./disclosures.ts";
import type { Topic } from "./topics.ts";

type Row = Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, Context>;

/** Fields that tell that something is there, and nothing of it. */
const BARE = new Set(["id", "version"]);

/** Of a page, what holds cursors: they are made of the rows. */
const CURSORS = new Set(["edges", "pageInfo"]);
const ROOTS = new Set(["Query", "Mutation"]);

/**
 * Notes, on every path through a schema, of whom something is told.
 *
 * A row is noted when it is found, and each of its fields when it is read; a field that was refused never comes here,
 * for the guard stands before it.
 */
export function watch(schema: GraphQLSchema, declared: Declared): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("_")) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith("_")) watchField(type, field, declared);
    }
    watchReference(type, declared);
  }
}

function watchField(type: GraphQLObjectType, field: GraphQLField<unknown, Context>, { persons }: Declared): void {
  const own = persons.get(type.name);
  const topic = own && topicOf(field, own, persons);
  const isRoot = ROOTS.has(type.name);
  const found = getNamedType(field.type);
  const finds = persons.has(found.name) || isAbstractType(found);
  const listed = CURSORS.has(field.name) ? listedIn(type) : null;
  if (!own && !isRoot && !finds && !listed) return;
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const { disclosures } = context;
    if (!disclosures) return resolve(source, args, context, info);
    if (own && topic) disclosures.note(topic, own.whose(source as Row));
    if (listed) seen((source as Row).nodes, disclosures, listed, persons);
    if (isRoot) disclosures.askIn(args);
    if (isRoot && field.name.startsWith("node")) askForNodes(disclosures, args, persons);
    const answer = resolve(source, args, context, info);
    return finds ? seen(answer, disclosures, found.name, persons) : answer;
  };
}

/** The type of which a connection is a list; `null` where it is none. */
function listedIn(type: GraphQLObjectType): string | null {
  const { nodes } = type.getFields();
  return nodes ? getNamedType(nodes.type).name : null;
}

/** What a field tells: what it leads to, be it a page of it; or else what its type tells. */
function topicOf(field: GraphQLField<unknown, Context>, own: AboutPerson, persons: Declared["persons"]): Topic {
  const found = getNamedType(field.type);
  const about = persons.get((isObjectType(found) && listedIn(found)) || found.name);
  return about?.topic ?? (BARE.has(field.name) ? "FILE" : own.topic);
}

type Find = (key: Row, context: Context, info: unknown) => unknown;

/** Notes what a subgraph is asked for by reference, too: a guard on a question does not stand before it. */
function watchReference(type: GraphQLObjectType, { persons }: Declared): void {
  const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: Find } } };
  const find = extensions.apollo?.subgraph?.resolveReference;
  if (!find || !persons.has(type.name)) return;
  const resolveReference: Find = (key, context, info) => {
    const { disclosures } = context;
    if (!disclosures) return find(key, context, info);
    disclosures.askIn([key.id, key.ssin]);
    if (typeof key.id === "string" && isNodeId(key.id, type.name)) disclosures.ask(key.id);
    return seen(find(key, context, info), disclosures, type.name, persons);
  };
  type.extensions = {
    ...type.extensions,
    apollo: { ...extensions.apollo, subgraph: { ...extensions.apollo?.subgraph, resolveReference } },
  };
}

/** Of what has an id of its own and is told of here, it is noted that somebody asked for it. */
function askForNodes(disclosures: Disclosures, args: Row, persons: Declared["persons"]): void {
  for (const id of [args.id, args.ids].flat()) {
    if (typeof id === "string" && [...persons.keys()].some((name) => isNodeId(id, name))) disclosures.ask(id);
  }
}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === "object" && value !== null && "then" in value;

/** Hands on what was found, having noted whose it is: one row or many, now or later. */
function seen(answer: unknown, disclosures: Disclosures, name: string, persons: Declared["persons"]): unknown {
  const see = (value: unknown): unknown => {
    if (Array.isArray(value)) for (const one of value) isPromise(one) ? void one.then(see, () => undefined) : see(one);
    else if (typeof value === "object" && value !== null) seeRow(value as Row, disclosures, name, persons);
    return value;
  };
  return isPromise(answer) ? answer.then(see) : see(answer);
}

function seeRow(row: Row, disclosures: Disclosures, name: string, persons: Declared["persons"]): void {
  const about = persons.get(name) ?? persons.get(String(row.__typename ?? row.kind));
  if (!about) return;
  disclosures.note("FILE", about.whose(row));
  disclosures.show(row.id);
}
