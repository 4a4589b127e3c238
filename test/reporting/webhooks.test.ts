import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { Webhook } from "standardwebhooks";
import { deliverChanges } from "../../subgraphs/reporting/jobs/webhooks.ts";
import { waitAfter } from "../../subgraphs/reporting/rules/webhooks/webhook.ts";
import { urlFault } from "../../subgraphs/reporting/services/webhooks/post.ts";
import {
  AddressRefused,
  isPublicAddress,
  publicLookup,
} from "../../subgraphs/reporting/services/webhooks/public-address.ts";
import { deskOf } from "../../subgraphs/shared/plumbing/daily.ts";
import { signViewer } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { seedId } from "../../subgraphs/shared/plumbing/seed-id.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import { type House, openHouse } from "../harness/whole-house.ts";

const LOTTE = seedId("aff", "lotte");
const SUPERVISOR = "koen";
/** A secret of the subscriber's own. */
const SECRET = `whsec_${Buffer.alloc(32, "s").toString("base64")}`;
const LANGUAGE = "query ($contributorId: ID!) { affiliate(id: $contributorId) { id language } }";
const why = { "statut-purpose": "INSURABILITY" };

/** What a receiver does with one request: it answers with a status, or hangs up. */
type Mood = (request: { readonly headers: IncomingMessage["headers"]; readonly body: string }) => number | "hang up";

let house: House;
let receiver: Server;
let mood: Mood = () => 204;
const keptSetting = process.env.STATUT_WEBHOOKS_TO_PRIVATE;

beforeAll(async () => {
  process.env.STATUT_WEBHOOKS_TO_PRIVATE = "true";
  house = await openHouse("one process");
  await house.openDoor();
  receiver = createServer((request, response) => void take(request, response));
  await new Promise<void>((up) => receiver.listen(0, "127.0.0.1", up));
});
afterAll(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await house.close();
  if (keptSetting === undefined) delete process.env.STATUT_WEBHOOKS_TO_PRIVATE;
  else process.env.STATUT_WEBHOOKS_TO_PRIVATE = keptSetting;
});

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const part of request) body += part;
  const status = await moodOf({ headers: request.headers, body });
  if (status === "hang up") return void request.socket.destroy();
  response.writeHead(status, { location: "http://127.0.0.1:1/" }).end();
}

/** What a receiver that finds fault with a request answers: it did not take it in. */
async function moodOf(request: Parameters<Mood>[0]): Promise<ReturnType<Mood>> {
  try {
    return mood(request);
  } catch {
    return 400;
  }
}

const address = () => `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/changes`;

/** Has the receiver take in everything, and counts. */
function counting(): () => number {
  let taken = 0;
  mood = () => {
    taken += 1;
    return 200;
  };
  return () => taken;
}

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly pausedBecause: string | null;
  readonly failures: number;
  readonly cursor: string;
  readonly attempts: { readonly nodes: readonly { outcome: string; status: number | null; changeId: string }[] };
}
const FIELDS =
  "id version state pausedBecause failures cursor attempts(first: 100) { nodes { outcome status changeId } }";

interface Written {
  readonly webhook: Shown | null;
  readonly replayed: boolean;
  readonly errors: readonly { __typename: string; reason?: string }[];
}

