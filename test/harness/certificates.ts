import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";

/** Makes a certificate of localhost that vouches for itself, with its key, as `openssl` does. */
export function certify(folder: string, name: string): void {
  const subject = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=DNS:localhost"];
  const keys = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const files = ["-keyout", join(folder, `${name}.key`), "-out", join(folder, `${name}.crt`)];
  execFileSync("openssl", ["req", "-x509", ...keys, ...subject, ...files], { stdio: "ignore" });
}

/** A certificate and its key, as TLS takes them. */
export const pem = (folder: string, name: string) => ({
  cert: readFileSync(join(folder, `${name}.crt`)),
  key: readFileSync(join(folder, `${name}.key`)),
});

/** The SHA-256 of a certificate, as a token that is bound to it says it. */
export const hashOf = (folder: string, name: string): string =>
  createHash("sha256")
    .update(new X509Certificate(pem(folder, name).cert).raw)
    .digest("base64url");

interface Asked {
  readonly port: number;
  /** Whose certificate is shown; `null` for none. */
  readonly client: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: "GET" | "POST";
  readonly path?: string;
  readonly body?: object;
}

interface Answered {
  readonly data?: { readonly whoAmI: string };
  readonly errors?: readonly { readonly extensions: { readonly reason: string } }[];
}

const WHO = { query: "{ whoAmI }" };

function read(text: string): Answered {
  try {
    return JSON.parse(text) as Answered;
  } catch {
    return {};
  }
}

/** Asks over a connection of its own; a small graph, who one is, where nothing else is said. */
export function askOverTls(folder: string, asking: Asked) {
  const { port, client, headers = {}, method = "POST", path = "/graphql", body = WHO } = asking;
  const to = { host: "localhost", family: 4, port, path, method, agent: false as const };
  const shown = { ca: pem(folder, "server").cert, ...(client && pem(folder, client)) };
  const all = { "content-type": "application/json", ...headers };
  return new Promise<{ status: number; text: string; body: Answered }>((resolve, reject) => {
    const asked = request({ ...to, ...shown, headers: all }, async (answer) => {
      let text = "";
      for await (const part of answer) text += part;
      resolve({ status: answer.statusCode ?? 0, text, body: read(text) });
    });
    asked.on("error", reject).end(method === "POST" ? JSON.stringify(body) : undefined);
  });
}
