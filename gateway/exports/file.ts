import { Fault, faults, isFaultCode } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Range } from "./range.ts";

/** Asks the graph one question in the reader's right. */
export type AskInRight = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** What the graph answers. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** A finished export: how its file is written, and what identifies its bytes. */
export interface ExportFile {
  readonly id: string;
  readonly format: "JSONL" | "CSV";
  readonly sha256: string;
  readonly bytes: number;
}

const FILE = "query ExportFile($id: ID!) { bulkExport(id: $id) { id state format sha256 bytes } }";
const PARTS = `query ExportParts($id: ID!, $fromByte: Int, $after: String) { bulkExport(id: $id) {
  parts(first: 4, fromByte: $fromByte, after: $after) {
    nodes { content startsAt } pageInfo { endCursor hasNextPage } } } }`;

/** What the graph says of an export; `null` also to those who may have none at all, who learn no more than others. */
async function exportIn(ask: AskInRight, query: string, variables: object): Promise<unknown> {
  const { data, errors = [] } = await ask(query, { ...variables });
  const code = errors[0]?.extensions?.code;
  if (code === "FORBIDDEN") return null;
  if (errors.length > 0) throw new Fault(isFaultCode(code) && code in faults ? code : "INTERNAL");
  return data?.bulkExport;
}

/** In how many seconds it is worth asking again for a file that is being gathered. */
const ASK_AGAIN_SECONDS = 5;

/**
 * The file of an export; `null` where the reader has none of that id, or it came to nothing. Throws NOT_READY while it
 * is being gathered.
 */
export async function fileOf(ask: AskInRight, id: string): Promise<ExportFile | null> {
  const found = (await exportIn(ask, FILE, { id })) as (ExportFile & { readonly state: string }) | null;
  if (found?.state === "QUEUED" || found?.state === "RUNNING")
    throw new Fault("NOT_READY", { seconds: ASK_AGAIN_SECONDS });
  return found?.state === "COMPLETED" ? found : null;
}

interface Parts {
  readonly nodes: readonly { readonly content: string; readonly startsAt: number }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/**
 * The bytes of a file from the first to the last, some at a time, each read when the one before is on its way; none at
 * all once its last day is over. Throws where it ends too early: its rows may be let go while somebody reads.
 */
export async function* bytesOf(ask: AskInRight, { id }: ExportFile, { first, last }: Range): AsyncGenerator<Buffer> {
  let after: string | null = null;
  let next = first;
  do {
    const found = await exportIn(ask, PARTS, { id, fromByte: first, after });
    const parts: Parts | undefined = (found as { readonly parts: Parts } | null)?.parts;
    if (!parts) throw new Fault("INTERNAL");
    for (const { content, startsAt } of parts.nodes) {
      if (startsAt > last) return;
      const some = Buffer.from(content).subarray(Math.max(0, first - startsAt), last + 1 - startsAt);
      next += some.length;
      yield some;
    }
    after = parts.pageInfo.hasNextPage ? parts.pageInfo.endCursor : null;
  } while (after !== null);
  if (next > first && next <= last) throw new Fault("INTERNAL");
}
