import { setTimeout as pause } from "node:timers/promises";
import pino from "pino";
import { startWork } from "../../subgraphs/shared/plumbing/work.ts";
import { DAY, openEar, ring } from "./ear.ts";

const [, , url = "", task] = process.argv;

/** Says to the parent what has happened, in one line. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Tells one bell, says so, and then does nothing more: whoever kills it now kills it between telling and hearing. */
async function tellAndStay(): Promise<void> {
  const house = await openEar(url);
  await ring(house, ["told by one who died"]);
  say("told");
  await pause(60_000);
}

/** Hears until it is killed, and says of each bell that it is written down, which is before that is kept. */
async function listen(): Promise<void> {
  const between = async () => {
    say("written");
    await pause(10);
  };
  const house = await openEar(url, { between });
  await startWork({ subgraphs: [house], databaseUrl: url, log: pino({ level: "silent" }), today: () => DAY });
  say("listening");
}

void (task === "tell" ? tellAndStay() : listen());
