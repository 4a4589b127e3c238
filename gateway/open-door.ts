import type { Logger } from "pino";
import { type ClosingTimes, openServer, PATIENCE } from "../subgraphs/shared/plumbing/lifecycle.ts";
import type { SubgraphSource } from "./data-source.ts";
import { openIdentity } from "./identity.ts";
import { officePeople } from "./sandbox/people.ts";
import type { Persona } from "./sandbox/persona.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { openGateway } from "./server.ts";
import { tlsOf } from "./tls.ts";
import { alsoFromTheHouse } from "./viewer.ts";
import { FIRST_QUESTION } from "./welcome-text.ts";

/** What of the house's settings the door needs. */
interface Address {
  readonly port: number;
  readonly host: string;
  readonly introspection: boolean;
  readonly sandbox: boolean;
  readonly metricsPort: number | undefined;
}

/** What the door is opened with. */
export interface DoorSettings {
  readonly settings: Address;
  readonly source: (name: string, url: string | undefined) => SubgraphSource;
  /** Whether a subgraph can serve just now. */
  readonly ready: (subgraph: string) => Promise<boolean>;
  /** The people of the demo office. */
  readonly people: readonly Persona[];
  readonly log: Logger;
  /** What the house signs with where it asks in somebody's right. */
  readonly secret: Uint8Array;
  /** Whether the subgraphs live in this process, and ask the graph by this door. */
  readonly asksItself?: boolean;
  /** At once, unless another gateway takes its place. */
  readonly closing?: ClosingTimes;
}

/** The open door: where it is, and in the sandbox who can be tried as. */
export interface Door {
  readonly url: string;
  /** Where the house itself asks: without TLS, on loopback alone, where it asks at all. */
  readonly inside: string;
  readonly people: readonly Persona[];
  readonly provider?: Sandbox;
  readonly close: () => Promise<void>;
}

/** Opens the one door of the graph, with the sandbox's provider and page beside it where it is only tried out. */
export async function openDoor(given: DoorSettings): Promise<Door> {
  const { settings, source, ready, people, log, secret, asksItself = false, closing } = given;
  const { port, host, introspection, sandbox, metricsPort } = settings;
  const onOutage = () => log.warn("the provider's keys cannot be fetched; those that are known go on serving");
  const { readViewer, audience, partnerOf, provider } = await openIdentity(process.env, { sandbox, people, onOutage });
  const tls = tlsOf(process.env);
  const everybody = [...people, ...officePeople];
  const gateway = await openGateway({
    supergraph: { supergraphFile: "schema/supergraph.graphql", watch: true },
    source,
    ready,
    viewerOf: alsoFromTheHouse(readViewer, secret),
    partners: { partnerOf, audience },
    linkSecret: secret,
    tls,
    certificateFromProxy: /^(1|true|on|yes)$/i.test(process.env.STATUT_CLIENT_CERT_FROM_PROXY ?? ""),
    ...(provider && {
      besides: [{ path: provider.path, handler: provider.handler }],
      portal: {
        people: everybody,
        tokenOf: (person) => provider.issueToken(person as Persona),
        question: FIRST_QUESTION,
      },
    }),
    log,
    introspection,
    metricsPort,
    closing,
  });
  const address = await gateway.start(port, host).catch(async (cause) => {
    await gateway.close();
    throw cause;
  });
  const url = `${tls ? "https" : "http"}://${host === "127.0.0.1" ? "localhost" : host}:${address.port}`;
  const inner = tls && asksItself ? openServer(gateway.handler, PATIENCE) : null;
  const inside = inner ? `http://127.0.0.1:${(await inner.start(0, "127.0.0.1")).port}` : url;
  const close = async (): Promise<void> => {
    await inner?.close();
    await gateway.close();
  };
  return { url, inside, people: everybody, provider, close };
}
