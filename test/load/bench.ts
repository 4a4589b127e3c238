import { parseArgs } from "node:util";
import { type Later, runProgram } from "../../subgraphs/shared/plumbing/program.ts";
import { benches } from "./benches/index.ts";
import { openGround } from "./ground.ts";
import { openBenchIdentity } from "./identity.ts";
import { type Bench, openOffice } from "./office.ts";
import { asTable, type Report } from "./report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: "string", default: "20000" },
    quarters: { type: "string", default: "4" },
    seconds: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
    payments: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    profiles: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

/** One size, or several to see how everything grows: `--people 10000,100000`. */
const sizes = values.people.split(",").map(Number);

const wishOf = (people: number) => ({
  people,
  quarters: Number(values.quarters),
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
  payments: Number(values.payments),
  seed: Number(values.seed),
  profiles: values.profiles,
  day: "2026-11-20",
});

/** What is under way goes to where errors go, so that the tables stand alone. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(later: Later): Promise<Report[]> {
  const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) throw new Error(`There is no bench ${unknown[0]}: say ${Object.keys(benches).join(", ")}.`);
  const ground = await openGround();
  later(ground.close);
  const identity = await openBenchIdentity();
  later(identity.close);
  const reports: Report[] = [];
  for (const people of sizes) {
    const wish = wishOf(people);
    const office = openOffice(ground, wish, say);
    reports.push(...(await runAll({ ground, identity, wish, say, office: office.copy })));
    await office.drop();
  }
  return reports;
}

async function runAll(bench: Bench): Promise<Report[]> {
  const reports: Report[] = [];
  for (const [name, measure] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    say(`${name} …`);
    for (const report of await measure(bench)) {
      reports.push(report);
      if (!values.json) console.log(asTable(report));
    }
  }
  return reports;
}

await runProgram(async (later) => {
  const reports = await run(later);
  if (values.json) console.log(JSON.stringify({ wishes: sizes.map(wishOf), reports }, null, 2));
});
// Whatever a bench that failed has left open would keep the program alive.
process.exit();
