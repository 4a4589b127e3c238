import type { Logger } from "pino";
import type { ClosingTimes } from "../subgraphs/shared/plumbing/lifecycle.ts";
import type { SubgraphSource } from "./data-source.ts";
import { openIdentity } from "./identity.ts";
import { officePeople } from "./sandbox/people.ts";
import type { Persona } from "./sandbox/persona.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { openGateway } from "./server.ts";
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
  /** At once, unless another gateway takes its place. */
  readonly closing?: ClosingTimes;
}

/** The open door: where it is, and in the sandbox who can be tried as. */
export interface Door {
  readonly url: string;
  readonly people: readonly Persona[];
  readonly provider?: Sandbox;
  readonly close: () => Promise<void>;
}

/** Opens the one door of the graph, with the sandbox's provider and page beside it where it is only tried out. */
export async function openDoor({ settings, source, ready, people, log, secret, closing }: DoorSettings): Promise<Door> {
  const { port, host, introspection, sandbox, metricsPort } = settings;
  const onOutage = () => log.warn("the provider's keys cannot be fetched; those that are known go on serving");
  const { readViewer, provider } = await openIdentity(process.env, { sandbox, people, onOutage });
  const everybody = [...people, ...officePeople];
  const gateway = await openGateway({
    supergraph: { supergraphFile: "schema/supergraph.graphql", watch: true },
    source,
    ready,
    viewerOf: alsoFromTheHouse(readViewer, secret),
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
  const url = `http://${host === "127.0.0.1" ? "localhost" : host}:${address.port}`;
  return { url, people: everybody, provider, close: gateway.close };
}
