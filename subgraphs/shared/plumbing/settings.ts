import { mkdirSync } from "node:fs";
import { openPostgres } from "./embedded-postgres.ts";
import { HouseFault } from "./house-fault.ts";

/** What whoever starts the house may set, by environment variable; docker/README.md lists them for operators. */
export interface Settings {
  readonly port: number;
  /** Loopback unless told otherwise. */
  readonly host: string;
  readonly databaseUrl: string | undefined;
  /** The secret that the gateway and the subgraphs share. */
  readonly secret: string | undefined;
  /** Where the gateway finds a subgraph that is not at the address of supergraph.yaml. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** Where a subgraph that runs apart finds the graph's door, for what it asks in somebody's right. */
  readonly gatewayUrl: string;
  /** Whether people can be tried as, and the day can be chosen. */
  readonly sandbox: boolean;
  readonly introspection: boolean;
  readonly metricsPort: number | undefined;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const isOn = (text: string | undefined, otherwise: boolean): boolean =>
  text === undefined || text === "" ? otherwise : /^(1|true|on|yes)$/i.test(text);

function portOf(name: string, text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new HouseFault(`${name} is no port: "${text}".`, `Set ${name} to a number from 0 to 65535.`);
}

/** A database's address holds a password: what is wrong with it is said without it. */
function databaseOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const { protocol, pathname } = URL.canParse(text) ? new URL(text) : { protocol: "", pathname: "" };
  if (/^postgres(ql)?:$/.test(protocol) && pathname.length > 1) return text;
  throw new HouseFault("DATABASE_URL cannot be read.", "Write it as postgres://user:password@host:5432/database.");
}

/** Reads "affiliates=http://10.0.0.1:4001/graphql, companies=…". */
function urlsOf(text = ""): ReadonlyMap<string, string> {
  const pairs = text.split(/[\s,]+/).filter(Boolean);
  return new Map(
    pairs.map((pair) => {
      const [, name = "", url = ""] = /^(\w+)=(https?:.+)$/.exec(pair) ?? [];
      if (URL.canParse(url)) return [name, url];
      const advice = "Write it as affiliates=http://host:4001/graphql, with a comma between two.";
      throw new HouseFault(`STATUT_SUBGRAPH_URLS cannot be read at "${pair}".`, advice);
    }),
  );
}

/**
 * Reads the settings. Where nothing is said, the sandbox is open, unless the house is started for production
 * (`NODE_ENV=production`) or people sign in at a provider of the operator's: real people's day is not to be chosen.
 */
export function readSettings(env: Environment): Settings {
  const sandbox = isOn(env.STATUT_SANDBOX, env.NODE_ENV !== "production" && !env.STATUT_JWKS_URL);
  return {
    port: portOf("PORT", env.PORT || "4000"),
    host: env.HOST || "127.0.0.1",
    databaseUrl: databaseOf(env.DATABASE_URL),
    secret: env.STATUT_GATEWAY_SECRET || undefined,
    subgraphUrls: urlsOf(env.STATUT_SUBGRAPH_URLS),
    gatewayUrl: env.STATUT_GATEWAY_URL || "http://localhost:4000/graphql",
    sandbox,
    introspection: isOn(env.STATUT_INTROSPECTION, sandbox),
    metricsPort: env.METRICS_PORT ? portOf("METRICS_PORT", env.METRICS_PORT) : undefined,
    logLevel: env.LOG_LEVEL || (sandbox ? "warn" : "info"),
  };
}

/** The database to work on, and how to leave it. */
export interface Database {
  readonly url: string;
  readonly leave: () => Promise<void>;
}

/**
 * Opens the database of `DATABASE_URL`, or the embedded one in `.data/`, which is started where it does not run yet.
 */
export async function openDatabase({ databaseUrl }: Settings): Promise<Database> {
  if (databaseUrl) return { url: databaseUrl, leave: async () => undefined };
  mkdirSync(".data", { recursive: true });
  const { url, stop } = await openPostgres({ dataDir: ".data/postgres" });
  return { url, leave: stop };
}
