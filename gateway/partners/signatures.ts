import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { askingOf, refuse } from "../door.ts";
import { type AskKeeper, keepAnswer, keepRequest } from "./keep.ts";
import type { PartnerOf } from "./partners.ts";
import { type Proof, proveSignature, refuseSignature, SIGNATURE_HEADER } from "./prove.ts";

/** With what signatures of partners are looked at. */
export interface SignatureTerms {
  readonly partnerOf: PartnerOf;
  /** Our own name, as a signature writes it. */
  readonly audience: string;
  readonly ask: AskKeeper;
  readonly log: Logger;
  readonly now?: () => Date;
}

/**
 * Takes signed requests: proved and kept before they are answered, and their answers kept by hash before they leave.
 *
 * Whoever must sign and does not is refused. What the house itself asks in a partner's right is signed by the house.
 */
export function signatures(terms: SignatureTerms): RequestHandler {
  return async (request, response, next) => {
    const { viewer, ofHouse } = askingOf(response);
    if (!viewer || ofHouse) return next();
    try {
      const proof = await proofOf(terms, request, viewer);
      if (proof) answerByHash(terms, { request, response, viewer, id: await keepRequest(terms.ask, viewer, proof) });
    } catch (cause) {
      return refuse(request, response, cause, terms.log);
    }
    next();
  };
}

async function proofOf(terms: SignatureTerms, request: Request, viewer: Viewer): Promise<Proof | null> {
  const { partnerOf, audience, now = () => new Date() } = terms;
  const header = request.get(SIGNATURE_HEADER);
  const partner = partnerOf(viewer);
  if (header === undefined) return partner?.mustSign ? refuseSignature("MISSING") : null;
  if (!partner?.keys) return refuseSignature("NOT_REGISTERED");
  const { body } = askingOf(request.res as Response);
  if (request.method !== "POST" || !body) return refuseSignature("NOT_POST");
  return proveSignature(header, body, { keys: partner.keys, audience, purpose: viewer.purpose, now: now() });
}

interface Leaving {
  readonly request: Request;
  readonly response: Response;
  readonly viewer: Viewer;
  readonly id: string;
}

/** Lets an answer leave only once its hash is kept; it bears it too (RFC 9530). */
function answerByHash({ ask, log }: SignatureTerms, { request, response, viewer, id }: Leaving): void {
  const send = response.send.bind(response);
  response.send = (body: string) => {
    response.send = send;
    const hash = createHash("sha256").update(body);
    const bodySha256 = hash.copy().digest("hex");
    const leave = (): void => {
      response.set("content-digest", `sha-256=:${hash.digest("base64")}:`);
      send(body);
    };
    const stay = (): void => refuse(request, response, new Fault("UNRECORDED"), log);
    void keepAnswer(ask, viewer, id, { status: response.statusCode, bodySha256 }).then(leave, stay);
    return response;
  };
}
