import type { Viewer } from "../../../subgraphs/shared/plumbing/viewer.ts";
import { nationalNumberOf } from "../../../subgraphs/shared/values/national-number.ts";
import { type openRooms, viewerAs } from "../../harness/house.ts";

type House = Awaited<ReturnType<typeof openRooms>>;
type Given = Readonly<Record<string, string>>;

/** Somebody whom no fund knows yet, born on a day; the serial tells them apart. */
export const stranger = (born: string, serial: number): Viewer & { readonly ssin: string } => {
  const ssin = nationalNumberOf(born, serial);
  return { ...viewerAs({ role: "INSURED", ssin, language: "nl", actor: `stranger ${serial}` }), ssin };
};

/** All that a form asks of somebody who begins in the own name; the rest as given. */
export const answersOf = (more: Given = {}): { field: string; value: string }[] =>
  Object.entries({
    firstName: "Noor",
    lastName: "Wilg",
    birthDate: "1999-03-09",
    street: "Kerkstraat 1",
    postalCode: "3500",
    municipality: "Hasselt",
    language: "NL",
    startsOn: "2027-01-01",
    activity: "Fietsen herstellen",
    otherWork: "NONE",
    selfEmployedBefore: "NO",
    healthFund: "300",
    professionalCard: "NOT_NEEDED",
    ...more,
  }).map(([field, value]) => ({ field, value }));

const PARTS = `id version state affiliationKind origin receivedOn startsOn category decidedOn displayName askedNote
  answersExpectedBy clock { dueOn metOn status } joiningClock { dueOn metOn status basis { article } }
  answers { code value } missing { code label } checks { code weight text } steps { state happenedOn }
  lateConsequences { code amountFrom amountTo } refusal { ground groundInWords explanation appealUntil }
  affiliate { id displayName } certificate { kind language madeOn content }`;
const ERRORS = `errors { __typename ... on UserError { path message } ... on ValidationError { reason }
  ... on AffiliationRequestStateError { state } ... on AffiliationTooEarlyError { earliestOn }
  ... on AffiliationBlockedError { blocking } ... on AffiliationRequestOpenError { affiliationRequestId } }`;

interface Found {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly affiliate: { readonly id: string } | null;
  readonly certificate: { readonly content: string } | null;
  readonly checks: readonly { readonly code: string }[];
}

let keys = 0;
/** Sends a write about a request for affiliation, and asks back all that the tests look at. */
export async function writeAffiliation(house: House, viewer: Viewer, mutation: string, input: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${mutation}(input: $input) { affiliationRequest { ${PARTS} } ${ERRORS} } }`;
  keys += 1;
  const meta = { idempotencyKey: `affiliation-test-${keys}` };
  const { data, errors } = await house.ask("affiliates", viewer, query, { input: { meta, ...input } });
  expect(errors).toBeUndefined();
  const answer = (data as Record<string, { affiliationRequest: Found; errors: object[] }>)[mutation];
  if (!answer) throw new Error("no answer");
  return answer;
}

/** What of a request the tests look at, for a query of their own. */
export const REQUEST_PARTS = PARTS;
