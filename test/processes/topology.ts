import { randomBytes } from "node:crypto";
import { plans } from "../../subgraphs/index.ts";
import { freshDatabase } from "../harness/database.ts";
import { OFFICE_DAY, officeTemplate } from "../harness/office.ts";
import { openProvider } from "./identity.ts";
import { killAll, type Running, start } from "./program.ts";

export { OFFICE_DAY } from "../harness/office.ts";

type Environment = Readonly<Record<string, string>>;

/** What an answer brought. */
export interface Reply {
  readonly status: number;
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  readonly text: string;
}

const names = plans.map(({ name }) => name);

/** One process of the topology, which can be killed and started again where it was. */
interface Place {
  running: Running;
  url: string;
}

/** What a test may change about the topology. */
interface Wish {
  /** Added to everybody's settings. */
  readonly env?: Environment;
  /** Used as it is; otherwise the demo office has a fresh one. */
  readonly database?: string;
  /** The port of the gateway, where subgraphs are to ask the graph by it. */
  readonly doorAt?: string;
  /** Answers the address at which the gateway is to find a subgraph that serves at this one. */
  readonly via?: (name: string, url: string) => Promise<string>;
}

/** What stands around the processes: a provider, and a database with the demo office in it. */
async function openGround(database: string | undefined) {
  const fresh = database ? null : await freshDatabase(await officeTemplate());
  const provider = await openProvider();
  const close = async (): Promise<void> => {
    await killAll();
    await provider.close();
    await fresh?.drop();
  };
  return { provider, databaseUrl: database ?? fresh?.url ?? "", close };
}

type Ground = Awaited<ReturnType<typeof openGround>>;

/** The house as it runs elsewhere: five subgraphs and the gateway, each a process of its own, on loopback. */
export async function openTopology(wish: Wish = {}) {
  const ground = await openGround(wish.database);
  try {
    return await openProcesses(ground, wish);
  } catch (cause) {
    await ground.close();
    throw cause;
  }
}

async function openProcesses(ground: Ground, { env = {}, doorAt = "0", via = async (_, url) => url }: Wish) {
  const { provider, databaseUrl } = ground;
  const secret = randomBytes(24).toString("base64url");
  const common = { ...provider.env, STATUT_GATEWAY_SECRET: secret, STATUT_SANDBOX: "on", ...env };
  const gatewayUrl = `http://127.0.0.1:${doorAt}/graphql`;
  const forSubgraph = { ...common, DATABASE_URL: databaseUrl, STATUT_GATEWAY_URL: gatewayUrl };

  async function begin(name: string, port = "0"): Promise<Place> {
    const running = start(["subgraphs/serve.js", name], { ...forSubgraph, PORT: port });
    const [, url = ""] = await running.says(/serves on (\S+)/);
    return { running, url };
  }
  const places = new Map(await Promise.all(names.map(async (name) => [name, await begin(name)] as const)));
  const placeOf = (name: string): Place => {
    const place = places.get(name);
    if (!place) throw new Error(`there is no subgraph ${name}`);
    return place;
  };
  const known = await Promise.all([...places].map(async ([name, { url }]) => `${name}=${await via(name, url)}`));
  const beginGateway = async (more: Environment = {}): Promise<Place> => {
    const given = { ...common, PORT: "0", STATUT_SUBGRAPH_URLS: known.join(","), ...more };
    const running = start(["gateway/main.js", "--gateway"], given);
    const [, url = ""] = await running.says(/open at (\S+)/);
    return { running, url };
  };
  const door = await beginGateway({ PORT: doorAt });

  async function ask(
    who: string,
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const token = who === "nobody" ? {} : { authorization: `Bearer ${await provider.tokenOf(who)}` };
    const response = await fetch(`${door.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "statut-day": OFFICE_DAY,
        "accept-language": "en",
        ...token,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text) as Pick<Reply, "data"> & { errors?: Reply["errors"] };
    return { status: response.status, data, errors, text };
  }

  return {
    names,
    secret,
    databaseUrl,
    gateway: door.running,
    origin: door.url,
    provider,
    begin,
    beginGateway,
    ask,
    urlOf: (name: string) => placeOf(name).url,
    subgraph: (name: string) => placeOf(name).running,
    everybody: () => [door.running, ...[...places.values()].map(({ running }) => running)],
    /** Starts a subgraph that was ended, where it was. */
    async restart(name: string): Promise<void> {
      places.set(name, await begin(name, new URL(placeOf(name).url).port));
    },
    close: ground.close,
  };
}

export type Topology = Awaited<ReturnType<typeof openTopology>>;
