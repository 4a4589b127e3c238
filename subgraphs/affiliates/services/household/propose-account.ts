import { randomInt } from "node:crypto";
import { sql } from "kysely";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { readIban } from "../../../shared/values/iban.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { refuse } from "../requests/refuse.ts";
import { countUp } from "./count-up.ts";
import { actorOf } from "./open-account.ts";
import { openPerson } from "./open-person.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly iban: string;
}

/** Without letters and digits that are taken for one another. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH = 10;

const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("");

/**
 * Asks that benefits be paid to another account. Nothing is paid to it before a second act confirms it.
 *
 * What the insured ask themselves is confirmed with a code that the fund hands out by another way.
 */
export const proposeBenefitAccount = (context: AffiliatesContext, asked: Asked) =>
  write(context, "proposeBenefitAccount", asked, async () => {
    const opened = await openPerson(context, asked);
    if ("errors" in opened) return opened;
    const reading = readIban(asked.iban);
    if ("reason" in reading) return { errors: [refuse("ValidationError", "iban", reading)] };
    const { db, viewer } = context;
    const { person } = opened;
    const { side, actor } = actorOf(context);
    const accountId = newId("bac");
    await sql`
      insert into benefit_account (id, affiliate_id, fund, place, iban, asked_on, asked_side, asked_by)
      select ${accountId}, ${person.id}, ${person.fund}, coalesce(max(place), 0) + 1, ${reading.value}, ${viewer.day},
        ${side}, ${actor}
      from benefit_account where affiliate_id = ${person.id} and fund = ${person.fund}`.execute(db);
    if (side === "INSURED")
      await sql`insert into benefit_account_code (account_id, fund, code)
        values (${accountId}, ${person.fund}, ${newCode()})`.execute(db);
    await countUp(context, person.id);
    return { accountId, errors: [] };
  });
