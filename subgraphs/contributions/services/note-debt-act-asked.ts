import type { WriteMetaInput } from "../../shared/plumbing/user-error.ts";
import { write } from "../../shared/plumbing/write.ts";
import type { Day } from "../../shared/values/calendar.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { DebtAct } from "../rules/prescription.ts";
import { noteActs } from "./note-debt-acts.ts";
import { notFound, refused } from "./refused.ts";

/** Something that was done about a due, as staff note it. */
export interface ActAsked {
  readonly meta: WriteMetaInput;
  readonly dueId: string;
  readonly act: DebtAct;
  readonly doneOn: Day;
}

/** Notes what was done about a due. A plain letter may be noted too: it interrupts nothing, and the answer shows it. */
export const noteDebtAct = (context: ContributionsContext, asked: ActAsked) =>
  write(context, "noteDebtAct", asked, async () => {
    const { loaders, viewer } = context;
    const due = await loaders.dueById.load(asked.dueId);
    if (!due || due.fund !== viewer.fund) return { errors: [notFound("dueId", asked.dueId)] };
    if (asked.doneOn > viewer.day) return { errors: [refused("ValidationError", "doneOn", { reason: "IN_FUTURE" })] };
    await noteActs(context, [due], { act: asked.act, on: asked.doneOn, origin: "" });
    return { dueId: due.id, errors: [] };
  });
