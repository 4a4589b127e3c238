import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { loadPlan, subgraphNames } from "./load-plan.ts";
import { businessDay } from "./shared/plumbing/business-day.ts";
import { graphAt } from "./shared/plumbing/hand-over.ts";
import { HouseFault } from "./shared/plumbing/house-fault.ts";
import { openServer, WITH_NOTICE } from "./shared/plumbing/lifecycle.ts";
import { openLog } from "./shared/plumbing/log.ts";
import { checkTables } from "./shared/plumbing/migrate.ts";
import { openSubgraph } from "./shared/plumbing/open.ts";
import { askedToStop, runProgram } from "./shared/plumbing/program.ts";
import { subgraphListener } from "./shared/plumbing/server.ts";
import { openDatabase, readSettings } from "./shared/plumbing/settings.ts";
import { startWork } from "./shared/plumbing/work.ts";

/** The port that the register gives to a subgraph. */
function portOf(name: string): string {
  const register = parse(readFileSync("supergraph.yaml", "utf8")) as {
    subgraphs: Record<string, { routing_url: string }>;
  };
  return new URL(register.subgraphs[name]?.routing_url ?? "").port;
}

await runProgram(async (later) => {
  const name = process.argv[2] ?? "";
  const plan = await loadPlan(name);
  if (!plan) throw new HouseFault(`There is no subgraph "${name}".`, `Say one of: ${subgraphNames.join(", ")}.`);
  const settings = readSettings({ ...process.env, PORT: process.env.PORT || portOf(name) });
  if (!settings.secret)
    throw new HouseFault("STATUT_GATEWAY_SECRET is not set.", "Give the subgraphs the gateway's secret.");
  const log = openLog(name, { level: settings.logLevel });
  const database = await openDatabase(settings);
  later(database.leave);
  await checkTables(plan, database.url);
  const subgraph = await openSubgraph(plan, database.url, log);
  later(() => subgraph.orm.close(true));
  const secret = new TextEncoder().encode(settings.secret);
  subgraph.askGraph = graphAt(settings.gatewayUrl, secret);
  const today = () => businessDay(new Date());
  const work = await startWork({ subgraphs: [subgraph], databaseUrl: database.url, log, today });
  later(work.stop);
  const server = openServer(subgraphListener(subgraph, secret), WITH_NOTICE);
  const { port } = await server.start(settings.port, settings.host);
  later(server.close);
  console.log(`${name} serves on http://${settings.host}:${port}/graphql`);
  await askedToStop();
});
