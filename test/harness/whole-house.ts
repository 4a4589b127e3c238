import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import request from "supertest";
import { localSource } from "../../gateway/data-source.ts";
import { remoteSource } from "../../gateway/remote-source.ts";
import { tokenIssuer } from "../../gateway/sandbox/issue-token.ts";
import { officePeople } from "../../gateway/sandbox/people.ts";
import type { Persona } from "../../gateway/sandbox/persona.ts";
import { publicKeys, sandboxSecrets } from "../../gateway/sandbox/secrets.ts";
import { type GatewaySettings, openGateway } from "../../gateway/server.ts";
import { alsoFromTheHouse, viewerReader } from "../../gateway/viewer.ts";
import { plans } from "../../subgraphs/index.ts";
import { answer } from "../../subgraphs/shared/plumbing/answer.ts";
import { graphAt } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { serveSubgraph } from "../../subgraphs/shared/plumbing/server.ts";
import { OFFICE_DAY, openRooms } from "./house.ts";
import { sharedPlanner } from "./shared-planner.ts";

/** How the gateway reaches the subgraphs: within its own process, or over HTTP with a signature for each fetch. */
export const modes = ["one process", "distributed"] as const;
export type Mode = (typeof modes)[number];

/** Who can be asked as: the staff, the partners and the demo people, by key. */
const everybody: ReadonlyMap<string, Persona> = new Map(
  [...officePeople, ...plans.flatMap((plan) => plan.people ?? [])].map((persona) => [persona.key, persona]),
);

const ADDRESS = { issuer: "http://sandbox.test/oidc", audience: "statut" };

type Rooms = Awaited<ReturnType<typeof openRooms>>;

/** Serves each subgraph on a port of its own, as if it ran elsewhere. */
async function serveAll({ subgraphs }: Rooms, secret: Uint8Array) {
  const servers = new Map(subgraphs.map((subgraph) => [subgraph.plan.name, serveSubgraph(subgraph, secret)]));
  await Promise.all(
    [...servers.values()].map((server) => new Promise<void>((up) => server.listen(0, "127.0.0.1", up))),
  );
  const urlOf = (name: string): string => {
    const address = servers.get(name)?.address() as AddressInfo | undefined;
    return `http://127.0.0.1:${address?.port}/graphql`;
  };
  const stop = async (name: string): Promise<void> => {
    const server = servers.get(name);
    server?.closeAllConnections();
    await new Promise((closed) => server?.close(closed) ?? closed(undefined));
  };
  return { urlOf, stop };
}

/** What an answer brought. */
export interface Reply {
  readonly status: number;
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The whole house: the real gateway over the real subgraphs, with the demo office in it. */
export async function openHouse(
  mode: Mode,
  {
    seeded = true,
    log = pino({ level: "silent" }) as Logger,
    also = [] as readonly Persona[],
    door = {} as Partial<GatewaySettings>,
  } = {},
) {
  const rooms = await openRooms({ seeded, log });
  const secret = randomBytes(32);
  const served = mode === "distributed" ? await serveAll(rooms, secret) : null;
  const folder = mkdtempSync(join(tmpdir(), "statut-sandbox-"));
  const secrets = await sandboxSecrets(folder);
  const issue = tokenIssuer(secrets, ADDRESS);
  const dead = new Set<string>();
  const gateway = await openGateway({
    supergraph: { supergraphSdl: readFileSync("schema/supergraph.graphql", "utf8") },
    source: (name) =>
      served
        ? remoteSource({ name, log }, { url: served.urlOf(name), secret })
        : localSource({ name, log }, async (viewer, question) => {
            if (dead.has(name)) throw Object.assign(new Error("stopped"), { code: "ECONNREFUSED" });
            return answer(rooms.room(name), viewer, question);
          }),
    viewerOf: alsoFromTheHouse(viewerReader({ ...ADDRESS, jwks: publicKeys(secrets), sandbox: true }), secret),
    log,
    introspection: true,
    linkSecret: secret,
    planner: sharedPlanner,
    ...door,
  });
  const tokenOf = async (key: string, more: Parameters<typeof issue>[1] = {}): Promise<string> => {
    const persona = everybody.get(key) ?? also.find((one) => one.key === key);
    if (!persona) throw new Error(`nobody in the demo office is called ${key}`);
    return issue(persona, more);
  };

  return {
    ...rooms,
    gateway,
    secret,
    tokenOf,
    /** Asks the gateway over HTTP, as somebody of the demo office or as "nobody". */
    async ask(
      who: string,
      query: string,
      variables: object = {},
      headers: Record<string, string> = {},
    ): Promise<Reply> {
      const post = request(gateway.handler).post("/graphql").set("statut-day", OFFICE_DAY).set("accept-language", "en");
      if (who !== "nobody") post.set("authorization", `Bearer ${await tokenOf(who)}`);
      const { status, body, headers: got } = await post.set(headers).send({ query, variables });
      return { status, data: body.data, errors: body.errors ?? [], headers: got as never, body };
    },
    /** Opens the door on a port, for jobs that ask the graph by it. Answers its address. */
    async openDoor(): Promise<string> {
      const { port } = await gateway.start(0, "127.0.0.1");
      const url = `http://127.0.0.1:${port}/graphql`;
      for (const subgraph of rooms.subgraphs) subgraph.askGraph = graphAt(url, secret);
      return url;
    },
    /** Takes one subgraph down, as if its process had died. */
    async kill(name: string): Promise<void> {
      dead.add(name);
      await served?.stop(name);
    },
    async close() {
      await gateway.close();
      if (served) await Promise.all(plans.map(({ name }) => served.stop(name)));
      await rooms.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
