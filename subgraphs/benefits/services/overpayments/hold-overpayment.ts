import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { BenefitsContext } from "../../loaders/index.ts";
import { type OverpaymentRow, overpaymentsWhere } from "../../loaders/overpayments/overpayments.ts";
import type { OverpaymentFault, OverpaymentState } from "../../rules/overpayments/overpayment.ts";
import { notFound, refuse } from "../refuse.ts";

/** Which overpayment. */
export interface OverpaymentNamed {
  readonly meta: WriteMetaInput;
  readonly overpaymentId: string;
}

/** Says why nothing is done to an overpayment. */
export const overpaymentFault = (field: string, why: OverpaymentFault): Refused =>
  refuse("OverpaymentError", field, { why });

/** That a field has a value that it cannot have. */
export const invalid = (field: string, reason: string): Refused => refuse("ValidationError", field, { reason });

interface WayOn<Input extends OverpaymentNamed> {
  readonly name: string;
  /** In which state it must stand. */
  readonly from: OverpaymentState;
  /** Does the work; answers what stands against it, or nothing. */
  readonly step: (
    context: BenefitsContext,
    overpayment: OverpaymentRow,
    input: Input,
  ) => Promise<readonly Refused[] | undefined>;
}

/** Every way of bringing an overpayment on: it is held, and the same questions are asked first. */
export const bringOverpaymentOn =
  <Input extends OverpaymentNamed>({ name, from, step }: WayOn<Input>) =>
  (context: BenefitsContext, input: Input) =>
    write(context, name, input, async () => {
      const { db, viewer } = context;
      const { overpaymentId: id, meta } = input;
      // The insured may not touch the row, and would not wait for it.
      await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(db);
      const [found] = await overpaymentsWhere(db, sql`o.id = ${id}`);
      if (!found || (viewer.fund !== null && viewer.fund !== found.fund))
        return { errors: [notFound("overpaymentId", id)] };
      const stale = versionConflict(meta, found.version);
      if (stale.length > 0) return { errors: stale };
      if (found.state !== from) return { errors: [overpaymentFault("overpaymentId", "WRONG_STATE")] };
      const errors = await step(context, found, input);
      return errors && errors.length > 0 ? { errors } : { overpaymentId: id, errors: [] };
    });
