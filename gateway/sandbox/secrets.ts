import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from "jose";
import { faultCode } from "../../subgraphs/shared/plumbing/alone.ts";
import { HouseFault } from "../../subgraphs/shared/plumbing/house-fault.ts";

/** What only the sandbox of this checkout knows. Made once and kept, so that a token outlives a restart. */
export interface SandboxSecrets {
  /** Signs tokens (ES256). */
  readonly signingKey: JWK;
  /** Signs cookies, and is the root of the machines' secrets. */
  readonly seed: string;
}

const FILE = "sandbox-secrets.json";

async function newSecrets(): Promise<SandboxSecrets> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    signingKey: { ...jwk, kid: randomUUID(), alg: "ES256", use: "sig" },
    seed: randomBytes(32).toString("base64url"),
  };
}

const adviceOn = (file: string): string =>
  `Delete ${file}, and new ones are made; tokens given out before stop to count.`;

function kept(file: string): SandboxSecrets | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SandboxSecrets;
  } catch (cause) {
    if (faultCode(cause) === "ENOENT") return null;
    throw new HouseFault("The sandbox's secrets cannot be read.", adviceOn(file), { cause });
  }
}

/** Puts the file there whole, for its owner only. Where another process was faster, that one's secrets hold. */
function keep(file: string, secrets: SandboxSecrets): SandboxSecrets {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(secrets), { mode: 0o600 });
  try {
    linkSync(mine, file);
    return secrets;
  } catch (fault) {
    if (faultCode(fault) !== "EEXIST") throw fault;
    return kept(file) ?? secrets;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The secrets of the sandbox that lives in this folder; made where there are none yet. */
export async function sandboxSecrets(folder: string): Promise<SandboxSecrets> {
  const file = join(folder, FILE);
  const found = kept(file);
  if (found) return found;
  mkdirSync(folder, { recursive: true });
  return keep(file, await newSecrets());
}

/** The half of the signing key that everybody may know. */
export function publicKeys({ signingKey: { kty, crv, x, y, kid, alg, use } }: SandboxSecrets): JSONWebKeySet {
  return { keys: [{ kty, crv, x, y, kid, alg, use }] };
}

/** The secret with which a partner's machine signs in: another for each, and the same after a restart. */
export const secretOfMachine = ({ seed }: SandboxSecrets, key: string): string =>
  createHmac("sha256", seed).update(key).digest("base64url");
