import { sql } from "kysely";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { versionConflict, write } from "../../../shared/plumbing/write.ts";
import type { ReportingContext } from "../../loaders/index.ts";
import type { TransmissionRow } from "../../loaders/transmissions/transmissions.ts";
import { kindOf } from "../../rules/transmissions/kinds/index.ts";
import { fieldsInstead } from "../../rules/transmissions/payload-field.ts";
import { notFound, refuse, textFaults, unknownChoice } from "../refuse.ts";

/** That a message was taken in, under the recipient's own reference. */
export interface Acknowledgement {
  readonly meta: WriteMetaInput;
  readonly transmissionId: string;
  readonly receipt?: string | null;
}

/** That a message was refused, and what is wrong in it. */
export interface Rejection extends Acknowledgement {
  readonly anomalies: readonly Anomaly[];
}

/** What is wrong in one field. */
interface Anomaly {
  readonly field: string;
  readonly code: string;
  readonly explanation?: string | null;
}

const LONGEST = { receipt: 100, field: 100, code: 50, explanation: 500, anomalies: 50 };

/** Takes in a message. To take it in again under the same receipt changes nothing, and is no error. */
export const acknowledgeTransmission = (context: ReportingContext, asked: Acknowledgement) =>
  write(context, "acknowledgeTransmission", asked, () => answer(context, asked, "ACKNOWLEDGED", {}));

/**
 * Refuses a message, saying field by field what is wrong, of fields that it has.
 *
 * To refuse again what was refused, for the same anomalies, changes nothing; for others it is an error.
 */
export const rejectTransmission = (context: ReportingContext, asked: Rejection) =>
  write(context, "rejectTransmission", asked, async () => {
    const errors = anomalyFaults(asked.anomalies);
    if (errors.length > 0) return { errors };
    return answer(context, asked, "REJECTED", {
      isSame: () => saysTheSame(context, asked),
      faults: (found) => strangeFields(found, asked.anomalies),
      before: () => keepAnomalies(context, asked),
    });
  });

/** What an answer has besides its receipt. */
interface More {
  /** Whether what was answered before says the same. */
  readonly isSame?: () => Promise<boolean>;
  readonly faults?: (found: TransmissionRow) => readonly Refused[];
  readonly before?: () => Promise<void>;
}

async function answer(
  { db, viewer, loaders }: ReportingContext,
  { meta, transmissionId, receipt }: Acknowledgement,
  state: "ACKNOWLEDGED" | "REJECTED",
  { isSame, faults, before }: More,
) {
  await sql`select from transmission where id = ${transmissionId} for update`.execute(db);
  const found = await loaders.transmissionById.clear(transmissionId).load(transmissionId);
  if (!found || found.sentOn === null) return { errors: [notFound("transmissionId", transmissionId)] };
  const errors = [...versionConflict(meta, found.version), ...textFaults("receipt", receipt, LONGEST.receipt)];
  if (errors.length > 0) return { errors };
  const said = receipt?.trim() || null;
  const isAnswered = found.state === state && (said === null || said === found.receipt);
  if (isAnswered && (await (isSame?.() ?? true))) return { transmissionId, errors: [] };
  if (found.state !== "SENT")
    return { errors: [refuse("TransmissionAnsweredError", "transmissionId", answeredAs(found))] };
  const wrong = faults?.(found) ?? [];
  if (wrong.length > 0) return { errors: wrong };
  await before?.();
  await sql`update transmission set state = ${state}, answered_on = ${viewer.day}, receipt = ${said},
    version = version + 1 where id = ${transmissionId}`.execute(db);
  return { transmissionId, errors: [] };
}

const answeredAs = ({ state, supersededBy }: TransmissionRow) => ({ state, supersededBy });

function anomalyFaults(anomalies: readonly Anomaly[]): Refused[] {
  const { length } = anomalies;
  const reason = length === 0 ? "TOO_SHORT" : length > LONGEST.anomalies ? "TOO_LONG" : null;
  if (reason) return [refuse("ValidationError", "anomalies", { reason })];
  return anomalies.flatMap(({ field, code, explanation }, place) => [
    ...textFaults(`anomalies.${place}.field`, field, LONGEST.field, 1),
    ...textFaults(`anomalies.${place}.code`, code, LONGEST.code, 1),
    ...textFaults(`anomalies.${place}.explanation`, explanation, LONGEST.explanation),
  ]);
}

/** The anomalies of fields that the message does not have. */
function strangeFields({ kind, payload }: TransmissionRow, anomalies: readonly Anomaly[]): Refused[] {
  const form = Object.keys(kindOf(kind)?.payload?.fields ?? {});
  const said = JSON.parse(payload) as Readonly<Record<string, unknown>>;
  return anomalies.flatMap(({ field }, place) => {
    const instead = fieldsInstead(form, said, field);
    return instead ? [unknownChoice(`anomalies.${place}.field`, field, instead)] : [];
  });
}

const written = (anomalies: readonly Anomaly[]): string =>
  JSON.stringify(anomalies.map(({ field, code, explanation }) => [field, code, explanation ?? null]).sort());

async function saysTheSame({ loaders }: ReportingContext, { transmissionId, anomalies }: Rejection): Promise<boolean> {
  return written(await loaders.anomaliesOfTransmission.load(transmissionId)) === written(anomalies);
}

async function keepAnomalies({ db }: ReportingContext, { transmissionId, anomalies }: Rejection): Promise<void> {
  const rows = anomalies.map((anomaly, place) => ({ ...anomaly, place }));
  await sql`insert into transmission_anomaly (transmission_id, place, field, code, explanation)
    select ${transmissionId}, place, field, code, explanation from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as a (place int, field text, code text, explanation text)`.execute(db);
}
