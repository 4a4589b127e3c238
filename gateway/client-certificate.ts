import { createHash, X509Certificate } from "node:crypto";
import type { TLSSocket } from "node:tls";
import type { Request } from "express";

/** How the certificate of a client is known. */
export interface CertificateTerms {
  /** Whether a proxy that ended TLS says in `Client-Cert` what it was shown (RFC 9440). */
  readonly fromProxy: boolean;
  /** Whether a certificate counts that no authority vouches for. */
  readonly anyAuthority: boolean;
}

/** Where a proxy that is trusted puts the certificate: between colons in base64 (RFC 9440), or as PEM, escaped. */
const HEADER = "client-cert";
const RFC_9440 = /^:([A-Za-z0-9+/]+={0,2}):$/;

const thumbprint = (certificate: Buffer): string => createHash("sha256").update(certificate).digest("base64url");

/**
 * Finds the SHA-256 of the certificate that a client proved to hold, as tokens bound to it name it (RFC 8705).
 *
 * A header is believed where it was said so, and only of a neighbour: whoever comes from elsewhere may write anything.
 */
export function certificateOf(request: Request, { fromProxy, anyAuthority }: CertificateTerms): string | null {
  if (fromProxy) return isNeighbour(request) ? fromHeader(request.get(HEADER)) : null;
  const socket = request.socket as Partial<TLSSocket>;
  if (!socket.encrypted || !(anyAuthority || socket.authorized)) return null;
  const raw = socket.getPeerCertificate?.().raw;
  return raw ? thumbprint(raw) : null;
}

function isNeighbour({ app, socket }: Request): boolean {
  const trusted = app.get("trust proxy fn") as (address: string | undefined, hop: number) => boolean;
  return trusted(socket.remoteAddress, 0);
}

function fromHeader(text: string | undefined): string | null {
  if (!text) return null;
  try {
    const [, base64] = RFC_9440.exec(text) ?? [];
    return thumbprint(new X509Certificate(base64 ? Buffer.from(base64, "base64") : decodeURIComponent(text)).raw);
  } catch {
    return null;
  }
}
