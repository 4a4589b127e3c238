import { clerkOf, idOf, type Office, openOffice } from "./office.ts";

const lotte = { key: "lotte", fund: "SECUREX", ssin: "85073003328" };
let office: Office;
let keys = 0;
const meta = () => ({ idempotencyKey: `test-key-${++keys}` });

beforeAll(async () => {
  office = await openOffice();
  await office.letIn([lotte], { BE78735000000186: "SECUREX" });
});
afterAll(() => office.close());

const ISSUE = `mutation ($input: IssueDuesInput!) { issueDues(input: $input) {
  dues { id amount contribution fee dueOn status outstanding calculation { result steps { rule label value } } }
  notIssued { contributorId refusal { reason message } standing { id } }
  replayed errors { __typename ... on UserError { code message path } } } }`;

it("issues a due", async () => {
  const input = { meta: meta(), contributorIds: [idOf("lotte")], quarter: "2026Q4" };
  const { issueDues } = await office.ask(clerkOf("SECUREX"), ISSUE, { input });
  expect(issueDues.dues).toHaveLength(1);
});
