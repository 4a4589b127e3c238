import { readFileSync } from "node:fs";

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Where Node would look for a package that `path` depends on: its own node_modules, then its parents'. */
function isLocked(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf("/node_modules/"), 0))) {
    if (packages[`${from ? `${from}/` : ""}node_modules/${name}`]) return true;
    if (!from) return false;
  }
}

/**
 * What the lock lacks.
 *
 * npm drops an optional platform package without a word when the registry does not have its exact version, and the
 * lock that it then writes does not install on that platform.
 */
function missing({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || "package.json"} may need ${name}, which package-lock.json does not know`),
  );
}

/** What package.json leaves open: a range installs another version on another day. */
function unpinned(manifest) {
  return ["dependencies", "devDependencies", "optionalDependencies", "overrides"].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([, version]) => typeof version !== "string" || !EXACT.test(version))
      .map(([name, version]) => `${name} is not pinned to one version in ${group}: ${JSON.stringify(version)}`),
  );
}

/** What package.json asks for and the lock answers with another version. */
function outOfStep(manifest, { packages }) {
  return ["dependencies", "devDependencies", "optionalDependencies"].flatMap((group) =>
    Object.entries(manifest[group] ?? {})
      .filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)
      .map(([name, version]) => `${name} ${version} is not what package-lock.json holds`),
  );
}

/** Everything that keeps package-lock.json from installing the same packages everywhere. */
export function lockFaults(manifest = read("package.json"), lock = read("package-lock.json")) {
  return [...missing(lock), ...unpinned(manifest), ...outOfStep(manifest, lock)];
}
