import { type Cents, sum } from "../../../shared/values/money.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import type { ClaimFileRow } from "../../loaders/recovery/claim-files.ts";
import { insolvencyOf, newest } from "../../rules/recovery/claim-facts.ts";
import { lastDaysToDeclare, privilegeSource } from "../../rules/recovery/insolvency.ts";
import { claimFactsOf, linesOf } from "./claim-facts.ts";

/** What is declared in the insolvency of a debtor, and until when; nothing where none runs. */
export async function readDeclaration(context: ContributionsContext, file: ClaimFileRow) {
  const { loaders } = context;
  const [facts, lines, beside] = await Promise.all([
    claimFactsOf(context, file),
    linesOf(context, file),
    loaders.claimFilesBeside.load(file.contributorId),
  ]);
  const running = insolvencyOf(facts);
  if (!running) return null;
  const declared = newest(facts, "CLAIM_DECLARED");
  const since = declared && declared.on >= running.on ? declared : null;
  const parts = since ? since.sums : lines.map(({ dueId, outstanding }) => ({ dueId, amount: outstanding }));
  const dues = await Promise.all(parts.map(({ dueId }) => loaders.dueById.load(dueId)));
  const total = (holds: (nature: string | undefined) => boolean): Cents =>
    sum(parts.filter((_, i) => holds(dues[i]?.nature)).map(({ amount }) => amount));
  return {
    ...{ procedure: running.procedure, since: running.on, declaredOn: since?.on ?? null, privilege: privilegeSource },
    deadlines: lastDaysToDeclare(running, beside.length > 0),
    surcharges: total((nature) => nature === "SURCHARGE"),
    costs: total((nature) => nature === "RECOVERY_COST"),
    principal: total((nature) => nature !== "SURCHARGE" && nature !== "RECOVERY_COST"),
  };
}
