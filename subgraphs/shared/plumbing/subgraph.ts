import "reflect-metadata";
import { buildSubgraphSchema } from "@apollo/subgraph";
import { MapperKind, mapSchema, printSchemaWithDirectives } from "@graphql-tools/utils";
import { type GraphQLSchema, getNullableType, lexicographicSortSchema, parse } from "graphql";
import { buildSchema, createResolversMap } from "type-graphql";
import { guard } from "./access.ts";
import type { Plan } from "./plan.ts";
import { declare, declaredOf } from "./privacy/about.ts";
import { watch } from "./privacy/watch.ts";
import { rimResolvers } from "./rim.ts";

/** Both composers know federation up to v2.9, which brings `@cost` and `@listSize`. */
const FEDERATION = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: [
    "@key", "@external", "@requires", "@shareable", "@interfaceObject", "@tag", "@inaccessible", "@provides"
    "@policy", "@cost", "@listSize"
  ]
)`;

type SchemaOf = Pick<Plan, "resolvers" | "stubs" | "references">;

const built = new Map<SchemaOf, Promise<GraphQLSchema>>();

/** Turns a plan into a federated schema, with the declared access in front of every field. */
export function buildSubgraph(plan: SchemaOf): Promise<GraphQLSchema> {
  const known = built.get(plan);
  if (known) return known;
  const schema = build(plan);
  built.set(plan, schema);
  return schema;
}

/** All subgraphs share Query and Mutation: a field there that fails must not take the others with it. */
const forgiving = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, { [MapperKind.ROOT_FIELD]: (field) => ({ ...field, type: getNullableType(field.type) }) });

async function build(plan: SchemaOf): Promise<GraphQLSchema> {
  const plain = await buildSchema({
    resolvers: plan.resolvers,
    orphanedTypes: [...plan.stubs],
    validate: false,
    skipCheck: true,
  });
  const resolvers = createResolversMap(plain) as Record<string, object>;
  for (const [type, fields] of [...Object.entries(rimResolvers(plain)), ...Object.entries(plan.references)]) {
    resolvers[type] = { ...resolvers[type], ...fields };
  }
  const sdl = printSchemaWithDirectives(lexicographicSortSchema(forgiving(plain))).replace(
    /^schema\s*\{[^}]*\}\s*/m,
    "",
  );
  const schema = buildSubgraphSchema([{ typeDefs: parse(`${FEDERATION}\n${sdl}`), resolvers: resolvers as never }]);
  watch(schema, declare(schema, declaredOf(plain)));
  guard(schema);
  return schema;
}
