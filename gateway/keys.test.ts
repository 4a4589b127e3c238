import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { Fault } from "../subgraphs/shared/plumbing/faults.ts";
import { type KeyTerms, keysAt } from "./keys.ts";

const MINUTE = 60_000;

let first: JWK;
let second: JWK;

beforeAll(async () => {
  const newKey = async (kid: string): Promise<JWK> => {
    const { publicKey } = await generateKeyPair("ES256", { extractable: true });
    return { ...(await exportJWK(publicKey)), kid, alg: "ES256" };
  };
  [first, second] = await Promise.all([newKey("first"), newKey("second")]);
});

/** A provider that listens on a real port, counts who comes, and can go down and come back at the same address. */
class Provider {
  keys: JWK[] = [];
  asked = 0;
  status = 200;
  private port = 0;
  private server: Server | undefined;

  async up(): Promise<void> {
    const server = createServer((_, response) => {
      this.asked += 1;
      response.writeHead(this.status, { "content-type": "application/json" }).end(JSON.stringify({ keys: this.keys }));
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  async down(): Promise<void> {
    const server = this.server;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${this.port}/jwks`);
  }
}

describe("the keys of a provider at an address", () => {
  let provider: Provider;
  let clock: number;
  let outages: number;
  let find: (kid: string) => Promise<string>;

  beforeEach(async () => {
    provider = new Provider();
    provider.keys = [first];
    clock = 1_000_000;
    outages = 0;
    await provider.up();
    const terms: Partial<KeyTerms> = {
      now: () => clock,
      onOutage: () => {
        outages += 1;
      },
    };
    const keys = keysAt(provider.url, terms);
    find = async (kid) => {
      try {
        return (await keys({ alg: "ES256", kid })).type;
      } catch (cause) {
        return cause instanceof Fault ? String(cause.facts.reason) : (cause as Error).name;
      }
    };
  });

  afterEach(() => provider.down());

  it("are not fetched before the first token, and once for many tokens", async () => {
    expect(provider.asked).toBe(0);
    await Promise.all(Array.from({ length: 20 }, () => find("first")));
    clock += 9 * MINUTE;
    expect(await find("first")).toBe("public");
    expect(provider.asked).toBe(1);
  });

  it("are fetched again when they are ten minutes old", async () => {
    await find("first");
    clock += 10 * MINUTE;
    expect(await find("first")).toBe("public");
    expect(provider.asked).toBe(2);
  });

  it("stop to count when the provider withdraws them", async () => {
    await find("first");
    provider.keys = [second];
    clock += 10 * MINUTE;
    expect(await find("first")).toBe("JWKSNoMatchingKey");
  });

  it("are fetched at once for a new key's name, but not for every forged one", async () => {
    await find("first");
    provider.keys = [first, second];
    clock += MINUTE;
    expect(await find("second")).toBe("public");
    expect(provider.asked).toBe(2);
    for (const kid of ["forged-1", "forged-2", "forged-3"]) expect(await find(kid)).toBe("JWKSNoMatchingKey");
    expect(provider.asked).toBe(2);
  });

  it("go on serving for a day while the address is down, and are asked for once in half a minute", async () => {
    await find("first");
    await provider.down();
    clock += 10 * MINUTE;
    expect(await find("first")).toBe("public");
    expect(await find("first")).toBe("public");
    expect(outages).toBe(1);
    clock += MINUTE / 2;
    expect(await find("first")).toBe("public");
    expect(outages).toBe(2);
    clock += 24 * 60 * MINUTE - MINUTE;
    expect(await find("first")).toBe("public");
    clock += MINUTE;
    expect(await find("first")).toBe("KEYS_UNAVAILABLE");
  });

  it("serve again as soon as the address is back", async () => {
    await find("first");
    await provider.down();
    clock += 48 * 60 * MINUTE;
    expect(await find("first")).toBe("KEYS_UNAVAILABLE");
    await provider.up();
    expect(await find("first")).toBe("KEYS_UNAVAILABLE");
    clock += MINUTE / 2;
    expect(await find("first")).toBe("public");
  });

  it("are not forgotten when the address answers with an error or with something else", async () => {
    await find("first");
    clock += 10 * MINUTE;
    provider.status = 500;
    expect(await find("first")).toBe("public");
    clock += 10 * MINUTE;
    provider.status = 200;
    provider.keys = "nonsense" as unknown as JWK[];
    expect(await find("first")).toBe("public");
    expect(outages).toBe(2);
  });

  it("are unavailable where the address was down from the start", async () => {
    await provider.down();
    expect(await Promise.all([find("first"), find("first")])).toEqual(["KEYS_UNAVAILABLE", "KEYS_UNAVAILABLE"]);
    expect(outages).toBe(1);
  });
});
