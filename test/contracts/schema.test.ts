import { readdirSync } from "node:fs";
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLOutputType,
  getNamedType,
  type InputValueDefinitionNode,
  isCompositeType,
  isNonNullType,
  isObjectType,
  parse,
} from "graphql";
import { changedSchemas, printSchemas, readRegister } from "../../schema/compose.ts";
import { plans } from "../../subgraphs/index.ts";
import { drawAll, isForeign } from "./schemas.ts";

test("what is printed in schema/ is what the code says, and both composers accept it", async () => {
  expect(await changedSchemas()).toEqual([]);
});

test("schema/ holds one contract for each subgraph, the graph that they make, and nothing else", async () => {
  const printed = readdirSync("schema").filter((file) => !file.endsWith(".ts"));
  const contracts = plans.map(({ name }) => `${name}.graphql`);
  expect(printed.sort()).toEqual([...contracts, "errors.md", "supergraph.graphql"].sort());
  expect([...(await printSchemas()).keys()].sort()).toEqual(printed.map((file) => `schema/${file}`));
});

test("the register names every subgraph, each at an address of its own", () => {
  const { subgraphs } = readRegister();
  expect(Object.keys(subgraphs).sort()).toEqual(plans.map(({ name }) => name).sort());
  const addresses = Object.values(subgraphs).map(({ routing_url }) => routing_url);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const [name, { routing_url, schema }] of Object.entries(subgraphs)) {
    expect(routing_url).toMatch(RegExp(`^http://${name}:40\\d\\d/graphql$`));
    expect(schema.file).toBe(`./schema/${name}.graphql`);
  }
});

test("no field, argument or input in the whole graph is a floating-point number", async () => {
  const sdl = (await printSchemas()).get("schema/supergraph.graphql") ?? "";
  expect(sdl.split("\n").filter((line) => /:\s*\[?Float\b/.test(line))).toEqual([]);
});

test("whatever one may ask or change may be absent, so that what fails takes nothing else with it", async () => {
  const demanding = (await drawAll()).flatMap(({ plan, schema }) =>
    [schema.getQueryType(), schema.getMutationType()]
      .flatMap((root) => Object.values(root?.getFields() ?? {}))
      .filter(({ name, type }) => !isForeign(name) && isNonNullType(type))
      .map(({ name }) => `${plan.name}: ${name}`),
  );
  expect(demanding).toEqual([]);
});

test("every list says how long it may be, so that what a question costs is known before it is asked", async () => {
  const found = (await drawAll()).flatMap(({ plan, schema }) =>
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !isForeign(name) && !/(?:Connection|Payload)$/.test(name))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => !isForeign(field.name) && isLong(field.type) && !isSized(field))
      .map(({ type, field }) => `${plan.name}: ${type.name}.${field.name}`),
  );
  expect(found).toEqual([]);
});

const isLong = (type: GraphQLOutputType): boolean =>
  /Connection!?$/.test(String(type)) || (/^\[/.test(String(type)) && isCompositeType(getNamedType(type)));

const isSized = ({ astNode }: { readonly astNode?: FieldDefinitionNode | null }): boolean =>
  astNode?.directives?.some(({ name }) => /listSize$|^external$/.test(name.value)) ?? false;

test("every type, field, argument and value of the graph says what it is", async () => {
  const sdl = (await printSchemas()).get("schema/supergraph.graphql") ?? "";
  expect(parse(sdl).definitions.flatMap(silentParts)).toEqual([]);
});

type Part = FieldDefinitionNode | InputValueDefinitionNode;

/** The parts of a definition that have no description: "Type", "Type.field", "Type.field(argument:)". */
function silentParts(definition: DefinitionNode): string[] {
  if (!("name" in definition) || !definition.name || definition.kind === "DirectiveDefinition") return [];
  const type = definition.name.value;
  if (isForeign(type) || type === "Query" || type === "Mutation") return fieldsOf(definition, type);
  const isSilent = "description" in definition && !definition.description;
  return [...(isSilent ? [type] : []), ...fieldsOf(definition, type)];
}

function fieldsOf(definition: DefinitionNode, type: string): string[] {
  if (isForeign(type)) return [];
  const fields: readonly Part[] = "fields" in definition ? (definition.fields ?? []) : [];
  const values = "values" in definition ? (definition.values ?? []) : [];
  const args = fields.flatMap((field) =>
    "arguments" in field
      ? (field.arguments ?? []).filter(isUndescribed).map(({ name }) => `${type}.${field.name.value}(${name.value}:)`)
      : [],
  );
  return [...[...fields, ...values].filter(isUndescribed).map(({ name }) => `${type}.${name.value}`), ...args];
}

const isUndescribed = ({ description }: { readonly description?: { readonly value: string } }): boolean =>
  !description?.value.trim();
