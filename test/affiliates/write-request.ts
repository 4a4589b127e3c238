import type { Viewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import type { openRooms } from "../harness/house.ts";

type House = Awaited<ReturnType<typeof openRooms>>;

const PARTS = `state filedOn outcome closedOn satisfaction answerExpectedBy
  clock { dueOn metOn status basis { article } }
  referral { to toInWords filedOn referredOn } attachments { fileName mediaType bytes sha256 content }
  messages { nodes { author channel body } } handler { name }`;
const ERRORS = `errors { __typename ... on ValidationError { reason } ... on ServiceRequestStateError { state } }`;

let keys = 0;
/** Sends a write about a request, and asks back all that the tests look at. */
export async function writeRequest(house: House, viewer: Viewer, mutation: string, input: object) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { serviceRequest { id ${PARTS} } ${ERRORS} } }`;
  keys += 1;
  const meta = { idempotencyKey: `request-test-${keys}` };
  const { data, errors } = await house.ask("affiliates", viewer, query, { input: { meta, ...input } });
  expect(errors).toBeUndefined();
  return (data as Record<string, { serviceRequest: Record<string, unknown> & { id: string }; errors: object[] }>)[
    mutation
  ]!;
}
