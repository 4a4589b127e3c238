import { Fault } from "../../subgraphs/shared/plumbing/faults.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import type { SubgraphQuestion } from "../data-source.ts";
import type { SubgraphAnswer } from "../failed-fetch.ts";
import { type Proof, refuseSignature } from "./prove.ts";

/** Asks the subgraph that keeps what was signed, past the graph: these fields are no part of what callers see. */
export type AskKeeper = (question: SubgraphQuestion, viewer: Viewer) => Promise<SubgraphAnswer>;

/** The subgraph that keeps what partners sign. */
export const KEEPER = "reporting";

const REQUEST = `mutation KeepSignedRequest($input: KeepSignedRequestInput!) { keepSignedRequest(input: $input) {
  signedRequestId replayed errors { __typename } } }`;
const ANSWER = `mutation KeepSignedAnswer($input: KeepSignedAnswerInput!) { keepSignedAnswer(input: $input) {
  signedRequestId errors { __typename } } }`;

interface Kept {
  readonly signedRequestId: string | null;
  readonly replayed?: boolean;
  readonly errors: readonly object[];
}

/** Keeps a proof before anything is done; answers under which id. One that was kept before is refused. */
export async function keepRequest(ask: AskKeeper, viewer: Viewer, proof: Proof): Promise<string> {
  const input = { meta: { idempotencyKey: proof.tokenId }, question: viewer.question ?? "", ...proof };
  const kept = await keep(ask, viewer, { query: REQUEST, variables: { input } }, "keepSignedRequest");
  if (kept.replayed || kept.errors.length > 0 || !kept.signedRequestId) return refuseSignature("USED_BEFORE");
  return kept.signedRequestId;
}

/** What left as the answer: its status, and the SHA-256 of its body in hexadecimal. */
export interface Answered {
  readonly status: number;
  readonly bodySha256: string;
}

/** Keeps what was answered, before it leaves. */
export async function keepAnswer(ask: AskKeeper, viewer: Viewer, id: string, answered: Answered): Promise<void> {
  const input = { meta: { idempotencyKey: id }, signedRequestId: id, ...answered };
  const kept = await keep(ask, viewer, { query: ANSWER, variables: { input } }, "keepSignedAnswer");
  if (kept.errors.length > 0) throw new Fault("UNRECORDED");
}

/** Has something kept; what cannot be kept is not answered. */
async function keep(ask: AskKeeper, viewer: Viewer, question: SubgraphQuestion, field: string): Promise<Kept> {
  const answer = await ask(question, viewer).catch(() => null);
  const kept = answer?.data?.[field] as Kept | null | undefined;
  if (!kept || answer?.errors?.length) throw new Fault("UNRECORDED");
  return kept;
}
