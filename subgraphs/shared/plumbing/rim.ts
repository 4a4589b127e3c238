import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { deadlineStatus } from "../values/deadline.ts";
import type { Context } from "./context.ts";
import { say } from "./say.ts";
import { problemTypes } from "./user-error.ts";

/** A clock is at risk in its last fortnight. */
const WARN_DAYS = 14;

type Row = Readonly<Record<string, unknown>>;
type Resolver = (row: never, args: unknown, context: Context) => unknown;

/** "NotFoundError" as programs write it: "NOT_FOUND". */
export const errorCode = (name: string): string =>
  name
    .replace(/Error$/, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .toUpperCase();

const errorFields = (name: string): Record<string, Resolver> => ({
  code: () => errorCode(name),
  message: (error: Row, _, { texts, viewer }) => say(texts, viewer.language, `error.${name}`, error),
  problemType: () => problemTypes.get(name),
});

const valueFields: Record<string, Record<string, Resolver>> = {
  CalculationStep: {
    label: (step: Row, _, { texts, viewer }) => say(texts, viewer.language, `step.${String(step.rule)}`),
  },
  Deadline: {
    status: (deadline: Parameters<typeof deadlineStatus>[0], _, { viewer }) =>
      deadlineStatus(deadline, viewer.day, WARN_DAYS),
  },
};

/** A list is counted only when somebody asks how long it is. */
const connectionFields: Record<string, Resolver> = {
  totalCount: (page: { totalCount: () => Promise<number> }) => page.totalCount(),
};

/** Which type a row is of, it says itself, or the reference by which it was found. */
const byKind: Record<string, Resolver> = {
  __resolveType: ({ __typename, kind }: { readonly __typename?: string; readonly kind?: string }) => __typename ?? kind,
};

/** What is the same in every subgraph: words in the reader's language, codes of errors, where a clock stands. */
export function rimResolvers(schema: GraphQLSchema): Record<string, Record<string, Resolver>> {
  const found: Record<string, Record<string, Resolver>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) found[type.name] = byKind;
    if (!isObjectType(type)) continue;
    const isError = type.getInterfaces().some(({ name }) => name === "UserError");
    const isConnection = type.name.endsWith("Connection");
    const fields = isError ? errorFields(type.name) : isConnection ? connectionFields : valueFields[type.name];
    if (fields) found[type.name] = fields;
  }
  return found;
}
