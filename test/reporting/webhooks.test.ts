import { sql } from "kysely";
import { waitAfter } from "../../subgraphs/reporting/rules/webhooks/webhook.ts";
import {
  address,
  chance,
  closeDesk,
  consumer,
  counting,
  deliver,
  type Event,
  house,
  inbox,
  LANGUAGE,
  LOTTE,
  openDesk,
  SUPERVISOR,
  speak,
  webhook,
  write,
} from "./webhook-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

describe("a consumer that follows the recipe", () => {
  it("ends equal to the source, whatever is dropped, doubled and out of order", async () => {
    const { webhook: made } = await write(SUPERVISOR, "createWebhook", {
      ...{ url: address(), query: LANGUAGE, type: ["ContributorKnown"] },
    });
    const random = chance(7);
    const waiting: { headers: object; body: string }[] = [];
    const fates = { dropped: 0, doubled: 0, requests: 0 };
    inbox.mood = (request) => {
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
      query: "query ($contributorId: ID!) { affiliate(id: $contributorId) { id account { __typename } } }",
    });
    const events: Event[] = [];
    inbox.mood = ({ headers, body }) => {
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
    inbox.mood = () => 302;
    await speak(LOTTE, "FR");
    for (let i = 0; i < 12; i += 1) await deliver();
    const paused = await webhook(SUPERVISOR, id);
    expect(paused).toMatchObject({ state: "PAUSED", pausedBecause: "NOT_DELIVERED", failures: 9 });
    expect(paused?.attempts.nodes.map(({ outcome, status }) => [outcome, status])).toEqual(
      Array(9).fill(["REFUSED", 302]),
    );
    const got: string[] = [];
    inbox.mood = ({ body }) => {
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
    const { webhook: wrong } = await write(SUPERVISOR, "createWebhook", { ...asked, query: LANGUAGE });
    const taken = counting();
    await speak(LOTTE, "FR");
    await deliver("2027-06-01");
    expect(await webhook(SUPERVISOR, old?.id ?? "")).toMatchObject({ state: "PAUSED", pausedBecause: "EXPIRED" });
    await write(SUPERVISOR, "renewWebhook", { webhookId: wrong?.id });
    await house.inside("reporting", ({ db }) =>
      sql`update webhook set query = '{ noLongerAField }', variables = '{}' where id = ${wrong?.id}`.execute(db),
    );
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
