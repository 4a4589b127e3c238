import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Sees, STAFF } from "../../shared/plumbing/access.ts";
import type { ContributionsContext } from "../loaders/index.ts";
import type { DueRow } from "../loaders/rows.ts";
import { interrupts, lastDayToClaim, prescriptionSource } from "../rules/prescription.ts";
import { noteDebtAct } from "../services/note-debt-act-asked.ts";
import { DueType } from "../types/due.ts";
import { NoteDebtActInput, NoteDebtActPayload, PrescriptionType } from "../types/prescription.ts";

@Resolver(() => DueType)
export class DuePrescriptionResolver {
  @FieldResolver(() => PrescriptionType, { description: "Until when it can be claimed, and why." })
  async prescription(@Root() due: DueRow, @Ctx() { loaders, viewer }: ContributionsContext) {
    const done = await loaders.actsOfDue.load(due.id);
    const lastDay = lastDayToClaim(due, done);
    const acts = done.map((one) => ({ ...one, interrupts: interrupts(one.act) }));
    return { lastDay, passed: lastDay < viewer.day, acts, basis: prescriptionSource };
  }

  @Sees(...STAFF)
  @Mutation(() => NoteDebtActPayload, {
    description: "Notes what was done about a due: a registered letter, a summons, a plain letter.",
  })
  noteDebtAct(
    @Arg("input", () => NoteDebtActInput, { description: "What, about which due, on what day." })
    input: NoteDebtActInput,
    @Ctx() context: ContributionsContext,
  ) {
    return noteDebtAct(context, input);
  }
}

@Resolver(() => NoteDebtActPayload)
export class NoteDebtActPayloadResolver {
  @FieldResolver()
  due(@Root() { dueId }: { dueId?: string }, @Ctx() { loaders }: ContributionsContext) {
    return dueId ? loaders.dueById.load(dueId) : null;
  }
}
