import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { deskOf, doErrands } from "../../subgraphs/shared/plumbing/daily.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { OFFICE_DAY, openRooms, viewerAs } from "../harness/house.ts";
import { clerk, LOTTE, lotte } from "./claims-desk.ts";

const found = {
  ...{ circumstance: "Passage au régime des salariés", circumstanceOn: "2013-09-16" },
  ...{ competenceMovedOn: "2013-10-01", paidUntil: "2013-09-30", children: [nationalNumberOf("2009-03-04", 3)] },
};
const former = { ...found, circumstanceOn: "2012-01-01", competenceMovedOn: "2012-01-01", paidUntil: "2011-12-31" };

let rooms: Awaited<ReturnType<typeof openRooms>>;
beforeAll(async () => {
  rooms = await openRooms({ seeded: true });
});
afterAll(() => rooms.close());

let keys = 0;
/** Staff of the fund say what its archive holds, or that it holds nothing; and it is passed on. */
async function passOn(name: "recordFamilyCertificate" | "declineFamilyCertificate", input: object): Promise<string> {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { certificate { id } errors { __typename } } }`;
  const given = { ...input, meta: { idempotencyKey: `certificates-${keys}` } };
  const { data } = await rooms.ask("benefits", clerk, query, { input: given });
  await doErrands(rooms.room("benefits"), OFFICE_DAY);
  await rooms.settle();
  await sendWhatIsOwed.run(deskOf(rooms.room("reporting"), sendWhatIsOwed, OFFICE_DAY));
  await rooms.settle();
  return (data as { it: { certificate: { id: string } } }).it.certificate.id;
}

/** What the fund attests of her certificates. */
const paper = async () => {
  keys += 1;
  const query = `mutation ($input: IssueAttestationInput!) { it: issueAttestation(input: $input) {
    attestation { code statements } errors { __typename } } }`;
  const input = { affiliateId: LOTTE, kind: "FAMILY_ALLOWANCES", meta: { idempotencyKey: `family-paper-${keys}` } };
  const { data } = await rooms.ask("reporting", lotte, query, { input });
  return (data as { it: { attestation: { code: string; statements: string[] } } }).it.attestation;
};
const outdatedOn = async (code: string) => {
  const query = `{ verifyAttestation(code: "${code}") { outdatedOn } }`;
  const { data } = await rooms.ask("reporting", viewerAs({ role: "PUBLIC" }), query);
  return (data as { verifyAttestation: { outdatedOn: string | null } }).verifyAttestation.outdatedOn;
};

test("the fund attests what it passed on, by days and how many children, and never by their numbers", async () => {
  await passOn("recordFamilyCertificate", { affiliateId: LOTTE, institution: "FAMILY_BRUSSELS_FAMIRIS", found });
  await passOn("recordFamilyCertificate", { affiliateId: LOTTE, institution: "FAMILY_FLANDERS_FONS", found });
  const said = expect.stringMatching(
    /^By .* of 16 September 2013 .* from 1 October 2013; .* until 30 September 2013. Children: 1\./,
  );
  expect((await paper()).statements).toEqual([said, said]);
});

test("a paper holds until another certificate is sent in the place of one that it tells of", async () => {
  const { code } = await paper();
  const own = { affiliateId: LOTTE, institution: "FAMILY_FLANDERS_INFINO" };
  const certificateId = await passOn("recordFamilyCertificate", { ...own, found: former });
  const { code: longer } = await paper();
  expect([await outdatedOn(code), await outdatedOn(longer)]).toEqual([null, null]);
  await passOn("recordFamilyCertificate", { certificateId, found: { ...former, paidUntil: "2011-11-30" } });
  expect([await outdatedOn(code), await outdatedOn(longer)]).toEqual([null, OFFICE_DAY]);
  await passOn("recordFamilyCertificate", { certificateId, found: former });
  expect(await outdatedOn(longer)).toBeNull();
  await passOn("declineFamilyCertificate", { certificateId });
  expect([await outdatedOn(code), await outdatedOn(longer)]).toEqual([null, OFFICE_DAY]);
});
