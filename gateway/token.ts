import { plans } from "../subgraphs/index.ts";
import { runProgram } from "../subgraphs/shared/plumbing/program.ts";
import { officePeople } from "./sandbox/people.ts";
import { printToken } from "./sandbox/print-token.ts";

await runProgram(async () => {
  const people = [...plans.flatMap((plan) => plan.people ?? []), ...officePeople];
  const { answer, aside } = await printToken(process.argv[2], people, process.env);
  process.stderr.write(`${aside}\n`);
  process.stdout.write(`${answer}\n`);
});
