import { subgraphNames } from "../subgraphs/load-plan.ts";
import { HouseFault } from "../subgraphs/shared/plumbing/house-fault.ts";
import { WITH_NOTICE } from "../subgraphs/shared/plumbing/lifecycle.ts";
import { openLog } from "../subgraphs/shared/plumbing/log.ts";
import { askedToStop, type Later, runProgram } from "../subgraphs/shared/plumbing/program.ts";
import { readSettings } from "../subgraphs/shared/plumbing/settings.ts";
import type { Opening } from "./house.ts";
import { openDoor } from "./open-door.ts";
import { remoteSource } from "./remote-source.ts";
import { startTracing } from "./tracing.ts";
import { welcomeText } from "./welcome-text.ts";

/** The gateway alone, over subgraphs that run elsewhere: outside the sandbox it loads none of them. */
async function gatewayAlone({ settings, log, since }: Opening, later: Later): Promise<void> {
  if (!settings.secret) throw new HouseFault("STATUT_GATEWAY_SECRET is not set.", "Give it the subgraphs' secret.");
  const secret = new TextEncoder().encode(settings.secret);
  const stranger = [...settings.subgraphUrls.keys()].find((name) => !subgraphNames.includes(name));
  if (stranger) {
    const advice = `Say one of: ${subgraphNames.join(", ")}.`;
    throw new HouseFault(`STATUT_SUBGRAPH_URLS names "${stranger}", which is no subgraph.`, advice);
  }
  const urls = new Map<string, string>();
  const door = await openDoor({
    settings,
    secret,
    people: settings.sandbox ? (await import("./house.ts")).people : [],
    log,
    closing: WITH_NOTICE,
    source: (name, registered = "") => {
      const url = settings.subgraphUrls.get(name) ?? registered;
      urls.set(name, url);
      return remoteSource({ name, log }, { url, secret });
    },
    ready: async (name) => {
      const address = new URL("/health/ready", urls.get(name));
      return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
    },
  });
  later(door.close);
  console.log(await welcomeText(door, since));
  await askedToStop();
}

await runProgram(async (later) => {
  const since = performance.now();
  const settings = readSettings(process.env);
  const opening = { settings, log: openLog("statut", { level: settings.logLevel }), since };
  later(await startTracing(process.env));
  if (process.argv.includes("--gateway")) return gatewayAlone(opening, later);
  const { wholeHouse } = await import("./house.ts");
  return wholeHouse(opening, later);
});
