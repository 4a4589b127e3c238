import { seedId } from "../../../shared/plumbing/seed-id.ts";
import type { ContributionsContext } from "../../loaders/index.ts";
import { askExemption } from "../../services/facilities/ask-exemption.ts";
import { carryOutAndTell } from "../../services/facilities/carry-out-exemptions.ts";
import { decideExemption } from "../../services/facilities/decide-exemption.ts";
import { noteExemptionStep } from "../../services/facilities/note-exemption-step.ts";
import { acting, clerk, done, made, meta } from "./acting.ts";
import { dueOf } from "./due-of.ts";

const elke = clerk("GROUPS", "elke");

/** INASTI exempts Nadia, whose company went bankrupt, from the second quarter of 2026: nothing is owed for it. */
export async function exemption(context: ContributionsContext): Promise<void> {
  const july = await acting(context, "2026-07-02", elke);
  const dueId = await dueOf(july, "nadia", "2026Q2");
  const request = { contributorId: seedId("aff", "nadia"), dueIds: [dueId], ground: "DIFFICULTY" as const };
  const requestId = made(await askExemption(july, { meta: meta("exemption"), ...request }), "requestId");
  const step = { requestId, step: "FORWARDED" as const, doneOn: "2026-07-06" };
  done(await noteExemptionStep(await acting(context, "2026-07-06", elke), { meta: meta("forwarded"), ...step }));
  const inasti = await acting(context, "2026-09-14", { role: "INASTI", actor: "inasti" });
  const decision = { requestId, grantedDueIds: [dueId], decidedOn: "2026-09-14", reference: "INASTI 2026/4711" };
  done(await decideExemption(inasti, { meta: meta("exempted"), ...decision }));
  await carryOutAndTell(await acting(context, "2026-09-15"));
}
