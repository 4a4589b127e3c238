import { closeCluster } from "./cluster.ts";
import { closeRoom, roomOfRun } from "./run.ts";

/** After the last test: nothing that the run made is left, on this machine or on the server of DATABASE_URL. */
async function globalTeardown(): Promise<void> {
  await closeCluster();
  await closeRoom(roomOfRun());
}

// biome-ignore lint/style/noDefaultExport: jest calls what a set-up file exports by default.
export default globalTeardown;
