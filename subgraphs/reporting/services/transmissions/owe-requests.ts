import { sql } from "kysely";
import type { Context } from "../../../shared/plumbing/context.ts";
import type { HeardFact } from "../../../shared/plumbing/hear.ts";
import type { TransmissionKind } from "../../rules/transmissions/kind.ts";
import { exemptionRequest } from "../../rules/transmissions/kinds/exemption-request.ts";
import { statusRequest } from "../../rules/transmissions/kinds/status-request.ts";
import { surchargeWaiverRequest } from "../../rules/transmissions/kinds/surcharge-waiver-request.ts";
import { type Draft, drawUp } from "./draw-up.ts";

type Scope = Pick<Context, "db">;

/** What a fact tells of a request; more or less of it, by its type. */
interface Asked {
  readonly contributorId?: string;
  readonly affiliateId?: string;
  readonly fund: string;
  readonly state: string;
  readonly benefit?: string;
  readonly factOn?: string;
  readonly quarters?: readonly { readonly quarter: string }[];
}

/** How requests of one type of fact are passed on: what is said of one, and which end is none of INASTI's. */
interface Passing {
  readonly kind: TransmissionKind;
  readonly contentOf: (asked: Asked) => object | null;
}

/** Which claims of benefits are INASTI's to decide as to the status, and are passed on. */
const OF_STATUS = new Set(["SICKNESS_ASSIMILATION", "CONTINUED_INSURANCE"]);

const passing: Readonly<Record<string, Passing>> = {
  ExemptionChanged: {
    kind: exemptionRequest,
    contentOf: ({ quarters = [] }) => ({
      request: "EXEMPTION",
      quarters: [...new Set(quarters.map(({ quarter }) => quarter))].sort(),
    }),
  },
  SurchargeWaiverChanged: {
    kind: surchargeWaiverRequest,
    contentOf: ({ state }) => (state === "WITHDRAWN" ? null : { request: "SURCHARGE_WAIVER" }),
  },
  BenefitClaimChanged: {
    kind: statusRequest,
    contentOf: ({ benefit, factOn, state }) =>
      state === "WITHDRAWN" ? null : { request: benefit, filedFor: factOn ?? null },
  },
};

/** The facts that tell of requests which are passed on. */
export const requestFacts = Object.keys(passing);

/** Passes requests on to INASTI, takes back what was withdrawn, and keeps what became of them. */
export async function hearRequests(scope: Scope, facts: readonly HeardFact[]): Promise<void> {
  const mine = facts.filter(isPassedOn);
  const newest = new Map(mine.map((fact) => [fact.subject, fact]));
  const askedOn = new Map(mine.toReversed().map(({ subject, day }) => [subject, day]));
  const drafts = [...newest.values()].map((fact): Draft => {
    const asked = fact.content as Asked;
    const content = passing[fact.type]?.contentOf(asked) ?? null;
    return {
      affiliateId: personOf(asked),
      about: fact.subject,
      fund: asked.fund,
      content,
      causedOn: askedOn.get(fact.subject) ?? fact.day,
    };
  });
  const kind = passing[facts[0]?.type ?? ""]?.kind;
  if (kind) await drawUp(scope, kind, drafts);
  await keepOutcomes(scope, mine);
}

const personOf = ({ affiliateId, contributorId }: Asked): string => affiliateId ?? contributorId ?? "";

function isPassedOn({ type, content }: HeardFact): boolean {
  const asked = content as Asked;
  const ofStatus = type !== "BenefitClaimChanged" || OF_STATUS.has(asked.benefit ?? "");
  return ofStatus && personOf(asked).startsWith("aff_");
}

/** Keeps what was decided of a request that was passed on, beside its message. */
export async function hearDecided({ db }: Scope, facts: readonly HeardFact[]): Promise<void> {
  const rows = facts.map(({ subject, subjectVersion, content }) => {
    const { granted, decidedOn } = content as { readonly granted: boolean; readonly decidedOn: string };
    return { about: subject, place: subjectVersion, state: granted ? "GRANTED" : "REFUSED", day: decidedOn };
  });
  await keepOutcomeRows({ db }, rows);
}

/** Keeps each state of a request beside its message, so that sender and recipient read what became of it. */
async function keepOutcomes({ db }: Scope, facts: readonly HeardFact[]): Promise<void> {
  const rows = facts.map(({ subject, subjectVersion, day, content }) => {
    return { about: subject, place: subjectVersion, state: (content as Asked).state, day };
  });
  await keepOutcomeRows({ db }, rows);
}

const keepOutcomeRows = ({ db }: Scope, rows: readonly object[]) =>
  sql`
    insert into transmission_outcome (about, place, state, happened_on)
    select about, place, state, day from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as o (about text, place int, state text, day date) on conflict do nothing`.execute(db);
