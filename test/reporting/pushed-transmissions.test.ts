import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { layFiles } from "../../subgraphs/reporting/jobs/webhooks.ts";
import { readDrops } from "../../subgraphs/reporting/services/file-drops/read-drops.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { openTransmissions, type Shown } from "./transmissions-desk.ts";
import { address, closeDesk, deliver, house, inbox, openDesk, write } from "./webhook-desk.ts";

const PARTNER = "health-fund-300";
const QUESTION = "query ($subjectId: ID!) { transmission(id: $subjectId) { id payload payloadHash } }";
const DELIVERY = `query ($id: ID!) { transmission(id: $id) { state version delivery
  deliveries { way outcome status } } }`;

let office: Awaited<ReturnType<typeof openTransmissions>>;
const folder = mkdtempSync(join(tmpdir(), "statut-drops-"));
const drop = join(folder, "300");

beforeAll(async () => {
  await openDesk();
  office = await openTransmissions(house);
});
afterAll(async () => {
  delete process.env.STATUT_FILE_DROPS;
  rmSync(folder, { recursive: true, force: true });
  await closeDesk();
});

interface Delivered {
  readonly data: { readonly data: { readonly transmission: Shown | null } };
  readonly id: string;
  readonly subject: string;
}

/** Has the receiver answer everything with a status, and keep what it was sent. */
function receiving(status: number): Delivered[] {
  const got: Delivered[] = [];
  inbox.mood = ({ body }) => {
    got.push(JSON.parse(body) as Delivered);
    return status;
  };
  return got;
}

async function deliveryOf(who: string, id: string, headers: Record<string, string> = {}) {
  const purpose = { "statut-purpose": "INSURABILITY", ...headers };
  const { data, errors } = await house.ask(who, DELIVERY, { id }, purpose);
  return errors.length > 0
    ? errors[0]?.extensions.code
    : (data as never as { transmission: object | null }).transmission;
}

/** A quarter is unpaid, or paid after all: the voucher of the year is taken back, or sent anew. */
async function sendOne(state: "UNPAID" | "PAID"): Promise<Shown> {
  await office.settled("2025Q4", state);
  await office.send("2026-11-20");
  await house.settle();
  return office.ofYear("2025");
}

const again = async (who: string, key: string, transmissionId: string) => {
  const text = `mutation ($input: DeliverTransmissionAgainInput!) { deliverTransmissionAgain(input: $input) {
    transmission { delivery } errors { __typename ... on TransmissionAnsweredError { state }
    ... on TransmissionNotBroughtError { recipient message } } } }`;
  const input = { meta: { idempotencyKey: `deliver again: ${key}` }, transmissionId };
  const { data, errors } = await house.ask(who, text, { input }, { "statut-purpose": "INSURABILITY" });
  await office.send("2026-11-20");
  await house.settle();
  return errors[0]?.extensions.code ?? data?.deliverTransmissionAgain;
};

/** Lets files be laid, as if all waits were over where it is said so. */
async function lay(): Promise<void> {
  const room = house.room("reporting");
  await layFiles.run(deskOf(room, layFiles, "2026-11-20"), room);
}

const filesThere = () => readdirSync(drop).sort();

