import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Role } from "../../subgraphs/shared/plumbing/viewer.ts";
import { declarationsIn, valuesOf } from "../declarations.ts";

/** Who sees a type ("Due") or a field ("Due.amount"): one way of some, each a list of all it needs. */
type Access = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Reads the rules of access from a supergraph in which they still stand.
 *
 * Of a type in which several subgraphs have fields, it has the rules of all of them at once, which none of them keeps:
 * there, the rules of its fields alone count.
 */
export const accessIn = (supergraphSdl: string): Access =>
  new Map(
    declarationsIn(supergraphSdl).flatMap(({ coordinate, directives }) => {
      const policy = directives.find(({ name }) => name.value === "policy");
      const joined = directives.filter(({ name }) => name.value === "join__type").map(valuesOf);
      const isShared = new Set(joined.map(({ graph }) => graph)).size > 1;
      return policy && !isShared ? [[coordinate, valuesOf(policy).policies as string[][]] as const] : [];
    }),
  );

/** What the fields of a question are looked up in. */
export interface Lookup {
  readonly schema: GraphQLSchema;
  readonly access: Access;
  readonly role: Role;
}

/**
 * The fields of a question that a role is never shown, whatever they are asked of: "Account.balance".
 *
 * The subgraphs guard them; this only tells ahead what they would say. What is declared of nobody is passed over.
 */
export function neverShown(document: DocumentNode, { schema, access, role }: Lookup): string[] {
  const needed = (coordinate: string): boolean =>
    access.get(coordinate)?.some((all) => all.every((one) => admits(one, role))) ?? true;
  const opens = (parent: GraphQLCompositeType, field: string): boolean =>
    isObjectType(parent)
      ? needed(parent.name) && needed(`${parent.name}.${field}`)
      : schema.getPossibleTypes(parent).some((type) => opens(type, field));
  const shut = new Set<string>();
  const types = new TypeInfo(schema);
  const look = ({ name: { value } }: { readonly name: { readonly value: string } }): void => {
    const parent = types.getParentType();
    if (parent && !value.startsWith("__") && !opens(parent, value)) shut.add(`${parent.name}.${value}`);
  };
  visit(document, visitWithTypeInfo(types, { Field: look }));
  return [...shut];
}

const admits = (needed: string, role: Role): boolean =>
  needed === role || needed === "ANYBODY" || (needed === "KNOWN" && role !== "PUBLIC");
