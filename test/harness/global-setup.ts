import { openRoom, sweep } from "./run.ts";

/** Before the first test. No server is started here: the first test that asks for a database does that. */
async function globalSetup(): Promise<void> {
  await sweep();
  openRoom();
}

// biome-ignore lint/style/noDefaultExport: jest calls what a set-up file exports by default.
export default globalSetup;
