import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { askingOf, badRequest, refuse } from "../door.ts";
import { SIGNATURE_HEADER } from "../partners/prove.ts";
import { refuseToken } from "../refuse-token.ts";
import { type AskInRight, bytesOf, type ExportFile, fileOf } from "./file.ts";
import { readLink, sealLink } from "./link.ts";
import { rangeOf } from "./range.ts";

/** With what the files of exports are handed out. */
export interface ExportTerms {
  /** What links are sealed with. */
  readonly secret: Uint8Array;
  /** Asks the graph for the request at hand, in the right of its viewer. */
  readonly ask: (request: Request) => AskInRight;
  readonly log: Logger;
}

const MEDIA = { JSONL: "application/jsonl; charset=utf-8", CSV: "text/csv; charset=utf-8" } as const;

/**
 * The files of exports: `GET /exports/<id>` (and `HEAD`) by a token or by a link, and `POST /exports/<id>/link` for
 * a link.
 *
 * The bytes are those of the parts in the graph, asked there in the reader's right; any range of them may be had.
 */
export function exportFiles(terms: ExportTerms): Router {
  const attempt =
    (work: (request: Request, response: Response) => Promise<void>): RequestHandler =>
    (request, response) =>
      void work(request, response).catch((cause) => {
        if (response.headersSent) return cutOff(terms, response, cause);
        refuse(request, response, cause, terms.log);
      });
  const router = Router();
  router.get(
    "/:id",
    attempt((request, response) => download(terms, request, response)),
  );
  router.post(
    "/:id/link",
    attempt((request, response) => makeLink(terms, request, response)),
  );
  return router;
}

/** What cannot be told any more as an error is cut off, so that nobody takes it for the whole. */
function cutOff({ log }: ExportTerms, response: Response, cause: unknown): void {
  log.warn({ requestId: askingOf(response).requestId, err: cause }, "the file of an export was cut off");
  response.destroy();
}

async function makeLink(terms: ExportTerms, request: Request, response: Response): Promise<void> {
  checkNamed(request);
  const file = await fileOf(terms.ask(request), String(request.params.id));
  if (!file) return absent(terms, request, response);
  const link = await sealLink(file.id, askingOf(response).viewer as Viewer, terms.secret);
  response.status(201).type("json").send(JSON.stringify(link));
}

/** A signature is of the body alone: so that it is good for no other file, a signed request names its file there. */
function checkNamed(request: Request): void {
  const { exportId } = request.body as { readonly exportId?: unknown };
  const isSigned = request.get(SIGNATURE_HEADER) !== undefined;
  if (exportId === undefined && isSigned) throw new Fault("BAD_INPUT", { field: "exportId", reason: "REQUIRED" });
  if (exportId !== undefined && exportId !== request.params.id)
    throw new Fault("BAD_INPUT", { field: "exportId", reason: "NOT_OF_THE_ADDRESS" });
}

/** Whoever may not have a file is told what those are told who name none. */
const absent = ({ log }: ExportTerms, request: Request, response: Response): void =>
  refuse(request, response, badRequest("NO_SUCH_FILE"), log, 404);

async function download(terms: ExportTerms, request: Request, response: Response): Promise<void> {
  await follow(terms, request, response);
  const ask = terms.ask(request);
  const file = await fileOf(ask, String(request.params.id));
  if (!file) return absent(terms, request, response);
  const isSame = [undefined, `"${file.sha256}"`].includes(request.get("if-range"));
  if (request.method === "HEAD") return void head(response, file).set("content-length", String(file.bytes)).end();
  const range = isSame ? rangeOf(request.get("range"), file.bytes) : null;
  if (range === "UNSATISFIABLE") {
    response.set("content-range", `bytes */${file.bytes}`);
    return refuse(request, response, badRequest("NO_SUCH_BYTES"), terms.log, 416);
  }
  const wanted = range ?? { first: 0, last: file.bytes - 1 };
  const bytes = bytesOf(ask, file, wanted);
  // Read before anything is said: what goes wrong here can still be told.
  const beginning = await bytes.next();
  if (beginning.done && file.bytes > 0) return absent(terms, request, response);
  head(response, file);
  if (range) response.status(206).set("content-range", `bytes ${range.first}-${range.last}/${file.bytes}`);
  response.set("content-length", String(wanted.last + 1 - wanted.first));
  await pipeline(Readable.from(resumed(beginning, bytes)), response);
}

/** All of it again, after its beginning was read. */
async function* resumed(beginning: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (!beginning.done) yield beginning.value;
  yield* rest;
}

/**
 * Takes the right of a link where there is one, or of a token; whoever shows both must be whom it was made for. A link
 * that was asked for with a token bound to a certificate is bound to the same.
 */
async function follow({ secret }: ExportTerms, request: Request, response: Response): Promise<void> {
  const asking = askingOf(response);
  const { link } = request.query;
  const shown = asking.viewer;
  if (link === undefined && (!shown || shown.role === "PUBLIC")) throw new Fault("UNAUTHENTICATED");
  if (link === undefined) return;
  const viewer = await readLink(String(link), String(request.params.id), secret);
  if (!viewer) throw new Fault("BAD_INPUT", { field: "link", reason: "LINK_OVER" });
  if (viewer.certificate && viewer.certificate !== asking.certificate) refuseToken("LINK_BOUND");
  if (shown && shown.role !== "PUBLIC" && !isSameAsker(shown, viewer)) throw new Fault("FORBIDDEN", { field: "link" });
  asking.viewer = { ...viewer, language: asking.language, requestId: asking.requestId };
  asking.caller = viewer.actor;
}

const isSameAsker = (one: Viewer, other: Viewer): boolean =>
  one.role === other.role &&
  one.actor === other.actor &&
  one.fund === other.fund &&
  one.institution === other.institution;

/** What a file is, and that it may be had in pieces; its name and its tag are of its bytes. */
function head(response: Response, { id, format, sha256 }: ExportFile): Response {
  return response.set({
    "content-type": MEDIA[format],
    "content-disposition": `attachment; filename="${id}.${format.toLowerCase()}"`,
    "accept-ranges": "bytes",
    etag: `"${sha256}"`,
    "repr-digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
  });
}
