/**
 * Starts programs of the house one after the other in this one process, each with arguments and settings of its own,
 * and says of each in one line what it said and how it would have ended. It ends by itself where none of them left
 * anything running.
 */
interface Start {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const starts = JSON.parse(process.env.STARTS ?? "[]") as readonly Start[];
const surroundings = { ...process.env };
const [node = ""] = process.argv;

/** What a program says while the work lasts, on either pipe, instead of saying it. */
async function heardDuring(work: () => Promise<unknown>): Promise<{ out: string; err: string }> {
  const pipes = [process.stdout, process.stderr] as const;
  const writes = pipes.map(({ write }) => write);
  const [out, err] = pipes.map((pipe) => {
    const said: string[] = [];
    pipe.write = (text: string | Uint8Array) => said.push(String(text)) > 0;
    return said;
  });
  try {
    await work();
  } finally {
    for (const [i, pipe] of pipes.entries()) Object.assign(pipe, { write: writes[i] });
  }
  return { out: out?.join("") ?? "", err: err?.join("") ?? "" };
}

for (const [i, { args, env }] of starts.entries()) {
  const [program = "", ...rest] = args;
  process.argv = [node, program, ...rest];
  process.env = { ...surroundings, ...env };
  process.exitCode = undefined;
  const said = await heardDuring(() => import(`../../${program}?start=${i}`));
  console.log(`start ${i}: ${JSON.stringify({ code: process.exitCode ?? 0, ...said })}`);
}
process.exitCode = 0;
