import { STAFF } from "../../../shared/plumbing/access.ts";
import { say } from "../../../shared/plumbing/say.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { TransmissionRow } from "../../loaders/transmissions/transmissions.ts";
import { elsewhere } from "../../rules/transmissions/elsewhere.ts";
import type { TransmissionKind } from "../../rules/transmissions/kind.ts";
import { kindOf } from "../../rules/transmissions/kinds/index.ts";

/** A line of the register as readers see it: the form beside its fields, or where it is found instead. */
export function shownKind({ texts, viewer }: ReportingContext, kind: TransmissionKind | null) {
  if (!kind) throw new Error("a message is of a kind that the register does not have");
  const { payload, ...rest } = kind;
  const fields = Object.entries(payload?.fields ?? {}).map(([field, meaning]) => ({ field, meaning }));
  const instead = payload
    ? null
    : {
        whyInWords: say(texts, viewer.language, `elsewhere.${kind.code}`),
        foundBy: elsewhere[kind.code] ?? [],
      };
  return {
    ...rest,
    payloadVersion: payload?.version ?? null,
    fields,
    form: payload?.basis ?? null,
    elsewhere: instead,
  };
}

/** The clock of a message; `null` where no term is known, or nothing is to be sent any more. */
export function shownDeadline({ kind, dueOn, sentOn, state }: TransmissionRow) {
  const term = kindOf(kind)?.term;
  return term && dueOn && state !== "WITHDRAWN" ? { dueOn, metOn: sentOn, basis: term.basis } : null;
}

const SENDERS: readonly string[] = [...STAFF, "SYSTEM"];

/** What a message says: to the fund that sends it always, to others once it was sent. */
export const shownPayload = ({ viewer }: ReportingContext, { sentOn, payload }: TransmissionRow): string | null =>
  sentOn !== null || SENDERS.includes(viewer.role) ? payload : null;
