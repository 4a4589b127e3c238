import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Stands for the compiler: "emits" every source by its name, notes that it ran, and dislikes one word. */
const COMPILER = `
import { appendFileSync, cpSync, mkdirSync, readFileSync } from "node:fs";
appendFileSync("compiled", ".");
mkdirSync(".build/gateway", { recursive: true });
for (const name of ["main", "guest"]) {
  try {
    const source = readFileSync("gateway/" + name + ".ts", "utf8");
    cpSync("gateway/" + name + ".ts", ".build/gateway/" + name + ".js");
    if (source.includes("MISTAKE")) { console.log("gateway/main.ts(1,1): error TS1"); process.exit(2); }
  } catch {}
}
`;

let house: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function command(...args: string[]): { child: ChildProcess; ended: Promise<{ code: number | null; said: string }> } {
  const env = { PATH: process.env.PATH, HOME: house, npm_config_cache: join(house, "cache") };
  const child = spawn(process.execPath, [join(house, ".house/run.mjs"), ...args], { env, cwd: tmpdir() });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += chunk));
  const ended = new Promise<{ code: number | null; said: string }>((tell) => {
    child.on("close", (code) => tell({ code, said }));
  });
  return { child, ended };
}

const timesCompiled = (): number => readFileSync(join(house, "compiled"), "utf8").length;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "statut-house-"));
  cpSync(".house", join(house, ".house"), { recursive: true });
  write("package.json", `{ "type": "module" }`);
  write("tsconfig.json", "{}");
  write("package-lock.json", `{ "packages": { "": {} } }`);
  write("node_modules/.package-lock.json", `{ "packages": {} }`);
  write("node_modules/typescript/bin/tsc", COMPILER);
  write("node_modules/typescript/package.json", `{ "type": "module" }`);
  write("gateway/main.ts", `console.log("in", process.cwd(), "with", ...process.argv.slice(2)); process.exitCode = 7;`);
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

describe("a command", () => {
  test("runs the program in the top folder, wherever it is called, and passes its words and its exit code on", async () => {
    const { code, said } = await command("start:gateway", "--port", "4100").ended;
    expect(said).toContain(`in ${house} with --gateway --port 4100`);
    expect(code).toBe(7);
  });

  test("compiles again only when a source has changed", async () => {
    await command("start").ended;
    await command("start").ended;
    expect(timesCompiled()).toBe(1);
    utimesSync(join(house, "gateway/main.ts"), new Date(), new Date(Date.now() + 5000));
    await command("start").ended;
    expect(timesCompiled()).toBe(2);
  });

  test("leaves nothing emitted of a source that is gone", async () => {
    write("gateway/guest.ts", "");
    await command("start").ended;
    expect(existsSync(join(house, ".build/gateway/guest.js"))).toBe(true);
    rmSync(join(house, "gateway/guest.ts"));
    await command("start").ended;
    expect(existsSync(join(house, ".build/gateway/guest.js"))).toBe(false);
  });

  test("does not run a program whose types do not fit, and complains until they do", async () => {
    write("gateway/main.ts", `console.log("MISTAKE");`);
    for (const _ of ["the first time", "and again"]) {
      const { code, said } = await command("start").ended;
      expect(code).toBe(1);
      expect(said).toBe("gateway/main.ts(1,1): error TS1\nThe types do not fit: put the above right first.\n");
    }
  });

  test.each(["SIGTERM", "SIGINT"] as const)("hands %s to the program once, and waits for its end", async (signal) => {
    const end = `setTimeout(() => { console.log("asked", times); process.exit(0); }, 500)`;
    const count = `let times = 0; process.on("${signal}", () => { if (times++ === 0) ${end}; });`;
    const wait = `setInterval(() => undefined, 1_000); console.log("up");`;
    write("gateway/main.ts", count + wait);
    const { child, ended } = command("start");
    await new Promise((up) => child.stdout?.once("data", up));
    child.kill(signal);
    setTimeout(() => child.kill(signal), 100);
    const { code, said } = await ended;
    expect(said).toContain("asked 1");
    expect(code).toBe(0);
  });

  test("ends as a shell would when the program is killed", async () => {
    write("gateway/main.ts", `process.kill(process.pid, "SIGKILL");`);
    expect((await command("start").ended).code).toBe(137);
  });

  test("says in one line that the registry is out of reach", async () => {
    write(".npmrc", "registry=http://127.0.0.1:9/\nfetch-retries=0\n");
    const scales = `{ "version": "1.0.0", "resolved": "http://127.0.0.1:9/s.tgz", "integrity": "sha512-${"A".repeat(86)}==" }`;
    write("package.json", `{ "type": "module", "dependencies": { "scales": "1.0.0" } }`);
    const root = `{ "dependencies": { "scales": "1.0.0" } }`;
    write(
      "package-lock.json",
      `{ "lockfileVersion": 3, "packages": { "": ${root}, "node_modules/scales": ${scales} } }`,
    );
    const { code, said } = await command("start").ended;
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toEqual([
      "Installing the packages (once; a minute or so) …",
      expect.stringMatching(
        /^The packages cannot be fetched: the npm registry is out of reach \(ECONNREFUSED\)\. Connect/,
      ),
    ]);
  });

  test("lists what can be run when it does not know the word", async () => {
    const { code, said } = await command("strat").ended;
    expect(code).toBe(1);
    expect(said).toMatch(/^Say what to run: start, .*test, check\.\n$/);
  });
});
