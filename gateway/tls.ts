import { readFileSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import { HouseFault } from "../subgraphs/shared/plumbing/house-fault.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const ADVICE = "Set STATUT_TLS_CERT and STATUT_TLS_KEY to PEM files, both or neither.";

function read(name: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new HouseFault(`The file of ${name} cannot be read.`, ADVICE);
  }
}

/** Clients' certificates that no authority vouches for are taken too: tokens are bound to the certificate itself. */
const ANY = "any";

/**
 * Reads with what the gateway listens by TLS itself; `null` where a proxy does that before it.
 *
 * With STATUT_TLS_CLIENT_CA it asks each client for a certificate, and takes those of these authorities, or `any`. Who
 * has none is let in all the same: the token says who must show one.
 */
export function tlsOf(env: Environment): ServerOptions | null {
  const [cert, key, authorities] = [env.STATUT_TLS_CERT, env.STATUT_TLS_KEY, env.STATUT_TLS_CLIENT_CA];
  if (!cert && !key && !authorities) return null;
  if (!cert || !key) throw new HouseFault("One of STATUT_TLS_CERT and STATUT_TLS_KEY is not set.", ADVICE);
  return {
    cert: read("STATUT_TLS_CERT", cert),
    key: read("STATUT_TLS_KEY", key),
    minVersion: "TLSv1.2",
    ...(authorities && { requestCert: true, rejectUnauthorized: false }),
    ...(authorities && authorities !== ANY && { ca: read("STATUT_TLS_CLIENT_CA", authorities) }),
  };
}

/** Makes a server that speaks TLS. */
export const tlsServer =
  (options: ServerOptions) =>
  (listener: RequestListener): Server =>
    createServer(options, listener) as unknown as Server;
