import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendWhatIsOwed } from "../../subgraphs/reporting/jobs/transmissions.ts";
import { layFiles } from "../../subgraphs/reporting/jobs/webhooks.ts";
import { deskOf, doErrands } from "../../subgraphs/shared/plumbing/daily.ts";
import { nationalNumberOf } from "../../subgraphs/shared/values/national-number.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { address, closeDesk, deliver, house, inbox, openDesk, write } from "./webhook-desk.ts";

const FONS = "family-fons";
const OTHER = { "statut-purpose": "FAMILY_CERTIFICATE" };
const QUESTION = "query ($subjectId: ID!) { transmission(id: $subjectId) { id payloadHash payload } }";
const folder = mkdtempSync(join(tmpdir(), "statut-family-"));

let hook = "";
const got: { subject: string; data: { data: { transmission: { payload: string; payloadHash: string } } } }[] = [];
beforeAll(async () => {
  await openDesk();
  process.env.STATUT_FILE_DROPS = `FAMILY_FLANDERS_FONS=${folder}`;
  await lay();
  const asked = { url: address(), query: QUESTION, type: ["TransmissionSent"] };
  hook = (await write(FONS, "createWebhook", asked, OTHER)).webhook?.id ?? "";
  inbox.mood = ({ body }) => {
    got.push(JSON.parse(body));
    return 204;
  };
});
afterAll(async () => {
  delete process.env.STATUT_FILE_DROPS;
  rmSync(folder, { recursive: true, force: true });
  await closeDesk();
});

async function lay(): Promise<void> {
  const room = house.room("reporting");
  await layFiles.run(deskOf(room, layFiles, OFFICE_DAY), room);
}

async function change(who: string, name: string, given: object, headers = {}): Promise<{ id: string }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${name}(input: $input) { certificate { id } errors { __typename } } }`;
  const input = { meta: { idempotencyKey: `family fund: ${name}` }, ...given };
  const { data } = await house.ask(who, text, { input }, headers);
  return (data as never as Record<string, { certificate: { id: string } }>)[name]?.certificate as { id: string };
}

it("a family-allowance fund hears of its certificate, and has it by webhook and as a file", async () => {
  const asked = { ssin: "88041212434", fund: "SECUREX", reference: "KB/7" };
  const { id } = await change(FONS, "askFamilyCertificate", asked, OTHER);
  const found = {
    ...{ circumstance: "Passage au régime des salariés", circumstanceOn: "2013-09-16" },
    ...{ competenceMovedOn: "2013-10-01", paidUntil: "2013-09-30", children: [nationalNumberOf("2009-03-04", 3)] },
  };
  await change("hanne", "recordFamilyCertificate", { certificateId: id, found });
  await doErrands(house.room("benefits"), OFFICE_DAY);
  await house.settle();
  await sendWhatIsOwed.run(deskOf(house.room("reporting"), sendWhatIsOwed, OFFICE_DAY));
  await house.settle();
  await deliver();
  await lay();

  const { transmission } = got[0]?.data.data ?? { transmission: { payload: "", payloadHash: "" } };
  expect(JSON.parse(transmission.payload)).toMatchObject({ reference: "KB/7", standing: "CERTIFIED" });
  expect(createHash("sha256").update(transmission.payload).digest("hex")).toBe(transmission.payloadHash);
  const message = got[0]?.subject ?? "";
  const name = `FAMILY_CERTIFICATE.${message}.${transmission.payloadHash}.json`;
  expect(readdirSync(folder)).toEqual([name]);
  expect(readFileSync(join(folder, name), "utf8")).toBe(transmission.payload);

  const heard = async (who: string) => {
    const { data } = await house.ask(who, "{ changes(first: 100) { nodes { type subjectId } } }", {}, OTHER);
    return (data as never as { changes: { nodes: object[] } | null }).changes?.nodes;
  };
  expect(await heard(FONS)).toEqual([{ type: "TransmissionSent", subjectId: message }]);
  const { data } = await house.ask(FONS, "{ webhooks { id url } }", {}, OTHER);
  expect(data).toEqual({ webhooks: [{ id: hook, url: address() }] });
  const seen = await house.ask("health-fund-300", "{ webhooks { id } }", {}, { "statut-purpose": "INSURABILITY" });
  expect(seen.data).toEqual({ webhooks: [] });
});