let keys = 0;
async function write(who: string, mutation: string, given: object, key?: string): Promise<Written> {
  keys += 1;
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const text = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { webhook { ${FIELDS} } replayed
    errors { __typename ... on ValidationError { reason } } } }`;
  const secret = mutation === "createWebhook" ? { secret: SECRET } : {};
  const input = { meta: { idempotencyKey: key ?? `webhooks: ${keys}` }, ...secret, ...given };
  const { data, errors } = await house.ask(who, text, { input }, why);
  expect(errors).toEqual([]);
  return (data as never as Record<string, Written>)[mutation] as Written;
}

const webhook = async (who: string, id: string) => {
  const { data } = await house.ask(who, `query ($id: ID!) { webhook(id: $id) { ${FIELDS} } }`, { id }, why);
  return (data as never as { webhook: Shown | null }).webhook;
};

/** Lets the house deliver what is due, as if all waits were over. */
async function deliver(day = OFFICE_DAY): Promise<void> {
  await house.inside("reporting", ({ db }) =>
    sql`update webhook set next_try_at = clock_timestamp() - interval '1 second'`.execute(db),
  );
  const room = house.room("reporting");
  for (let round = 0; round < 4; round += 1) await deliverChanges.run(deskOf(room, deliverChanges, day), room);
}

/** Somebody's language is changed by the fund, as it is in the portal. */
async function speak(affiliateId: string, language: string): Promise<void> {
  keys += 1;
  const input = { meta: { idempotencyKey: `languages: ${keys}` }, affiliateId, language };
  const text = "mutation ($input: ChangeLanguageInput!) { changeLanguage(input: $input) { errors { __typename } } }";
  const { data, errors } = await house.ask(SUPERVISOR, text, { input });
  expect([errors, data]).toEqual([[], { changeLanguage: { errors: [] } }]);
  await house.settle();
}

/** A row of numbers that looks random and is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly sequence: string;
  readonly cursor: string;
  readonly data: { readonly data: { affiliate: { id: string; language: string } | null } };
}

/** Whoever follows the recipe of the README: checks the signature, takes each change once, and lets no old news win. */
function consumer() {
  const seen = new Set<string>();
  const last = new Map<string, string>();
  const known = new Map<string, unknown>();
  return {
    known,
    take(headers: object, body: string): Event {
      const event = new Webhook(SECRET).verify(body, headers as Record<string, string>) as Event;
      if (seen.has(event.id) || event.sequence <= (last.get(event.subject) ?? "")) return event;
      seen.add(event.id);
      last.set(event.subject, event.sequence);
      if (event.data.data.affiliate) known.set(event.subject, event.data.data.affiliate);
      else known.delete(event.subject);
      return event;
    },
  };
}

describe("a consumer that follows the recipe", () => {
  it("ends equal to the source, whatever is dropped, doubled and out of order", async () => {
    const { webhook: made } = await write(SUPERVISOR, "createWebhook", {
      ...{ url: address(), query: LANGUAGE, type: ["ContributorKnown"] },
    });
    const random = chance(7);
    const waiting: { headers: object; body: string }[] = [];
    const fates = { dropped: 0, doubled: 0, requests: 0 };
    mood = (request) => {
      fates.requests += 1;
      const fate = random();
      if (fate < 0.25) {
        fates.dropped += 1;
        return fates.dropped % 2 ? 500 : "hang up";
      }
      waiting.splice(Math.floor(random() * (waiting.length + 1)), 0, request);
      if (fate >= 0.45) return 200;
      fates.doubled += 1;
      return fates.doubled % 2 ? 503 : "hang up";
    };
    const { rows } = await house.inside("reporting", async ({ db }) =>
      sql<{ id: string }>`
      select id from contributor where fund = 'SECUREX' and kind = 'PERSON' order by id limit 4`.execute(db),
    );
    const all = [...new Set([LOTTE, ...rows.map(({ id }) => id)])];
    for (const [i, language] of ["FR", "NL", "DE", "NL", "FR", "NL"].entries()) {
      for (const id of all.filter((_, n) => (n + i) % 2 === 0)) await speak(id, language);
      await deliver();
    }
    for (let round = 0; round < 60 && (await webhook(SUPERVISOR, made?.id ?? ""))?.failures; round += 1)
      await deliver();
    const partner = consumer();
    for (const { headers, body } of waiting) partner.take(headers, body);
    const source = new Map<string, unknown>();
    for (const id of all) {
      const { data } = await house.ask(SUPERVISOR, LANGUAGE, { contributorId: id });
      source.set(id, (data as never as { affiliate: object }).affiliate);
    }
    expect([...partner.known].sort()).toEqual([...source].filter(([id]) => partner.known.has(id)).sort());
    expect(partner.known.size).toBe(all.length);
    expect([fates.dropped > 0, fates.doubled > 0, fates.requests > waiting.length]).toEqual([true, true, true]);
    await write(SUPERVISOR, "endWebhook", { webhookId: made?.id });
  });
});

describe("a delivery", () => {
  it("is a CloudEvent whose data is the subscriber's own question, answered in its own right", async () => {
    const { webhook: made } = await write("health-fund-300", "createWebhook", {
      ...{ url: address(), type: ["ContributorKnown"] },
      query: "query ($contributorId: ID!) { affiliate(id: $contributorId) { id account { balance } } }",
    });
    const events: Event[] = [];
    mood = ({ headers, body }) => {
      expect(headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8");
      events.push(consumer().take(headers, body));
      return 200;
    };
    await speak(LOTTE, "NL");
    await deliver();
    expect(events).toMatchObject([
      {
        ...{ specversion: "1.0", source: "urn:statut:changes", type: "be.statut.ContributorKnown", subject: LOTTE },
        data: { data: { affiliate: { account: null } }, errors: [{ extensions: { code: "FORBIDDEN" } }] },
      },
    ]);
    const recorded = await house.inside("affiliates", async ({ db }) => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from privacy.usage
        where subject = ${LOTTE} and receiver = '300' and purpose = 'INSURABILITY'`.execute(db);
      return rows[0]?.n ?? 0;
    });
    expect(recorded).toBeGreaterThan(0);
    expect((await webhook("health-fund-300", made?.id ?? ""))?.attempts.nodes).toMatchObject([
      { outcome: "DELIVERED", status: 200, changeId: events[0]?.id },
    ]);
    await write("health-fund-300", "endWebhook", { webhookId: made?.id });
  });

  it("is tried again ever more rarely, paused with its reason, and goes on from a place when renewed", async () => {
    const { webhook: made } = await write(SUPERVISOR, "createWebhook", {
      url: address(),
      query: LANGUAGE,
      type: ["ContributorKnown"],
    });
    const id = made?.id ?? "";
    mood = () => 302;
    await speak(LOTTE, "FR");
    for (let i = 0; i < 12; i += 1) await deliver();
    const paused = await webhook(SUPERVISOR, id);
    expect(paused).toMatchObject({ state: "PAUSED", pausedBecause: "NOT_DELIVERED", failures: 9 });
    expect(paused?.attempts.nodes.map(({ outcome, status }) => [outcome, status])).toEqual(
      Array(9).fill(["REFUSED", 302]),
    );
    const got: string[] = [];
    mood = ({ body }) => {
      got.push((JSON.parse(body) as Event).id);
      return 200;
    };
    await deliver();
    expect(got).toEqual([]);
    await write(SUPERVISOR, "renewWebhook", { webhookId: id });
    await deliver();
    await write(SUPERVISOR, "renewWebhook", { webhookId: id, after: made?.cursor });
    await deliver();
    expect(got.length).toBe(2);
    expect(new Set(got).size).toBe(1);
    await write(SUPERVISOR, "endWebhook", { webhookId: id });
    await speak(LOTTE, "NL");
    await deliver();
    expect(got.length).toBe(2);
    expect((await write(SUPERVISOR, "renewWebhook", { webhookId: id })).errors).toMatchObject([{ reason: "ENDED" }]);
  });

  it("stops when nobody vouches for it any more, and when the graph refuses the question", async () => {
    const asked = { url: address(), type: ["ContributorKnown"] };
    const { webhook: old } = await write(SUPERVISOR, "createWebhook", { ...asked, query: LANGUAGE });
    const { webhook: wrong } = await write(SUPERVISOR, "createWebhook", { ...asked, query: "{ noSuchField }" });
    const taken = counting();
    await speak(LOTTE, "FR");
    await deliver("2027-06-01");
    expect(await webhook(SUPERVISOR, old?.id ?? "")).toMatchObject({ state: "PAUSED", pausedBecause: "EXPIRED" });
    await write(SUPERVISOR, "renewWebhook", { webhookId: wrong?.id });
    await deliver();
    expect(await webhook(SUPERVISOR, wrong?.id ?? "")).toMatchObject({
      state: "PAUSED",
      pausedBecause: "QUERY_REFUSED",
    });
    expect(taken()).toBe(0);
  });

  it.each([
    [1, 10],
    [2, 60],
    [3, 300],
    [5, 7_200],
    [8, 28_800],
    [9, null],
  ])("waits after failure %i for %j seconds", (failures, seconds) => {
    expect(waitAfter(failures)).toBe(seconds);
  });
});