describe("a message that is pushed to a webhook", () => {
  it("comes as it is sent, whole; that it was delivered is seen by both sides, and is no acknowledgement", async () => {
    const asked = { url: address(), query: QUESTION, type: ["TransmissionSent"] };
    const { webhook } = await write(PARTNER, "createWebhook", asked);
    const got = receiving(202);
    const sent = await sendOne("UNPAID");
    expect(await deliveryOf("hanne", sent.id)).toMatchObject({ delivery: "WAITING", deliveries: [] });
    await deliver();
    expect(got.map(({ subject }) => subject)).toEqual([sent.id]);
    const { payload, payloadHash } = got[0]?.data.data.transmission ?? { payload: "", payloadHash: "" };
    expect([payload, createHash("sha256").update(payload).digest("hex")]).toEqual([sent.payload, payloadHash]);
    for (const who of [PARTNER, "hanne"])
      expect(await deliveryOf(who, sent.id)).toMatchObject({
        ...{ state: "SENT", delivery: "DELIVERED" },
        deliveries: [{ way: "WEBHOOK", outcome: "DELIVERED", status: 202 }],
      });
    await write(PARTNER, "endWebhook", { webhookId: webhook?.id });
  });

  it("is late on both sides where it is not taken in on its day, also behind one that is not", async () => {
    const asked = { url: address(), query: QUESTION, type: ["TransmissionSent"] };
    const { webhook } = await write(PARTNER, "createWebhook", asked);
    receiving(503);
    const first = await sendOne("PAID");
    await deliver();
    const tomorrow = { "statut-day": "2026-11-21" };
    for (const who of [PARTNER, "hanne"]) {
      expect(await deliveryOf(who, first.id, tomorrow)).toMatchObject({
        delivery: "LATE",
        deliveries: [{ way: "WEBHOOK", outcome: "REFUSED", status: 503 }],
      });
      const where = { delivery: ["LATE"] };
      const late = await office.list(who, where, { "statut-purpose": "INSURABILITY", ...tomorrow });
      expect(late.map(({ id }) => id)).toEqual([first.id]);
      expect(await office.list(who, where)).toEqual([]);
    }
    const got = receiving(200);
    await deliver();
    expect(got.map(({ subject }) => subject)).toEqual([first.id]);
    expect(await deliveryOf("hanne", first.id, tomorrow)).toMatchObject({ delivery: "DELIVERED" });

    expect(await again(PARTNER, "by its recipient", first.id)).toMatchObject({ errors: [] });
    expect(await again("koen", "by the fund, while it waits", first.id)).toMatchObject({ errors: [] });
    await deliver();
    expect(got.map(({ subject }) => subject)).toEqual([first.id, first.id]);
    expect(new Set(got.map(({ id }) => id)).size).toBe(2);
    await write(PARTNER, "endWebhook", { webhookId: webhook?.id });
  });

  it("is brought again neither where nothing brings it, nor to strangers, nor where it was answered", async () => {
    const sent = await office.ofYear("2025");
    for (const who of [PARTNER, "hanne"])
      expect(await again(who, `to nowhere, as ${who}`, sent.id)).toMatchObject({
        ...{ transmission: null, errors: [{ recipient: "300", message: expect.stringContaining("createWebhook") }] },
      });
    for (const who of ["health-fund-100", "benoit"])
      expect(await again(who, `as ${who}`, sent.id)).toMatchObject({ errors: [{ __typename: "NotFoundError" }] });
    expect(await again("lotte", "as the insured", sent.id)).toBe("FORBIDDEN");
    expect(await deliveryOf("health-fund-100", sent.id)).toBeNull();
    expect(await deliveryOf("lotte", sent.id)).toBe("FORBIDDEN");
    await office.answer(PARTNER, "acknowledgeTransmission", "pushed", { transmissionId: sent.id });
    expect(await again(PARTNER, "once answered", sent.id)).toMatchObject({
      errors: [{ __typename: "TransmissionAnsweredError", state: "ACKNOWLEDGED" }],
    });
  });
});

describe("a message that is laid down as a file", () => {
  it("lies there whole, once, under its id and hash, and is recorded as a look of its recipient", async () => {
    mkdirSync(drop);
    process.env.STATUT_FILE_DROPS = `300=${drop}`;
    const sent = await sendOne("UNPAID");
    const unanswered = (await office.list(PARTNER, { state: ["SENT"] })).map(({ id }) => id);
    await lay();
    expect(filesThere().map((name) => name.split(".")[1])).toEqual(expect.arrayContaining(unanswered));
    const name = `CONTRIBUTION_VOUCHER.${sent.id}.${sent.payloadHash}.json`;
    const bytes = readFileSync(join(drop, name));
    expect([bytes.toString(), createHash("sha256").update(bytes).digest("hex")]).toEqual([
      sent.payload,
      sent.payloadHash,
    ]);
    const recorded = await house.inside("affiliates", async ({ db }) => {
      const { rows } = await sql<{ topics: string[] }>`
        select topics from privacy.usage where actor = 'file drop of 300' and subject = ${sent.affiliateId}`.execute(
        db,
      );
      return rows;
    });
    expect(recorded).toContainEqual({ topics: ["TRANSMISSION"] });
    expect(await deliveryOf("hanne", sent.id)).toMatchObject({
      ...{ state: "SENT", delivery: "DELIVERED" },
      deliveries: [{ way: "FILE_DROP", outcome: "DELIVERED", status: null }],
    });
    for (const file of filesThere()) rmSync(join(drop, file));
    await lay();
    expect(filesThere()).toEqual([]);
    await again("hanne", "the file was lost", sent.id);
    await lay();
    expect(filesThere()).toEqual([name]);
  });

  it("waits where the directory takes no file, and is late to both sides", async () => {
    rmSync(drop, { recursive: true });
    const sent = await sendOne("PAID");
    for (let i = 0; i < 3; i += 1) await lay();
    for (const who of [PARTNER, "hanne"])
      expect(await deliveryOf(who, sent.id, { "statut-day": "2026-11-21" })).toMatchObject({
        delivery: "LATE",
        deliveries: [{ way: "FILE_DROP", outcome: "UNREACHABLE", status: null }],
      });
    delete process.env.STATUT_FILE_DROPS;
    await lay();
    expect(await deliveryOf("hanne", sent.id)).toMatchObject({ delivery: "NOT_PUSHED" });
  });

  it.each(["300=drops/300", "301=/srv/drops", "300=/a, 300=/b", "/srv/drops"])("is not set up by %j", (text) => {
    expect(() => readDrops(text)).toThrow(/^STATUT_FILE_DROPS /);
  });
});
