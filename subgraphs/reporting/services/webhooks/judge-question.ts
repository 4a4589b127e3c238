import type { Refused } from "../../../shared/plumbing/user-error.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import { claimOf } from "../../rules/claim.ts";
import { claimant } from "../claimant.ts";
import { refuse } from "../refuse.ts";

/** A question that is asked of each change, and which of the change's values it asks for. */
export interface Question {
  readonly query: string;
  readonly variables: readonly string[];
}

/** Values of a change of nobody's: whatever the graph has against them, it has against those of every change. */
const SPECIMEN: Readonly<Record<string, string | number>> = {
  ...{ changeId: "chg_0", type: "ContributorKnown", subjectId: "aff_0", subjectVersion: 1 },
  ...{ contributorId: "aff_0", day: "2026-01-01" },
};

/** A fault as the gateway tells it of every question. */
type Wrong = Readonly<Record<string, unknown>>;

/**
 * What the graph has against a question of whoever asks: it does not know it so, would never show it, or finds it dear.
 *
 * It is judged by the gateway, and nothing is looked for. Where no gateway can be reached that judges, nothing is said
 * against it: then the first change shows whether the graph answers it.
 */
export async function faultsOfQuestion({ askGraph, viewer }: ReportingContext, question: Question): Promise<Refused[]> {
  const { query } = question;
  const variables = Object.fromEntries(question.variables.map((name) => [name, SPECIMEN[name]]));
  const asker = claimant(claimOf(viewer), viewer.day);
  const judged = await askGraph?.(asker, { query, variables }, "JUDGE").catch(() => null);
  const tooLarge = judged?.errors?.filter(({ extensions }) => extensions?.code === "TOO_COSTLY") ?? [];
  const faults = (judged?.data?.faults ?? tooLarge) as readonly { readonly extensions?: Wrong }[];
  return faults.flatMap(({ extensions = {} }) => refusalOf(extensions));
}

function refusalOf({ code, field, reason, measure, cost, limit }: Wrong): Refused[] {
  const because = (why: string, detail: string) => [refuse("ValidationError", "query", { reason: why, detail })];
  if (code === "BAD_INPUT") return because("NOT_OF_THE_GRAPH", `${field}: ${reason}`);
  if (code === "FORBIDDEN") return because("NEVER_SHOWN", String(field));
  return code === "TOO_COSTLY" ? because("TOO_COSTLY", `${measure}: ${cost} > ${limit}`) : [];
}
