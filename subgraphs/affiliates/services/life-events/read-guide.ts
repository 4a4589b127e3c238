import { sql } from "kysely";
import { say } from "../../../shared/plumbing/say.ts";
import { contains, type Day } from "../../../shared/values/calendar.ts";
import type { Source } from "../../../shared/values/law.ts";
import type { AffiliatesContext } from "../../loaders/index.ts";
import { type GuideLineRow, guideLines } from "../../loaders/life-events/guide-lines.ts";
import type { AffiliateRow } from "../../loaders/rows.ts";
import { type GuideActor, type GuidedPerson, type GuideSection, isFor, termOf } from "../../rules/life-events/guide.ts";
import type { LifeEvent } from "../../rules/life-events/life-event.ts";

/** Which guide is wanted: for everybody, or for one person's file. */
export interface GuideWanted {
  readonly event: LifeEvent;
  readonly on?: Day | null;
  readonly affiliateId?: string | null;
  readonly fund?: string | null;
}

/** A line in the reader's language, with who acts and by when. */
export interface ShownLine {
  readonly code: string;
  readonly section: GuideSection;
  readonly text: string;
  readonly basis: Source;
  readonly actor: GuideActor | null;
  readonly actorInWords: string | null;
  readonly by: Day | null;
  readonly automatic: boolean;
  readonly onlyFor: readonly string[] | null;
}

const PERSONAL_READERS = ["INSURED", "CASE_HANDLER", "SUPERVISOR", "SYSTEM"];

/** Reads a guide: whole for everybody, and for a person only what the file calls for. `null` where no file is seen. */
export async function readGuide(context: AffiliatesContext, wanted: GuideWanted) {
  const { db, viewer, loaders } = context;
  const on = wanted.on ?? viewer.day;
  const { event, affiliateId } = wanted;
  if (!affiliateId) {
    const lines = await guideLines(db, { event, fund: wanted.fund ?? null, on });
    return guideOf(context, { event, on, fund: wanted.fund ?? null, lines, healthFund: null, personal: false });
  }
  const affiliate = PERSONAL_READERS.includes(viewer.role) ? await loaders.affiliateById.load(affiliateId) : null;
  if (!affiliate) return null;
  const fund = affiliate.fundCode;
  const [person, lines, membership] = await Promise.all([
    guidedPerson(context, affiliate, on),
    guideLines(db, { event, fund, on }),
    loaders.healthFundOfAffiliate.load(affiliateId),
  ]);
  const mine = lines.filter(({ audience }) => isFor(audience, person));
  const healthFund = membership?.healthFund ?? null;
  return guideOf(context, { event, on, fund, lines: mine, healthFund, personal: true });
}

/** What of a file a guide looks at, as it stands on the day of the event, or else at its newest period. */
async function guidedPerson({ db, loaders }: AffiliatesContext, { id, fundCode }: AffiliateRow, on: Day) {
  const [periods, fund, helpers] = await Promise.all([
    loaders.affiliationsOfAffiliate.load(id),
    loaders.fundByCode.load(fundCode),
    sql`select from affiliation where helped_affiliate_id = ${id} and starts_on <= ${on}
      and coalesce(ends_on, 'infinity') >= ${on} limit 1`.execute(db),
  ]);
  const period = periods.find((one) => contains(one, on)) ?? periods.at(-1);
  const person: GuidedPerson = {
    category: period?.category ?? null,
    capacity: period?.capacity ?? null,
    helps: Boolean(period?.helpedAffiliateId) || helpers.rows.length > 0,
    auxiliaryFund: fund?.auxiliary ?? false,
  };
  return person;
}

interface Guide {
  readonly event: LifeEvent;
  readonly on: Day;
  readonly fund: string | null;
  readonly healthFund: string | null;
  readonly personal: boolean;
  readonly lines: readonly GuideLineRow[];
}

async function guideOf(context: AffiliatesContext, { lines, ...guide }: Guide) {
  const fund = guide.fund ? await context.loaders.fundByCode.load(guide.fund) : null;
  const shown = lines.map((line) => shownLine(context, line, { ...guide, fundName: fund?.name ?? null }));
  const of = (section: GuideSection) => shown.filter((line) => line.section === section);
  const steps = shown.filter(({ section, by }) => section === "STEP" || by !== null);
  return {
    event: guide.event,
    on: guide.on,
    personal: guide.personal,
    obligations: of("OBLIGATION"),
    rights: of("RIGHT"),
    documents: of("DOCUMENT"),
    steps: steps.sort((a, b) => ((a.by ?? "9999") < (b.by ?? "9999") ? -1 : a.by === b.by ? 0 : 1)),
    forms: of("FORM"),
  };
}

interface Wording extends Pick<Guide, "on" | "healthFund"> {
  readonly fundName: string | null;
}

function shownLine({ texts, viewer }: AffiliatesContext, line: GuideLineRow, wording: Wording): ShownLine {
  const { actor, term, audience } = line;
  const named = actor === "FUND" ? wording.fundName : null;
  const facts = { healthFund: wording.healthFund ?? "" };
  return {
    code: line.code,
    section: line.section,
    text: line.texts[viewer.language],
    basis: { article: line.basis, confidence: line.confidence },
    actor,
    actorInWords: named ?? (actor && say(texts, viewer.language, `guideActor.${actor}`, facts).trim()),
    by: term && termOf(term, wording.on),
    automatic: line.automatic,
    onlyFor: audience.categories ?? null,
  };
}
