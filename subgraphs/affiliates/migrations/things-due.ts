/** A sort of thing of a person: where it stands, from what day its term is counted, and when that counts. */
interface Sort {
  readonly kind: string;
  readonly from: string;
  readonly countedFrom: string;
  readonly holder?: string;
  readonly bytes?: string;
  readonly sha256?: string;
  readonly only?: string;
}

/** The last day of a quarter written "2026Q4". */
const lastDayOf = (quarter: string): string =>
  `(make_date(left(${quarter}, 4)::int, right(${quarter}, 1)::int * 3, 1) + interval '1 month' - interval '1 day')::date`;

/** From when what proves a matter is not needed for it: decided against, or the right's last quarter over. */
const matterEnded = `coalesce(
  (select case when m.state = 'GRANTED' then ${lastDayOf("m.until_quarter")} else coalesce(m.decided_on, 'infinity') end
    from right_request m where m.id = t.about_id),
  (select m.decided_on from cessation m where m.id = t.about_id))`;

const hashed = { bytes: "t.bytes", sha256: "t.sha256" };
const ofRequest = "t join service_request r on r.id = t.request_id";

const sorts: readonly Sort[] = [
  { kind: "REQUEST_ATTACHMENT", from: `service_attachment ${ofRequest}`, countedFrom: "r.closed_on", ...hashed },
  { kind: "REQUEST_TEXT", from: "service_request t", countedFrom: "t.closed_on" },
  { kind: "REQUEST_MESSAGE", from: `service_message ${ofRequest}`, countedFrom: "r.closed_on" },
  {
    kind: "LETTER",
    from: "document t",
    countedFrom: "t.made_on",
    holder: "t.affiliate_id",
    only: "t.kind <> 'AFFILIATION_CERTIFICATE'",
    ...hashed,
  },
  { kind: "EVIDENCE", from: "evidence t", countedFrom: matterEnded, holder: "t.affiliate_id", ...hashed },
  {
    kind: "AFFILIATION_REQUEST",
    from: "affiliation_request t",
    countedFrom: "t.decided_on",
    holder: "coalesce(t.affiliate_id, t.id)",
    only: "t.state in ('REFUSED', 'WITHDRAWN', 'DISMISSED')",
  },
  { kind: "CONTACT_TASK", from: "contact_task t", countedFrom: "t.done_on" },
];

/** Whether something of the person is still open, or the file is held. */
const isHeld = (holder: string): string => `exists (
    select from legal_hold h where h.affiliate_id = ${holder} and h.lifted_on is null
    union all select from service_request h where h.contributor_id = ${holder} and h.closed_on is null
    union all select from right_request h where h.affiliate_id = ${holder} and h.state = 'ASKED'
    union all select from cessation h where h.affiliate_id = ${holder} and h.state = 'DECLARED'
    union all select from file_export h where h.affiliate_id = ${holder} and h.state = 'GATHERING')`;

/**
 * The query for what of a kind would be destroyed: its term was counted from before a day, of one fund or of all.
 *
 * What is held is among it, and says so: it is counted, and not destroyed.
 */
export const thingsDue: string = sorts
  .map(
    ({ kind, from, countedFrom, holder = "t.contributor_id", bytes = "null::int", sha256 = "null", only = "true" }) =>
      `select t.id, ${holder}, t.fund, ${sha256}, ${bytes}, ${isHeld(holder)} from ${from}
      where of_kind = '${kind}' and t.destroyed_on is null and ${only} and ${countedFrom} < before
        and (whose is null or t.fund = whose)`,
  )
  .join("\nunion all ");