describe("a webhook", () => {
  it("is signed with the subscriber's secret, which is in no answer and no receipt, and may be replaced", async () => {
    const { webhook: made } = await write("koen", "createWebhook", {
      url: address(),
      query: LANGUAGE,
      type: ["ContributorKnown"],
    });
    const other = `whsec_${Buffer.alloc(24, "t").toString("base64")}`;
    const { errors } = await write("koen", "renewWebhook", { webhookId: made?.id, secret: "whsec_dG9vIHNob3J0" });
    expect(errors).toMatchObject([{ reason: "TOO_SHORT" }]);
    await write("koen", "renewWebhook", { webhookId: made?.id, secret: other });
    let proven = 0;
    mood = ({ headers, body }) => {
      new Webhook(other).verify(body, headers as Record<string, string>);
      proven += 1;
      return 200;
    };
    await speak(LOTTE, "FR");
    await deliver();
    expect(proven).toBe(1);
    const { rows } = await house.inside("reporting", async ({ db }) =>
      sql`select from write_receipt where answer like '%whsec_%' or body_hash like '%whsec_%'`.execute(db),
    );
    expect(rows).toEqual([]);
    await write("koen", "endWebhook", { webhookId: made?.id });
  });

  it("is seen and kept by its own feed alone", async () => {
    const { webhook: made } = await write("health-fund-300", "createWebhook", { url: address(), query: LANGUAGE });
    for (const other of ["health-fund-100", SUPERVISOR, "inasti"]) {
      const headers = other === "inasti" ? { "statut-purpose": "CAREER" } : why;
      const { data } = await house.ask(
        other,
        "query ($id: ID!) { webhook(id: $id) { id } }",
        { id: made?.id },
        headers,
      );
      expect(data).toEqual({ webhook: null });
    }
    expect((await write("health-fund-100", "endWebhook", { webhookId: made?.id })).errors).toMatchObject([
      { __typename: "NotFoundError" },
    ]);
    for (const who of ["lotte", "hanne", "nobody"]) {
      const { errors } = await house.ask(who, "{ webhooks { id } }");
      expect(errors[0]?.extensions.code).toBe(who === "nobody" ? "UNAUTHENTICATED" : "FORBIDDEN");
    }
    await write("health-fund-300", "endWebhook", { webhookId: made?.id });
  });

  it.each([
    ["an address within a network", { url: "https://10.0.0.8/" }, "PRIVATE_ADDRESS"],
    ["a number that is one's own machine", { url: "https://0x7f.1/" }, "PRIVATE_ADDRESS"],
    ["a link-local address", { url: "https://[fe80::1]/" }, "PRIVATE_ADDRESS"],
    ["an address of a cloud's own", { url: "https://169.254.169.254/" }, "PRIVATE_ADDRESS"],
    ["a name of one's own machine", { url: "https://localhost:8443/" }, "PRIVATE_ADDRESS"],
    ["an address without TLS", { url: "http://example.org/" }, "NOT_HTTPS"],
    ["a password in the address", { url: "https://a:b@example.org/" }, "INVALID_FORMAT"],
    ["another scheme", { url: "file:///etc/passwd" }, "NOT_HTTPS"],
    ["a mutation", { query: "mutation { endWebhook { replayed } }" }, "NOT_ONE_QUERY"],
    ["two questions", { query: "query A { viewer { role } } query B { viewer { role } }" }, "NOT_ONE_QUERY"],
    [
      "a variable that no change has",
      { query: "query ($ssin: Ssin!) { affiliate(ssin: $ssin) { id } }" },
      "UNKNOWN_VARIABLE",
    ],
    ["what is no question", { query: "{" }, "INVALID_FORMAT"],
  ])("refuses %s", async (_, given, reason) => {
    process.env.STATUT_WEBHOOKS_TO_PRIVATE = "false";
    const asked = { url: "https://partner.example.org/changes", query: LANGUAGE, ...given };
    const { errors, webhook: made } = await write(SUPERVISOR, "createWebhook", asked);
    process.env.STATUT_WEBHOOKS_TO_PRIVATE = "true";
    expect([made, errors]).toMatchObject([null, [{ reason }]]);
  });

  it.each([
    ["8.8.8.8", true],
    ["2606:4700::1111", true],
    ["127.0.0.1", false],
    ["172.31.255.255", false],
    ["100.64.0.1", false],
    ["::1", false],
    ["::ffff:8.8.8.8", false],
    ["fd00::1", false],
    ["64:ff9b::7f00:1", false],
    ["no address", false],
  ])("says of %s whether it is public: %j", (ip, isPublic) => {
    expect(isPublicAddress(ip)).toBe(isPublic);
  });

  it("sends nothing to a name that leads into a network", async () => {
    const { webhook: made } = await write(SUPERVISOR, "createWebhook", {
      url: address(),
      query: LANGUAGE,
      type: ["ContributorKnown"],
    });
    process.env.STATUT_WEBHOOKS_TO_PRIVATE = "false";
    expect(urlFault("https://partner.example.org/changes")).toBeNull();
    const found = await new Promise((done) => publicLookup("localhost", { all: true }, (fault) => done(fault)));
    expect(found).toBeInstanceOf(AddressRefused);
    const taken = counting();
    await speak(LOTTE, "DE");
    await deliver();
    process.env.STATUT_WEBHOOKS_TO_PRIVATE = "true";
    const [attempt] = (await webhook(SUPERVISOR, made?.id ?? ""))?.attempts.nodes ?? [];
    expect([attempt?.outcome, taken()]).toEqual(["ADDRESS_REFUSED", 0]);
    await write(SUPERVISOR, "endWebhook", { webhookId: made?.id });
  });
});

describe("the door", () => {
  it("takes no word of the house that is forged", async () => {
    const viewer = { ...systemViewer(OFFICE_DAY, "forged-by-somebody"), role: "SUPERVISOR" as const, fund: "SECUREX" };
    const forged = await signViewer(viewer, "gateway", "", new Uint8Array(32));
    const { status } = await house.ask("nobody", "{ webhooks { id } }", {}, { "statut-viewer": forged });
    expect(status).toBe(401);
  });
});
