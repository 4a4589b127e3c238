import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from "graphql";
import { plans } from "../../subgraphs/index.ts";
import { admittedTo } from "../../subgraphs/shared/plumbing/access.ts";
import { type Declared, declarationsOf } from "../../subgraphs/shared/plumbing/privacy/about.ts";
import { isRecorded } from "../../subgraphs/shared/plumbing/privacy/disclosures.ts";
import { topics } from "../../subgraphs/shared/plumbing/privacy/topics.ts";
import { buildSubgraph } from "../../subgraphs/shared/plumbing/subgraph.ts";
import type { Role } from "../../subgraphs/shared/plumbing/viewer.ts";

/** What to do about a type that this test names. */
const ADVICE =
  'put @About("<topic>") above its class if it tells of an insured person, or @AboutNobody("<why not>") if it does not';

const schemas = Promise.all(plans.map(async (plan) => [plan.name, await buildSubgraph(plan)] as const));

/** Whether somebody whose looks are recorded reads a plain value of a type that the public does not. */
function isKeptFromThePublic(type: GraphQLObjectType): boolean {
  return Object.values(type.getFields()).some((field) => {
    const roles = [...admittedTo(field)] as Role[];
    return (
      isLeafType(getNamedType(field.type)) && !roles.includes("PUBLIC") && roles.some((role) => isRecorded({ role }))
    );
  });
}

/** The least of a node: its id, and nothing of what is in it. */
const isBare = (type: GraphQLObjectType): boolean => Object.keys(type.getFields()).join() === "id";

/**
 * The types that are reached from a question, or by reference, without passing one that tells whose it is.
 *
 * What has no id of its own is a part of what leads to it.
 */
function reachedBare(schema: GraphQLSchema, { persons, nobody }: Declared): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const entities = schema.getType("_Entity");
  const todo: GraphQLObjectType[] = [...roots, ...(isAbstractType(entities) ? schema.getPossibleTypes(entities) : [])];
  const found = new Set<GraphQLObjectType>();
  for (let type = todo.pop(); type; type = todo.pop()) {
    if (found.has(type) || persons.has(type.name) || type.name.startsWith("_")) continue;
    found.add(type);
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (isObjectType(next) && (!nobody.has(type.name) || "id" in next.getFields())) todo.push(next);
      else if (isAbstractType(next)) todo.push(...schema.getPossibleTypes(next));
    }
  }
  return [...found].filter((type) => !roots.includes(type));
}

const isError = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === "UserError");
const isPayload = ({ name }: GraphQLObjectType): boolean => name.endsWith("Payload");

test("every type that staff or a partner may read says of whom it tells, or that it tells of nobody", async () => {
  const silent = (await schemas).flatMap(([name, schema]) => {
    const declared = declarationsOf(schema);
    return reachedBare(schema, declared)
      .filter((type) => !declared.nobody.has(type.name) && !isError(type) && !isPayload(type) && !isBare(type))
      .filter(isKeptFromThePublic)
      .map((type) => `${type.name} of ${name}: ${ADVICE}`);
  });
  expect(silent).toEqual([]);
});

const NAMES = /^(?:ssin|firstName|lastName|birthDate|holderName|affiliateId|personName)$/;

test("a type that names a person tells itself whose it is, however it is reached", async () => {
  const silent = (await schemas).flatMap(([name, schema]) => {
    const { persons, nobody } = declarationsOf(schema);
    return Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !persons.has(type.name) && !nobody.has(type.name) && isKeptFromThePublic(type))
      .filter((type) => Object.keys(type.getFields()).some((field) => NAMES.test(field)))
      .map((type) => `${type.name} of ${name}: ${ADVICE}`);
  });
  expect(silent).toEqual([]);
});

test("what is declared is a topic that the catalogue has", async () => {
  for (const [, schema] of await schemas)
    for (const { topic } of declarationsOf(schema).persons.values()) expect(Object.keys(topics)).toContain(topic);
});
