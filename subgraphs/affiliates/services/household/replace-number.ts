import { sql } from "kysely";
import type { RequestScope } from "../../../shared/plumbing/context.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import type { Day } from "../../../shared/values/calendar.ts";
import { readNationalNumber } from "../../../shared/values/national-number.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { DetailSource } from "../../rules/household/history.ts";
import { refuse } from "../requests/refuse.ts";
import { tellContacts } from "../tell-affiliate.ts";
import { openPerson, sourceOf } from "./open-person.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly ssin: string;
  readonly replacedOn: Day;
}

/**
 * Gives somebody the number that took the place of the one they had: a national number for a bis number, mostly.
 *
 * The old one is followed for ever: whoever asks by it finds the person, and is told the new one.
 */
export const replaceNumber = (context: AffiliatesContext, asked: Asked) =>
  write(context, "replaceNumber", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const { viewer } = context;
    const { person } = opened;
    const reading = readNationalNumber(asked.ssin, viewer.day);
    if ("reason" in reading) return { errors: [refuse("ValidationError", "ssin", reading)] };
    const errors: Refused[] = [
      ...(reading.value === person.ssin ? [refuse("ValidationError", "ssin", { reason: "ALREADY_SO" })] : []),
      ...(asked.replacedOn > viewer.day ? [refuse("ValidationError", "replacedOn", { reason: "IN_FUTURE" })] : []),
    ];
    if (errors.length > 0) return { errors };
    if (await isTaken(context, reading.value)) return { errors: [refuse("NumberTakenError", "ssin")] };
    const change = {
      affiliateId: person.id,
      formerSsin: person.ssin,
      ssin: reading.value,
      replacedOn: asked.replacedOn,
    };
    await keepNumber(context, sourceOf(context), change);
    await tellContacts(context, [person.id]);
    return { affiliateId: person.id, errors: [] };
  });

/** Whether somebody has that number, or had it; whoever it is. Nobody else is given it while this transaction lasts. */
export async function isTaken({ db }: Pick<RequestScope, "db">, number: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`number ${number}`}, 0))`.execute(db);
  const { rows } = await sql<{ taken: boolean }>`select number_is_known(${number}) as taken`.execute(db);
  return rows[0]?.taken === true;
}

/** A number in the place of another. */
export interface NumberChange {
  readonly affiliateId: string;
  readonly formerSsin: string;
  readonly ssin: string;
  readonly replacedOn: Day;
}

/** Writes the new number into an open file, and keeps the one of before. */
export async function keepNumber(
  { db, viewer }: RequestScope,
  source: DetailSource,
  change: NumberChange,
): Promise<void> {
  const { affiliateId, formerSsin, ssin, replacedOn } = change;
  await sql`
    insert into replaced_number (former_ssin, affiliate_id, ssin, replaced_on, source, recorded_on, recorded_by)
    values (${formerSsin}, ${affiliateId}, ${ssin}, ${replacedOn}, ${source}, ${viewer.day}, ${viewer.actor})
  `.execute(db);
  await sql`update affiliate set ssin = ${ssin}, version = version + 1 where id = ${affiliateId}`.execute(db);
}
