import { Migration } from "@mikro-orm/migrations";
import { appendOnly, protect, publish } from "../../shared/plumbing/row-security.ts";
import { guidesOf2026 } from "./guides/guides-of-2026.ts";

const EVENTS =
  "'START','CHILD','ILLNESS','PAYMENT_DIFFICULTY','INTERRUPTION','RETIREMENT','SUPPLEMENTARY_PENSION','CESSATION'";
const own = `exists (select from affiliates.contributor c
  where c.id = life_event.contributor_id and life_event.fund = any (c.funds))`;
const ofFund = "fund = (select viewer.fund())";

/** The lines as rows; each is in force from the day that it names, or from long ago. */
const rows = guidesOf2026.flatMap(({ event, lines }) =>
  lines.map(({ code, section, fr, nl, de, en, basis, actor, term, ...line }, place) => ({
    code,
    event,
    place,
    section,
    texts: { fr, nl, de, en },
    basis,
    confidence: line.confidence ?? "SEEN",
    actor: actor ?? null,
    term: term ?? null,
    audience: line.audience ?? {},
    automatic: line.automatic ?? false,
    funds: line.funds ?? null,
    valid_from: line.from ?? "2016-01-01",
    valid_until: line.until ?? null,
  })),
);

/** What is good to know when something happens in a life, and what people declared. */
export class Migration20261121100300_guides_for_what_happens_in_a_life extends Migration {
  override up(): void {
    this.addSql(`create table affiliates.guide_line (
      code text not null,
      event text not null check (event in (${EVENTS})),
      place int not null,
      section text not null check (section in ('OBLIGATION','RIGHT','DOCUMENT','STEP','FORM')),
      texts jsonb not null check (
        texts ->> 'fr' > '' and texts ->> 'nl' > '' and texts ->> 'de' > '' and texts ->> 'en' > ''),
      basis text not null check (length(basis) > 3),
      confidence text not null check (confidence in ('SEEN','DERIVED','UNCONFIRMED')),
      actor text,
      term jsonb,
      audience jsonb not null,
      automatic boolean not null,
      funds text[],
      valid_from date not null,
      valid_until date check (valid_until >= valid_from),
      primary key (code, valid_from)
    )`);
    this.addSql(`create table affiliates.life_event (
      id text primary key,
      contributor_id text not null,
      fund text not null references affiliates.fund,
      event text not null check (event in (${EVENTS})),
      happens_on date not null,
      declared_on date not null,
      declared jsonb not null,
      request_id text not null references affiliates.service_request,
      task_id text not null references affiliates.contact_task
    )`);
    this.addSql(`create index life_event_of on affiliates.life_event (contributor_id, declared_on, id)`);
    for (const statement of publish("affiliates", "guide_line")) this.addSql(statement);
    const json = JSON.stringify(rows).replaceAll("'", "''");
    this.addSql(`insert into affiliates.guide_line
      select * from jsonb_populate_recordset(null::affiliates.guide_line, '${json}'::jsonb)`);
    const writers = { INSURED: own, CASE_HANDLER: ofFund, SUPERVISOR: ofFund };
    const ownership = { contributor: "contributor_id", fund: "fund", readers: ["INSURED"], writers } as const;
    for (const statement of protect("affiliates", "life_event", ownership)) this.addSql(statement);
    for (const statement of appendOnly("affiliates", "life_event")) this.addSql(statement);
  }
}
