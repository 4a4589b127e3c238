import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import type { SubgraphSource } from "../../gateway/data-source.ts";
import { type OpenPlanner, openPlanner, type Planner } from "../../gateway/planner.ts";

type Listener = Parameters<Planner["onSchemaLoadOrUpdate"]>[0];
type Sources = ReadonlyMap<string, SubgraphSource>;

/** A planner that has read its supergraph: what it says of it, what asks it, and whom it asks. */
interface Loaded {
  readonly says: Parameters<Listener>[0];
  readonly executor: NonNullable<Awaited<ReturnType<Planner["load"]>>["executor"]>;
  readonly services: ReadonlyMap<string, string | undefined>;
}

/** The subgraphs of the house that is asked just now. */
const ofWhoIsAsked = new AsyncLocalStorage<Sources>();

const loaded = new Map<string, Promise<Loaded>>();

async function load(supergraphSdl: string): Promise<Loaded> {
  const services = new Map<string, string | undefined>();
  const planner = openPlanner({
    supergraph: { supergraphSdl },
    log: pino({ level: "silent" }),
    source(name, url) {
      services.set(name, url);
      const theirs = (): SubgraphSource => ofWhoIsAsked.getStore()?.get(name) as SubgraphSource;
      return { process: (fetch) => theirs().process(fetch), close: async () => undefined };
    },
  });
  const said: Loaded["says"][] = [];
  planner.onSchemaLoadOrUpdate((says) => void said.push(says));
  const { executor } = await planner.load({ apollo: {} });
  const [says] = said;
  if (!says || !executor) throw new Error("the planner read the supergraph without a word");
  return { says, executor, services };
}

/**
 * Apollo's planner, opened once for all houses of a process that stand on the same supergraph.
 *
 * Each house has its own subgraphs and its own server before it. To read the supergraph and to draw its graph anew
 * takes longer than most files take for their tests.
 */
export const sharedPlanner: OpenPlanner = ({ supergraph, source }) => {
  if (!("supergraphSdl" in supergraph)) throw new Error("a supergraph that may change is not shared");
  const { supergraphSdl } = supergraph;
  const listeners = new Set<Listener>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async load() {
      const known = loaded.get(supergraphSdl) ?? load(supergraphSdl);
      loaded.set(supergraphSdl, known);
      const { says, executor, services } = await known;
      const sources = new Map([...services].map(([name, url]) => [name, source(name, url)]));
      for (const listener of listeners) listener(says);
      return { executor: (request) => ofWhoIsAsked.run(sources, () => executor(request)) };
    },
    stop: async () => undefined,
  };
};
