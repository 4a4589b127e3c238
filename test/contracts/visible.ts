import { type GraphQLObjectType, getNamedType, isAbstractType, isObjectType } from "graphql";
import { admittedTo } from "../../subgraphs/shared/plumbing/access.ts";
import { type Role, roles } from "../../subgraphs/shared/plumbing/viewer.ts";
import { type Drawn, isForeign } from "./schemas.ts";

/** Everybody who comes from outside; the house itself is not among them. */
export const OUTSIDERS = (Object.keys(roles) as Role[]).filter((role) => role !== "SYSTEM");

/** One field of the graph that a role can reach, and what it shows. */
export interface Seen {
  readonly type: string;
  readonly field: string;
  /** The name of the type that it shows: "Euro", "Affiliate". */
  readonly shows: string;
  readonly subgraph: string;
}

type Place = { readonly plan: { readonly name: string }; readonly type: GraphQLObjectType };

/** Where an object stands: in each subgraph that speaks of it, itself or by an interface object. */
function placesOf(drawn: readonly Drawn[], name: string): Place[] {
  const named = (wanted: string): Place[] =>
    drawn.flatMap(({ plan, schema }) => {
      const type = schema.getType(wanted);
      return isObjectType(type) ? [{ plan, type }] : [];
    });
  const places = named(name);
  const interfaces = places.flatMap(({ type }) => type.getInterfaces().map((one) => one.name));
  return [...places, ...[...new Set(interfaces)].flatMap(named)];
}

/** The objects that a name may turn out to be. */
function objectsOf(drawn: readonly Drawn[], name: string): string[] {
  const found = drawn.flatMap(({ schema }) => {
    const type = schema.getType(name);
    if (isAbstractType(type)) return schema.getPossibleTypes(type).map((one) => one.name);
    return isObjectType(type) ? [name] : [];
  });
  return [...new Set(found)];
}

/**
 * Every field that a role can reach, in whichever subgraph it stands: from a query or a mutation, or from elsewhere.
 *
 * What is found in one subgraph is looked for in all, as the gateway goes on from one to the next.
 */
export function seenBy(role: Role, drawn: readonly Drawn[], from = ["Query", "Mutation"]): readonly Seen[] {
  const found: Seen[] = [];
  const entered = new Set<string>();
  const enter = (name: string): void => {
    if (entered.has(name)) return;
    entered.add(name);
    for (const { plan, type } of placesOf(drawn, name)) {
      for (const field of Object.values(type.getFields())) {
        if (isForeign(field.name) || !admittedTo(field).has(role)) continue;
        const shows = getNamedType(field.type).name;
        found.push({ type: name, field: field.name, shows, subgraph: plan.name });
        objectsOf(drawn, shows).forEach(enter);
      }
    }
  };
  from.forEach(enter);
  return found;
}

/** What a role can reach, as one line a type: "Affiliate: birthDate displayName …". */
function printSeen(seen: readonly Seen[]): string {
  const types = new Map<string, Set<string>>();
  for (const { type, field } of seen) types.set(type, (types.get(type) ?? new Set()).add(field));
  const lines = [...types].map(([type, fields]) => `${type}: ${[...fields].sort().join(" ")}`);
  return lines.sort().join("\n");
}

/** The whole table of expectations: every role, and what it can reach. */
export function printAccess(drawn: readonly Drawn[]): string {
  const parts = OUTSIDERS.map((role) => `== ${role}: ${roles[role]}\n${printSeen(seenBy(role, drawn))}\n`);
  return parts.join("\n");
}
