import { readFileSync } from "node:fs";
import pino from "pino";
import { localSource } from "../../gateway/data-source.ts";
import { openGateway } from "../../gateway/server.ts";
import { openAll } from "../../subgraphs/open-all.ts";
import { answer, type Question } from "../../subgraphs/shared/plumbing/answer.ts";
import type { OpenSubgraph } from "../../subgraphs/shared/plumbing/open.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { sharedPlanner } from "../harness/shared-planner.ts";
import type { BenchIdentity } from "./identity.ts";
import { type Call, openCaller } from "./press.ts";

/** What the gateway asked of a subgraph. */
export interface Fetch {
  readonly subgraph: OpenSubgraph;
  readonly viewer: Viewer;
  readonly question: Question;
}

/** What one request set going. */
export interface Recorded {
  readonly fetches: readonly Fetch[];
  readonly statements: readonly string[];
  readonly text: string;
}

/** A house in the benches' own process, which notes what each request sets going. */
export interface Recorder {
  readonly record: (call: Call) => Promise<Recorded>;
  readonly close: () => Promise<void>;
}

/** Opens a house that notes its fetches and its statements. Too slow to be measured. */
export async function openRecorder(url: string, identity: BenchIdentity, day: string): Promise<Recorder> {
  const log = pino({ level: "silent" });
  let fetches: Fetch[] = [];
  let statements: string[] = [];
  const house = await openAll(url, log, (sql) => statements.push(sql));
  const rooms = new Map(house.subgraphs.map((subgraph) => [subgraph.plan.name, subgraph]));
  const gateway = await openGateway({
    supergraph: { supergraphSdl: readFileSync("schema/supergraph.graphql", "utf8") },
    source: (name) =>
      localSource({ name, log }, (viewer, question) => {
        const subgraph = rooms.get(name);
        if (!subgraph) throw new Error(`the supergraph names ${name}`);
        fetches.push({ subgraph, viewer, question });
        return answer(subgraph, viewer, question);
      }),
    viewerOf: identity.readViewer,
    log,
    planner: sharedPlanner,
    rate: null,
  });
  const { port } = await gateway.start(0, "127.0.0.1");
  const caller = openCaller(`http://127.0.0.1:${port}/graphql`, { "statut-day": day });
  return {
    async record(call) {
      fetches = [];
      statements = [];
      const { status, text } = await caller.send(call);
      if (status !== 200 || text.includes('"errors":[{')) throw new Error(`${status} ${text.slice(0, 600)}`);
      return { fetches, statements, text };
    },
    async close() {
      await caller.close();
      await gateway.close();
      await house.close();
    },
  };
}
