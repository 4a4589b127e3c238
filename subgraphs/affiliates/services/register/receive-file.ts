import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import { tell } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import { inTransaction, type OpenSubgraph } from "../../../shared/plumbing/open.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { systemViewer } from "../../../shared/plumbing/viewer.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { bytesOf, isBase64 } from "../../../shared/values/attachment.ts";
import { isRegisterHeader } from "../../formats/register-mutations.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { lengthFaults, refuse } from "../requests/refuse.ts";
import { FILE_RECEIVED, PART_BYTES } from "./file-parts.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly fileName: string;
  /** The file's bytes in base64. */
  readonly content: string;
}

/** The largest file that comes by the graph; a larger one the house takes in from a disk. */
const LARGEST = 5_000_000;

/** Takes in a file of mutations from a fund; it is read afterwards, batch by batch. The same bytes are one file. */
export const importRegisterMutations = (context: AffiliatesContext, asked: Asked) =>
  write(context, "importRegisterMutations", asked, async () => {
    const { viewer } = context;
    const { fileName, content } = asked;
    const reason = !isBase64(content) ? "NOT_BASE64" : bytesOf(content) > LARGEST ? "TOO_LONG" : null;
    const errors = [
      ...lengthFaults({ fileName }, { fileName: 200 }),
      ...(reason ? [refuse("ValidationError", "content", { reason })] : []),
    ];
    if (errors.length > 0) return { errors };
    const bytes = Buffer.from(content, "base64");
    if (!isRegisterHeader(firstLine(bytes))) return { errors: [refuse("UnreadableRegisterFileError", "content")] };
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { fund: viewer.fund, sha256, fileName: fileName.trim(), bytes: bytes.length };
    const fileId = await keepFile(context, file, partsOf(bytes));
    return { fileId, errors: [] };
  });

/**
 * Takes in a file of mutations from a disk, for all funds: the operator's way. It is streamed, however long it is.
 *
 * Throws where the first line is not that of such a file.
 */
export async function receiveRegisterFile(subgraph: OpenSubgraph, path: string, day: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  const { size } = await stat(path);
  const file = { fund: null, sha256: hash.digest("hex"), fileName: basename(path), bytes: size };
  return inTransaction(subgraph, systemViewer(day, "national register"), (context) =>
    keepFile(context, file, createReadStream(path, { highWaterMark: PART_BYTES })),
  );
}

interface NewFile {
  readonly fund: string | null;
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: number;
}

async function keepFile(
  scope: RequestScope,
  file: NewFile,
  parts: Iterable<Buffer> | AsyncIterable<Buffer>,
): Promise<string> {
  const { db, viewer } = scope;
  const id = newId("rgf");
  const { fund, sha256, fileName, bytes } = file;
  await sql`
    insert into register_file (id, fund, sha256, file_name, bytes, received_on, received_by)
    values (${id}, ${fund}, ${sha256}, ${fileName}, ${bytes}, ${viewer.day}, ${viewer.actor})
    on conflict (fund, sha256) do nothing`.execute(db);
  const { rows } = await sql<{ id: string }>`
    select id from register_file where fund is not distinct from ${fund}::text and sha256 = ${sha256}`.execute(db);
  const known = rows[0]?.id;
  if (known !== id) return known ?? id;
  let part = 0;
  for await (const content of parts) {
    if (part === 0 && !isRegisterHeader(firstLine(content)))
      throw new Error("the file's first line is not that of mutations");
    await sql`insert into register_file_part (file_id, part, fund, content)
      values (${id}, ${part}, ${fund}, ${content})`.execute(db);
    part += 1;
  }
  await tell(scope, "affiliates", [
    { type: FILE_RECEIVED, subject: id, subjectVersion: 1, day: viewer.day, content: {} },
  ]);
  return id;
}

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PART_BYTES) yield bytes.subarray(at, at + PART_BYTES);
}

const NEWLINE = 0x0a;

function firstLine(bytes: Buffer): Buffer {
  const end = bytes.indexOf(NEWLINE);
  return bytes.subarray(0, end < 0 ? bytes.length : end);
}
