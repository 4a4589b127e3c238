import { keepFiles, keepSettlements } from "../../subgraphs/benefits/services/keep-heard.ts";
import type { HeardFact } from "../../subgraphs/shared/plumbing/hear.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";

export const LOTTE = seedId("aff", "lotte");
export const lotte = viewerAs({ role: "INSURED", ssin: "88041212434", language: "en", actor: "lotte" });
export const marc = viewerAs({ role: "INSURED", ssin: "85073003328", language: "en", actor: "marc" });
export const clerk = viewerAs({ role: "CASE_HANDLER", fund: "SECUREX", language: "en", actor: "hanne" });
export const stranger = viewerAs({ role: "CASE_HANDLER", fund: "GROUPS", language: "en", actor: "elke" });

/** Where a clerk and Lotte speak about claims: she has a child of August, and her quarters of 2026 are paid. */
export async function openClaimsDesk() {
  const rooms = await openRooms({ seeded: true });
  await rooms.inside("benefits", async (context) => {
    const members = [{ id: "mem_1", relation: "CHILD", birthDate: "2026-08-05", startsOn: "2026-08-05", endsOn: null }];
    await keepFiles(context, "HOUSEHOLD", [fact("HouseholdChanged", 900, { members })]);
    const paid = ["2026Q1", "2026Q2", "2026Q3"].map((quarter, i) =>
      fact("QuarterSettled", 1_000_000 + i, { quarter, state: "PAID", minimumReached: true }),
    );
    await keepSettlements(context, paid);
  });
  let keys = 0;
  async function send(who: Viewer, name: string, input: object, meta: object = {}): Promise<Payload> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { replayed claim { ${CLAIM} } ${ERRORS} } }`;
    keys += 1;
    const given = { ...input, meta: { idempotencyKey: `claims-test-${keys}`, ...meta } };
    const { data, errors } = await rooms.ask("benefits", who, query, { input: given });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { it: Payload }).it;
  }
  const done = async (...sent: Parameters<typeof send>): Promise<Claim> => {
    const { claim, errors } = await send(...sent);
    expect(errors).toEqual([]);
    return claim as Claim;
  };
  const readClaim = async (who: Viewer, id: string) => {
    const query = `query ($id: ID!) { benefitClaim(id: $id) { ${CLAIM} } }`;
    const { data } = await rooms.ask("benefits", who, query, { id });
    return (data as { benefitClaim: Claim | null } | null)?.benefitClaim ?? null;
  };
  return { rooms, send, done, readClaim };
}

/** Something about Lotte that others tell. */
export const fact = (type: string, subjectVersion: number, content: object): HeardFact => ({
  ...{ id: `fct_${type}_${subjectVersion}`, sequence: 1, source: "test", toldAt: OFFICE_DAY },
  ...{ type, subject: LOTTE, subjectVersion, day: OFFICE_DAY, content },
});

/** A claim as the tests ask for it. */
export interface Claim {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly missing: readonly string[];
  readonly missingEvidence: readonly { readonly code: string }[];
  readonly decision: Record<string, unknown> | null;
  readonly [field: string]: unknown;
}
/** What a mutation about claims answers. */
export interface Payload {
  readonly claim: Claim | null;
  readonly replayed: boolean;
  readonly errors: readonly {
    readonly __typename: string;
    readonly message: string;
    readonly [fact: string]: unknown;
  }[];
}

/** All that is asked of a claim. */
const CLAIM = `id version state filedOn factOn origin missing missingEvidence { code text } askedFor decidableFrom
  clock { dueOn metOn status } paymentClock { dueOn } steps { state happenedOn }
  answers { field { code label } values prefilled } evidence { code sha256 size }
  redirection { to { code } on filedOn basis { article } }
  decisions { id }
  decision { id verdict amount language decidedOn worksFrom notifiedOn appealUntil revises ground explanation facts
    legalBasis { article } mentions { code text }
    outcome { verdict total reasons { code } parts { amount calculation { steps { rule } } } }
    letter { sha256 size content } }`;
const ERRORS = `errors { __typename ... on UserError { message path } ... on ValidationError { reason }
  ... on ClaimStateError { state } ... on ClaimOpenError { claimId }
  ... on ClaimNotDecidableError { missing quarters decidableFrom } ... on FigureUnknownError { lawTable lawDay } }`;

export const answers = (said: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(said).map(([field, values]) => ({ field, values }));
export const leave = answers({
  days: ["2026-08-10", "2026-08-11"],
  halfDays: [],
  activityDays: [],
  aid: ["YES"],
  linked: ["YES"],
});
export const office = {
  court: { name: "Arbeidsrechtbank Gent", address: "Opgeëistenlaan 401, 9000 Gent" },
  contact: "Hanne, 09 000 00 00",
  service: "Uitkeringen",
};
export const on = (who: Viewer, day: string): Viewer => ({ ...who, day });
