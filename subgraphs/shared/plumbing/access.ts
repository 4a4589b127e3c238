import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { Directive } from "type-graphql";
import type { Context } from "./context.ts";
import { Fault } from "./faults.ts";
import { type Role, roles } from "./viewer.ts";

/** Members of staff of a fund. */
export const STAFF = ["CASE_HANDLER", "SUPERVISOR"] as const satisfies readonly Role[];

/**
 * Declares, in the schema itself, which roles see a type or a field.
 *
 * A field's own rule narrows the rule of its type; both must hold. Which persons and companies a role sees is not said
 * here: row-level security keeps that. A field that neither has a rule nor stands in a type that has one is a bug, and
 * the subgraph refuses to start. `KNOWN` is whoever shows a token. `ANYBODY` is also right for a value that is only
 * reached through a field which has a rule of its own: a period, a step of a calculation, a page's cursors.
 */
export function Sees(...who: readonly (Role | "ANYBODY" | "KNOWN")[]): ReturnType<typeof Directive> {
  const policies = who.map((role) => `["${role}"]`).join(", ");
  return Directive(`@policy(policies: [${policies}])`);
}

type Named = {
  readonly astNode?: {
    readonly directives?: readonly { name: { value: string }; arguments?: readonly unknown[] }[];
  } | null;
};

/** The roles that a type's or field's `@policy` names; `null` where it has none. */
export function rolesDeclared(element: Named): ReadonlySet<string> | null {
  const policy = element.astNode?.directives?.find(({ name }) => name.value === "policy");
  if (!policy) return null;
  const found = JSON.stringify(policy.arguments).matchAll(/"kind":"StringValue","value":"([A-Z_]+)"/g);
  return new Set([...found].map(([, role]) => role ?? ""));
}

const PLUMBING_TYPES = /^(__|_Service$|_Entity$)/;
const PLUMBING_FIELDS = new Set(["Query._service", "Query._entities"]);

const admitted = new WeakMap<object, ReadonlySet<string>>();

/** The roles for whom a field of a guarded schema opens; nobody, where no guard stands before it. */
export const admittedTo = (field: object): ReadonlySet<string> => admitted.get(field) ?? new Set();

/** Puts the declared rules in front of every resolver, once, so that they hold on every path to a field. */
export function guard(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || PLUMBING_TYPES.test(type.name)) continue;
    const ofType = rolesDeclared(type);
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      if (PLUMBING_FIELDS.has(name)) continue;
      const ofField = rolesDeclared(field);
      if (!ofType && !ofField) throw new Error(`${name} declares nobody who may see it`);
      const allowed = new Set(Object.keys(roles).filter((role) => admits(ofType, role) && admits(ofField, role)));
      admitted.set(field, allowed);
      field.resolve = guarded(name, allowed, field.resolve ?? defaultFieldResolver);
      if (isInterfaceObject(type)) withoutPolicy(field);
    }
    lookForNobodyElse(type);
    if (isInterfaceObject(type)) withoutPolicy(type);
  }
}

/** Whether somebody may see no field of a type. */
export const isShut = (type: unknown, role: Role): boolean =>
  isObjectType(type) && Object.values(type.getFields()).every((field) => !admittedTo(field).has(role));

type Find = (key: object, context: Context, info: unknown) => unknown;

/**
 * Whoever may see no field of a type is told so field by field, whether there is such a thing or not: nothing is looked
 * for, so that the refusal does not tell of it.
 */
function lookForNobodyElse(type: GraphQLObjectType): void {
  const ofFederation = type.extensions as { apollo?: { subgraph?: { resolveReference?: Find } } };
  const find = ofFederation.apollo?.subgraph?.resolveReference;
  if (!find) return;
  const resolveReference: Find = (key, context, info) =>
    isShut(type, context.viewer.role) ? { ...key } : find(key, context, info);
  type.extensions = {
    ...type.extensions,
    apollo: { ...ofFederation.apollo, subgraph: { ...ofFederation.apollo?.subgraph, resolveReference } },
  };
}

type Guarded = { astNode?: { readonly directives?: readonly { readonly name: { readonly value: string } }[] } | null };

const isInterfaceObject = ({ astNode }: Guarded): boolean =>
  astNode?.directives?.some(({ name }) => name.value === "interfaceObject") ?? false;

/** Federation lets no policy stand on an interface object: its rule is kept here, and left out of what is printed. */
function withoutPolicy(element: Guarded): void {
  const { astNode } = element;
  if (!astNode) return;
  element.astNode = { ...astNode, directives: astNode.directives?.filter(({ name }) => name.value !== "policy") };
}

function admits(declared: ReadonlySet<string> | null, role: string): boolean {
  if (!declared || role === "SYSTEM" || declared.has("ANYBODY")) return true;
  return declared.has(role) || (declared.has("KNOWN") && role !== "PUBLIC");
}

function guarded(
  field: string,
  allowed: ReadonlySet<string>,
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    if (allowed.has(context.viewer.role)) return resolve(source, args, context, info);
    throw new Fault(context.viewer.role === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN", { field });
  };
}
