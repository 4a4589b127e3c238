import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { plans } from "./index.ts";
import { businessDay } from "./shared/plumbing/business-day.ts";
import { HouseFault } from "./shared/plumbing/house-fault.ts";
import { openLog } from "./shared/plumbing/log.ts";
import { openSubgraph } from "./shared/plumbing/open.ts";
import { askedToStop, runProgram } from "./shared/plumbing/program.ts";
import { serveSubgraph } from "./shared/plumbing/server.ts";
import { openDatabase, readSettings } from "./shared/plumbing/settings.ts";
import { startWork } from "./shared/plumbing/work.ts";

/** The port that the register gives to a subgraph, unless `PORT` says otherwise. */
function portOf(name: string): number {
  const register = parse(readFileSync("supergraph.yaml", "utf8")) as {
    subgraphs: Record<string, { routing_url: string }>;
  };
  return Number(process.env.PORT || new URL(register.subgraphs[name]?.routing_url ?? "").port);
}

await runProgram(async (later) => {
  const name = process.argv[2] ?? "";
  const plan = plans.find((one) => one.name === name);
  if (!plan)
    throw new HouseFault(`There is no subgraph "${name}".`, `Say one of: ${plans.map((one) => one.name).join(", ")}.`);
  const settings = readSettings({ ...process.env, PORT: String(portOf(name)) });
  if (!settings.secret)
    throw new HouseFault("STATUT_GATEWAY_SECRET is not set.", "Give the subgraphs the gateway's secret.");
  const log = openLog(name, { level: settings.logLevel });
  const database = await openDatabase(settings);
  later(database.leave);
  const subgraph = await openSubgraph(plan, database.url, log);
  later(() => subgraph.orm.close(true));
  const work = await startWork({
    subgraphs: [subgraph],
    databaseUrl: database.url,
    log,
    today: () => businessDay(new Date()),
  });
  later(work.stop);
  const server = serveSubgraph(subgraph, new TextEncoder().encode(settings.secret));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, settings.host, resolve);
  });
  later(() => new Promise((resolve) => server.close(resolve)));
  console.log(`${name} serves on http://${settings.host}:${settings.port}/graphql`);
  await askedToStop();
});
