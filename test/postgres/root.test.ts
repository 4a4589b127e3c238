import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openPostgres } from "../../subgraphs/shared/plumbing/embedded-postgres.ts";
import { isOpenTo, serverAccount } from "../../subgraphs/shared/plumbing/postgres/account.ts";

const LIMIT = 60_000;
const asRoot = process.getuid?.() === 0 ? test : test.skip;

describe("the embedded PostgreSQL under root", () => {
  asRoot(
    "runs as another user",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "statut-root-"));
      chmodSync(folder, 0o755);
      const dataDir = join(folder, "postgres");
      const server = await openPostgres({ dataDir, forTests: true });
      const pid = readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[0];
      expect(statSync(`/proc/${pid}`).uid).toBe(serverAccount()?.uid);
      expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
      expect(statSync(`${dataDir}.password`).uid).toBe(0);
      await server.stop();
      rmSync(folder, { recursive: true });
    },
    LIMIT,
  );

  asRoot(
    "keeps the rows outside a private home, finds them again, and follows no link that was copied along",
    async () => {
      const home = mkdtempSync(join(homedir(), ".statut-private-"));
      chmodSync(home, 0o700);
      const dataDir = join(home, ".data", "postgres");
      const first = await openPostgres({ dataDir, forTests: true });
      expect(lstatSync(dataDir).isSymbolicLink()).toBe(true);
      const outside = dirname(readlinkSync(dataDir));
      expect(isOpenTo(serverAccount(), outside)).toBe(true);
      await first.stop();
      const second = await openPostgres({ dataDir, forTests: true });
      expect([first.started, second.started]).toEqual(["initialised", "started"]);
      await second.stop();

      const copy = join(home, "copy", "postgres");
      mkdirSync(dirname(copy));
      symlinkSync(join(outside, "rows"), copy);
      const third = await openPostgres({ dataDir: copy, forTests: true });
      expect(third.started).toBe("initialised");
      await third.stop();
      const outsideOfCopy = dirname(readlinkSync(copy));
      expect(outsideOfCopy).not.toBe(outside);
      expect(existsSync(join(outside, "rows", "PG_VERSION"))).toBe(true);
      for (const made of [home, outside, outsideOfCopy]) rmSync(made, { recursive: true });
    },
    LIMIT,
  );
});
