import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { Webhook } from "standardwebhooks";
import { deliverChanges } from "../../subgraphs/reporting/jobs/webhooks.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { type House, type Mode, openHouse } from "../harness/whole-house.ts";

export const LOTTE = seedId("aff", "lotte");
export const SUPERVISOR = "koen";
/** A secret of the subscriber's own. */
const SECRET = `whsec_${Buffer.alloc(32, "s").toString("base64")}`;
export const LANGUAGE = "query ($contributorId: ID!) { affiliate(id: $contributorId) { id language } }";
export const why = { "statut-purpose": "INSURABILITY" };

type Doing = number | "hang up";
/** What a receiver does with one request: it answers with a status, by and by perhaps, or hangs up. */
type Mood = (request: {
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}) => Doing | Promise<Doing>;

export let house: House;
/** Where the house asks the graph. */
export let door: string;
let receiver: Server;
/** What the receiver does with the next requests. */
export const inbox: { mood: Mood } = { mood: () => 204 };
const keptSetting = process.env.STATUT_WEBHOOKS_TO_PRIVATE;

/** Opens what the tests of this desk need. */
export const openDesk = async (mode: Mode = "one process") => {
  process.env.STATUT_WEBHOOKS_TO_PRIVATE = "true";
  house = await openHouse(mode);
  door = await house.openDoor();
  receiver = createServer((request, response) => void take(request, response));
  await new Promise<void>((up) => receiver.listen(0, "127.0.0.1", up));
};

/** Closes it. */
export const closeDesk = async () => {
  receiver.closeAllConnections();
  receiver.close();
  await house.close();
  if (keptSetting === undefined) delete process.env.STATUT_WEBHOOKS_TO_PRIVATE;
  else process.env.STATUT_WEBHOOKS_TO_PRIVATE = keptSetting;
};

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const part of request) body += part;
  const status = await moodOf({ headers: request.headers, body });
  if (status === "hang up") return void request.socket.destroy();
  response.writeHead(status, { location: "http://127.0.0.1:1/" }).end();
}

/** What a receiver that finds fault with a request answers: it did not take it in. */
async function moodOf(request: Parameters<Mood>[0]): Promise<Doing> {
  try {
    return await inbox.mood(request);
  } catch {
    return 400;
  }
}

export const address = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/changes`;

/** Has the receiver take in everything, and counts. */
export function counting(): () => number {
  let taken = 0;
  inbox.mood = () => {
    taken += 1;
    return 200;
  };
  return () => taken;
}

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly pausedBecause: string | null;
  readonly failures: number;
  readonly cursor: string;
  readonly attempts: { readonly nodes: readonly { outcome: string; status: number | null; changeId: string }[] };
}
const FIELDS =
  "id version state pausedBecause failures cursor attempts(first: 100) { nodes { outcome status changeId } }";

interface Written {
  readonly webhook: Shown | null;
  readonly replayed: boolean;
  readonly errors: readonly { __typename: string; reason?: string; detail?: string; message?: string }[];
}

let keys = 0;
export async function write(who: string, mutation: string, given: object, headers = {}): Promise<Written> {
  keys += 1;
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const text = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { webhook { ${FIELDS} } replayed
    errors { __typename ... on ValidationError { reason detail message path } } } }`;
  const secret = mutation === "createWebhook" ? { secret: SECRET } : {};
  const input = { meta: { idempotencyKey: `webhooks: ${keys}` }, ...secret, ...given };
  const { data, errors } = await house.ask(who, text, { input }, { ...why, ...headers });
  expect(errors).toEqual([]);
  return (data as never as Record<string, Written>)[mutation] as Written;
}

export const webhook = async (who: string, id: string) => {
  const { data } = await house.ask(who, `query ($id: ID!) { webhook(id: $id) { ${FIELDS} } }`, { id }, why);
  return (data as never as { webhook: Shown | null }).webhook;
};

/** Lets the house deliver what is due, as if all waits were over. */
export async function deliver(day = OFFICE_DAY): Promise<void> {
  await house.inside("reporting", ({ db }) =>
    sql`update webhook set next_try_at = clock_timestamp() - interval '1 second'`.execute(db),
  );
  const room = house.room("reporting");
  for (let round = 0; round < 4; round += 1) await deliverChanges.run(deskOf(room, deliverChanges, day), room);
}

/** Somebody's language is changed by the fund, as it is in the portal. */
export async function speak(affiliateId: string, language: string): Promise<void> {
  keys += 1;
  const input = { meta: { idempotencyKey: `languages: ${keys}` }, affiliateId, language };
  const text = "mutation ($input: ChangeLanguageInput!) { changeLanguage(input: $input) { errors { __typename } } }";
  const { data, errors } = await house.ask(SUPERVISOR, text, { input });
  expect([errors, data]).toEqual([[], { changeLanguage: { errors: [] } }]);
  await house.settle();
}

/** A row of numbers that looks random and is the same in every run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
  readonly cursor: string;
  readonly data: { readonly data: { affiliate: { id: string; language: string } | null } };
}

/** Whoever follows the recipe of the README: checks the signature, takes each change once, and lets no old news win. */
export function consumer() {
  const seen = new Set<string>();
  const last = new Map<string, string>();
  const known = new Map<string, unknown>();
  return {
    known,
    take(headers: object, body: string): Event {
      const event = new Webhook(SECRET).verify(body, headers as Record<string, string>) as Event;
      if (seen.has(event.id) || event.sequence <= (last.get(event.subject) ?? "")) return event;
      seen.add(event.id);
      last.set(event.subject, event.sequence);
      if (event.data.data.affiliate) known.set(event.subject, event.data.data.affiliate);
      else known.delete(event.subject);
      return event;
    },
  };
}
