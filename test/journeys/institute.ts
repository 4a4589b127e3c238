import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { doErrands, workOnce } from "../../subgraphs/shared/plumbing/daily.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

/** What a mutation answers. */
interface Answer {
  readonly errors: readonly { readonly __typename: string }[];
  readonly [field: string]: unknown;
}

/** A message as INASTI reads it. */
export interface Message {
  readonly id: string;
  readonly action: string;
  readonly state: string;
  readonly payload: string;
  readonly [field: string]: unknown;
}

/** The whole house, in which INASTI asks, takes in and decides. */
export async function openInstitute() {
  const house: House = await openHouse("one process");

  async function ask<Data>(who: string, day: string, query: string, variables: object = {}, purpose = "CAREER") {
    const why: Record<string, string> = who === "inasti" ? { "statut-purpose": purpose } : {};
    const { data, errors } = await house.ask(who, query, variables, { "statut-day": day, ...why });
    expect(errors).toEqual([]);
    return data as unknown as Data;
  }

  /** Sends a mutation, whatever it answers. */
  async function send(who: string, day: string, name: string, given: object, shown: string, key = name) {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const errors = "errors { __typename ... on ValidationError { path reason } }";
    const text = `mutation ($input: ${type}) { it: ${name}(input: $input) { ${shown} ${errors} } }`;
    const input = { meta: { idempotencyKey: `${key} on ${day}` }, ...given };
    const purpose = name === "decideStatusRequest" ? "REQUEST_DECISION" : "CAREER";
    return (await ask<{ it: Answer }>(who, day, text, { input }, purpose)).it;
  }

  /** The same, where it must succeed. */
  async function change(...asked: Parameters<typeof send>): Promise<Answer> {
    const done = await send(...asked);
    expect(done.errors).toEqual([]);
    return done;
  }

  /** The messages about somebody that INASTI holds of a thing, when all that was owed by that day has left. */
  async function held(day: string, kind: string, about: string, affiliateId: string): Promise<Message[]> {
    await house.settle();
    await doErrands(house.room("benefits"), day);
    await house.settle();
    await workOnce(house.room("reporting"), sendWhatIsOwed, day);
    const text = `query ($where: TransmissionFilter) { transmissions(where: $where, first: 20) {
      nodes { id action state about supersedes payload outcomes { state on } } } }`;
    const where = { kind: [kind], affiliateId, about };
    const purpose = kind === "CAREER" ? "CAREER" : "REQUEST_DECISION";
    type Found = { readonly transmissions: { readonly nodes: Message[] } };
    return (await ask<Found>("inasti", day, text, { where }, purpose)).transmissions.nodes;
  }

  return { house, ask, send, change, held };
}

export type Institute = Awaited<ReturnType<typeof openInstitute>>;
