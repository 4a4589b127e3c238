import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { alone } from "./alone.mjs";
import { Stop, say, secondsSince } from "./house.mjs";

const STAMP = "node_modules/.statut-stamp";
const OUT_OF_REACH =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;
const ARGUMENTS = [
  "ci",
  "--ignore-scripts",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=5000",
];

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const stampOf = (lock) => createHash("sha256").update(lock).digest("hex");

/** Whether npm, called by hand, has already put in place every package that the lock demands of this machine. */
function isInPlace(lock) {
  const hidden = read("node_modules/.package-lock.json");
  if (!hidden) return false;
  const present = JSON.parse(hidden).packages;
  return Object.entries(JSON.parse(lock).packages).every(([path, { version, optional, link }]) => {
    if (path === "" || link) return true;
    if (!present[path]) return optional === true;
    return present[path].version === version && existsSync(path);
  });
}

/** The npm that called us, run by the Node that runs it; or the one on the path. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  if (cli && basename(cli).startsWith("npm") && existsSync(cli)) {
    return { command: node && existsSync(node) ? node : process.execPath, first: [cli] };
  }
  return { command: process.platform === "win32" ? "npm.cmd" : "npm", first: [] };
}

function runNpm() {
  const { command, first } = npm();
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...ARGUMENTS], {
      stdio: ["ignore", "ignore", "pipe"],
      shell: command.endsWith(".cmd"),
    });
    let complaint = "";
    child.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    child.on("error", (fault) => resolve({ code: 1, complaint: `npm cannot be started: ${fault.message}` }));
    child.on("close", (code) => resolve({ code, complaint }));
  });
}

/** Installs the packages of package-lock.json when they are not in place; runs none of their scripts. */
export async function install() {
  const stamp = stampOf(read("package-lock.json"));
  if (read(STAMP) === stamp) return;
  await alone("install", async () => {
    const lock = read("package-lock.json");
    if (read(STAMP) === stamp) return;
    if (!isInPlace(lock)) {
      const start = performance.now();
      say("Installing the packages (once; a minute or so) …");
      const { code, complaint } = await runNpm();
      const reason = complaint.match(OUT_OF_REACH);
      if (code !== 0 && reason) {
        throw new Stop(
          `The packages cannot be fetched: the npm registry is out of reach (${reason[0]}). ` +
            "Connect this machine, or name a registry with `npm config set registry`, and run the command again.",
        );
      }
      if (code !== 0) throw new Stop(`The packages cannot be installed (npm ci):\n${complaint.trim()}`);
      say(`Installed in ${secondsSince(start)}.`);
    }
    writeFileSync(STAMP, stamp);
  });
}
