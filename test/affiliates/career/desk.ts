import { seedId } from "../../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { openRooms, viewerAs } from "../../harness/house.ts";
import { readPdf } from "../../harness/read-pdf.ts";

/** The demo office, for tests of careers and what comes with them. */
export type CareerHouse = Awaited<ReturnType<typeof openRooms>>;

export const aff = (key: string): string => seedId("aff", key);
export const clerk = (fund: string, language: Viewer["language"] = "en"): Viewer =>
  viewerAs({ role: "CASE_HANDLER", fund, language, actor: `clerk of ${fund}` });
export const insured = (ssin: string): Viewer => viewerAs({ role: "INSURED", ssin, language: "en", actor: ssin });
export const on = (viewer: Viewer, day: string): Viewer => ({ ...viewer, day });

/** What a write answered, as far as these tests look at it. */
export interface Answered {
  readonly errors: readonly { readonly __typename: string; readonly reason?: string; readonly why?: string }[];
  readonly [part: string]: unknown;
}

let keys = 0;
/** Sends one write, and answers its payload with what was selected; errors with their facts. */
export async function change(
  house: CareerHouse,
  as: Viewer,
  mutation: string,
  input: object,
  { select, meta = {}, facts = "" }: { readonly select: string; readonly meta?: object; readonly facts?: string },
): Promise<Answered> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${select} replayed errors {
    __typename ... on UserError { path message } ... on ValidationError { reason }
    ... on VersionConflictError { currentVersion } ${facts} } } }`;
  keys += 1;
  const variables = { input: { meta: { idempotencyKey: `career-test-${keys}`, ...meta }, ...input } };
  const { data, errors } = await house.ask("affiliates", as, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as unknown as Record<string, Answered>)[mutation] as Answered;
}

/** Reads something of the affiliates, as somebody. */
export async function read<Found>(
  house: CareerHouse,
  as: Viewer,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Found> {
  const { data, errors } = await house.ask("affiliates", as, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Found;
}

/** The words of a letter of a kind that was kept in a file, as somebody reads it there. */
export async function letterIn(house: CareerHouse, as: Viewer, kind: string, affiliateId: string): Promise<string> {
  const found = await read<{
    affiliate: { outgoingDocuments: { nodes: { kind: string; content: string }[] } };
  }>(house, as, "query ($id: ID!) { affiliate(id: $id) { outgoingDocuments { nodes { kind content } } } }", {
    id: affiliateId,
  });
  const letter = found.affiliate.outgoingDocuments.nodes.find((one) => one.kind === kind);
  const pages = await readPdf(Buffer.from(letter?.content ?? "", "base64"));
  return pages
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}

export { openRooms };
