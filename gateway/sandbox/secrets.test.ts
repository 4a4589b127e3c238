import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publicKeys, sandboxSecrets, secretOfMachine } from "./secrets.ts";

describe("the sandbox's secrets", () => {
  let folder: string;

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), "statut-secrets-")), "inner");
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("are made once and kept", async () => {
    expect(await sandboxSecrets(folder)).toEqual(await sandboxSecrets(folder));
  });

  it("are the same for two programs that start at once", async () => {
    const [one, other] = await Promise.all([sandboxSecrets(folder), sandboxSecrets(folder)]);
    expect(one).toEqual(other);
  });

  it("can be read by their owner only, and leave nothing else behind", async () => {
    await sandboxSecrets(folder);
    expect(readdirSync(folder)).toEqual(["sandbox-secrets.json"]);
    expect(statSync(join(folder, "sandbox-secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("that are spoilt are not passed over: whoever starts the house is told what to do", async () => {
    await sandboxSecrets(folder);
    writeFileSync(join(folder, "sandbox-secrets.json"), "{");
    const complaint = { message: "The sandbox's secrets cannot be read.", advice: expect.stringMatching(/^Delete /) };
    await expect(sandboxSecrets(folder)).rejects.toMatchObject(complaint);
  });

  it("publish the public half of the key alone", async () => {
    const { keys } = publicKeys(await sandboxSecrets(folder));
    expect(Object.keys(keys[0]!).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x", "y"]);
  });

  it("give each machine another secret, and the same one again", async () => {
    const secrets = await sandboxSecrets(folder);
    expect(secretOfMachine(secrets, "inasti")).toBe(secretOfMachine(secrets, "inasti"));
    expect(secretOfMachine(secrets, "inasti")).not.toBe(secretOfMachine(secrets, "fps-finance"));
  });
});
