import type { GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import { isId, readCareerQuarterId, readCareerYearId } from "../ids.ts";
import type { Topic } from "./topics.ts";

/** Of whom a row is: the id of the person, or nothing where it is about nobody, or about a company. */
type Whose = (row: Readonly<Record<string, unknown>>) => string | null;

/** What a type tells of a person, and of whom a row of it is. */
export interface AboutPerson {
  readonly topic: Topic;
  readonly whose: Whose;
}

const NOBODY = "NOBODY";

/** The person that an id names: that of the person, of a career quarter or of a career year. */
export function personOf(id: unknown): string | null {
  if (typeof id !== "string") return null;
  if (id.startsWith("aff_")) return isId("aff", id) ? id : null;
  if (id.startsWith("cq_")) return readCareerQuarterId(id)?.affiliateId ?? null;
  return id.startsWith("cy_") ? (readCareerYearId(id)?.affiliateId ?? null) : null;
}

const whoseRow: Whose = (row) => personOf(row.affiliateId ?? row.contributorId ?? row.id);

/**
 * Declares that a type tells something of a person, so that whoever reads it leaves a usage record.
 *
 * One line above the class: `@About("ACCOUNT")`. The person is the row's `affiliateId`, `contributorId` or `id`; where
 * a row says it otherwise, a function tells. A type that is only ever reached through one that declares needs no line:
 * it counts as a part of that one.
 */
export const About = (topic: Topic, whose: Whose = whoseRow): ReturnType<typeof Extensions> =>
  Extensions({ about: { topic, whose } satisfies AboutPerson });

/** Declares that a type tells nothing of an insured person, though not everybody may see it; and why. */
export const AboutNobody = (why: string): ReturnType<typeof Extensions> => Extensions({ about: NOBODY, why });

/** What a subgraph's types declare, by name: of whom they tell, or that they tell of nobody. */
export interface Declared {
  readonly persons: ReadonlyMap<string, AboutPerson>;
  readonly nobody: ReadonlySet<string>;
}

const known = new WeakMap<GraphQLSchema, Declared>();

/** What the types of a subgraph that was built declare. */
export const declarationsOf = (schema: GraphQLSchema): Declared =>
  known.get(schema) ?? { persons: new Map(), nobody: new Set() };

/** Keeps what was declared with the schema in which it holds. */
export function declare(schema: GraphQLSchema, declared: Declared): Declared {
  known.set(schema, declared);
  return declared;
}

/** Reads the declarations off the schema as it was built from the classes, before it is printed and read again. */
export function declaredOf(plain: GraphQLSchema): Declared {
  const persons = new Map<string, AboutPerson>();
  const nobody = new Set<string>();
  for (const { name, extensions } of Object.values(plain.getTypeMap())) {
    const { about } = extensions as { readonly about?: AboutPerson | typeof NOBODY };
    if (about === NOBODY) nobody.add(name);
    else if (about) persons.set(name, about);
  }
  return { persons, nobody };
}
