import type { EntityManager } from "@mikro-orm/postgresql";
import { type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import pino from "pino";
import { plans } from "../../subgraphs/index.ts";
import { answer } from "../../subgraphs/shared/plumbing/answer.ts";
import { inTransaction, type OpenSubgraph, openSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import { systemViewer, type Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { freshDatabase } from "../harness/database.ts";
import { OFFICE_DAY, officeTemplate } from "../harness/office.ts";
import { Watch } from "./footprint.ts";

/** What a mutation answered; or the faults, where it did not. */
export interface Outcome {
  readonly payload: { readonly replayed: boolean; readonly errors: readonly { __typename: string }[] } | null;
  readonly faults: readonly { readonly code: unknown; readonly message: string }[];
}

const ATTEMPTS = 5;

/** Asks as a client does: again, where it was kept waiting too long or told that there is too much to do. */
export async function untilAnswered<Answer extends Pick<Outcome, "faults">>(
  ask: () => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    const comesAgain = answer.faults.some(({ code }) => code === "TIMEOUT" || code === "OVERLOADED");
    if (!comesAgain || attempt === ATTEMPTS) return answer;
  }
}

/** One subgraph on a copy of the demo office, opened twice as two processes would. */
export type WriteRoom = Awaited<ReturnType<typeof openWriteRoom>>;

/** Opens one subgraph twice, on a copy of the demo office that nobody else uses. */
export async function openWriteRoom(name: string) {
  const plan = plans.find((one) => one.name === name);
  if (!plan) throw new Error(`there is no subgraph ${name}`);
  const database = await freshDatabase(await officeTemplate());
  const log = pino({ level: "silent" });
  const open = (): Promise<OpenSubgraph> => openSubgraph(plan, database.url, log);
  const doors = await Promise.all([open(), open()]);
  const watch = new Watch(database.url);
  await watch.open();
  const ask = async (viewer: Viewer, query: string, variables = {}, door: 0 | 1 = 0) => {
    watch.stir();
    const { data, errors = [] } = await answer(doors[door], viewer, { query, variables });
    return { data, faults: errors.map(({ message, extensions }) => ({ code: extensions.code, message })) };
  };
  const outcomeOf = (payload: unknown, faults: Outcome["faults"]): Outcome => ({
    payload: (payload as Outcome["payload"] | undefined) ?? null,
    faults,
  });
  return {
    schema: doors[0].schema,
    ask,
    /** What some work adds to the database. */
    changesOf: (work: () => Promise<unknown>) => watch.changesOf(work),
    /** Asks as the house itself: for what a sample needs to know of the office. */
    find: async <Found>(query: string, variables = {}) =>
      (await ask(systemViewer(OFFICE_DAY, "sample"), query, variables)).data as Found,
    /** Sends a mutation with its input, through one of the two doors. */
    async send(viewer: Viewer, mutation: string, input: object, door: 0 | 1 = 0): Promise<Outcome> {
      const { data, faults } = await ask(viewer, textOf(doors[0].schema, mutation), { input0: input }, door);
      return outcomeOf(data?.write0, faults);
    },
    /** Sends a mutation several times in one request. */
    async sendInOne(viewer: Viewer, mutation: string, inputs: readonly object[]): Promise<readonly Outcome[]> {
      const variables = Object.fromEntries(inputs.map((input, i) => [`input${i}`, input]));
      const { data, faults } = await ask(viewer, textOf(doors[0].schema, mutation, inputs.length), variables);
      return inputs.map((_, i) => outcomeOf(data?.[`write${i}`], faults));
    },
    /** Does something in a transaction of the house itself. */
    inside: <Done>(work: (em: EntityManager) => Promise<Done>) => {
      watch.stir();
      return inTransaction(doors[0], systemViewer(OFFICE_DAY, "sample"), ({ em }) => work(em));
    },
    async close() {
      await Promise.all([watch.close(), ...doors.map(({ orm }) => orm.close(true))]);
      await database.drop();
    },
  };
}

/** The mutations that a schema has. */
export const mutationsOf = (schema: GraphQLSchema) => Object.values(schema.getMutationType()?.getFields() ?? {});

/** A text that sends a mutation so many times, and asks back what is the same for every one: nouns and errors. */
function textOf(schema: GraphQLSchema, name: string, times = 1): string {
  const field = mutationsOf(schema).find((one) => one.name === name);
  const [input] = field?.args ?? [];
  if (!field || !input) throw new Error(`there is no mutation ${name}`);
  const payload = getNamedType(field.type) as GraphQLObjectType;
  const nouns = Object.values(payload.getFields())
    .filter((part) => part.name !== "errors" && part.args.length === 0)
    .map((part) => `${part.name} ${selectionOf(getNamedType(part.type))}`);
  const conflict = "... on VersionConflictError { currentVersion }";
  const errors = `errors { __typename ... on UserError { code path message } ${conflict} }`;
  const each = Array.from({ length: times }, (_, i) => i);
  const inputs = each.map((i) => `$input${i}: ${String(input.type)}`).join(", ");
  const writes = each.map((i) => `write${i}: ${name}(input: $input${i}) { ${nouns.join(" ")} ${errors} }`);
  return `mutation (${inputs}) { ${writes.join(" ")} }`;
}

function selectionOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return "fields" in type ? "{ __typename }" : "";
  return "id" in type.getFields() ? "{ __typename id }" : "{ __typename }";
}
