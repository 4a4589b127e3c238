import { sql } from "kysely";
import { Webhook } from "standardwebhooks";
import { urlFault } from "../../subgraphs/reporting/services/webhooks/post.ts";
import {
  AddressRefused,
  isPublicAddress,
  publicLookup,
} from "../../subgraphs/reporting/services/webhooks/public-address.ts";
import { signViewer } from "../../subgraphs/shared/plumbing/hand-over.ts";
import { systemViewer } from "../../subgraphs/shared/plumbing/viewer.ts";
import { OFFICE_DAY } from "../harness/house.ts";
import {
  address,
  closeDesk,
  counting,
  deliver,
  house,
  inbox,
  LANGUAGE,
  LOTTE,
  openDesk,
  SUPERVISOR,
  speak,
  webhook,
  why,
  write,
} from "./webhook-desk.ts";

beforeAll(openDesk);
afterAll(closeDesk);

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
    inbox.mood = ({ headers, body }) => {
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

  it("may be one of whoever issues service vouchers, seen by no other and for no other purpose", async () => {
    const secret = `whsec_${Buffer.alloc(32, "v").toString("base64")}`;
    const meta = { idempotencyKey: "webhook of an issuer" };
    const input = { meta, url: address(), query: "{ viewer { role } }", type: ["TransmissionSent"], secret };
    const create = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) {
      webhook { id state } errors { __typename } } }`;
    const order = { "statut-purpose": "SERVICE_VOUCHER_ORDER" };
    const { data } = await house.ask("vouchers-flanders", create, { input }, order);
    const id = (data as never as { createWebhook: { webhook: { id: string } } }).createWebhook.webhook.id;
    expect(data).toEqual({ createWebhook: { webhook: { id, state: "ACTIVE" }, errors: [] } });
    const one = (who: string, headers: Record<string, string>) =>
      house.ask(who, "query ($id: ID!) { webhook(id: $id) { id } }", { id }, headers);
    expect((await one("vouchers-flanders", order)).data).toEqual({ webhook: { id } });
    for (const who of ["health-fund-300", "inasti"]) expect((await one(who, why)).data?.webhook ?? null).toBeNull();
    for (const purpose of ["INSURABILITY", "CAREER"])
      expect((await one("vouchers-flanders", { "statut-purpose": purpose })).data?.webhook ?? null).toBeNull();
  });

  it("is seen and kept by its own feed alone", async () => {
    const query = "{ viewer { role } }";
    const { webhook: made } = await write("health-fund-300", "createWebhook", { url: address(), query });
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
