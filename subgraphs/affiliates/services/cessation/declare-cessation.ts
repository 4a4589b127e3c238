import { sql } from "kysely";
import { tell } from "../../../shared/plumbing/facts.ts";
import { newId } from "../../../shared/plumbing/ids.ts";
import type { Refused, WriteMetaInput } from "../../../shared/plumbing/user-error.ts";
import { write } from "../../../shared/plumbing/write.ts";
import { contains, type Day } from "../../../shared/values/calendar.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import type { CessationCause } from "../../rules/cessation/cessation.ts";
import { isDeclarable } from "../../rules/life-events/life-event.ts";
import { impossible } from "../career/change-career.ts";
import { holdCareer } from "../career/hold-career.ts";
import { sideOf } from "../requests/keep-request.ts";
import { notFound } from "../requests/refuse.ts";

interface Asked {
  readonly meta: WriteMetaInput;
  readonly affiliateId: string;
  readonly endsOn: Day;
  readonly cause: CessationCause;
}

/**
 * Declares that somebody stops, or stopped: by the person, or by the fund on paper. Nothing ends yet: the fund looks at
 * the proof first.
 */
export const declareCessation = (context: AffiliatesContext, asked: Asked) =>
  write(context, "declareCessation", asked, async () => {
    const { db, viewer } = context;
    const { affiliateId, endsOn, cause } = asked;
    const held = await holdCareer(context, affiliateId);
    if (!held) return { errors: [notFound("affiliateId", affiliateId)] };
    const fund = held.affiliate.fundCode;
    const period = held.periods.find((one) => one.fundCode === fund && contains(one, endsOn));
    const goesOn = held.periods.some(({ startsOn }) => startsOn > endsOn);
    if (!isDeclarable(endsOn, viewer.day)) return { errors: [impossible("endsOn", "TOO_FAR")] };
    if (!period) return { errors: [impossible("endsOn", "NOT_ACTIVE_THEN")] };
    if (goesOn) return { errors: [impossible("endsOn", "GOES_ON_AFTER")] };
    const open = await sql`
      select from cessation where affiliate_id = ${affiliateId} and state = 'DECLARED'`.execute(db);
    if (open.rows.length > 0) return { errors: [impossible("affiliateId", "ALREADY_DECLARED")] };
    const id = newId("ces");
    await sql`
      insert into cessation (id, affiliate_id, fund, affiliation_id, last_day, cause, declared_on, declared_by, state)
      values (${id}, ${affiliateId}, ${fund}, ${period.id}, ${endsOn}, ${cause}, ${viewer.day}, ${sideOf(context)},
        'DECLARED')`.execute(db);
    const content = { affiliateId, fund, lastDay: endsOn, cause };
    await tell(context, "affiliates", [
      { type: "CessationDeclared", subject: id, subjectVersion: 1, day: viewer.day, content },
    ]);
    return { cessationId: id, errors: [] as Refused[] };
  });
