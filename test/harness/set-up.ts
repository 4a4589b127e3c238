import "reflect-metadata";
import { setTimeout as pause } from "node:timers/promises";
import { addEventHandler } from "jest-circus";

/** How long a test or a hook may take where it does not say so itself. */
const PATIENCE_MS = 120_000;

type Work = () => unknown;

/** The same work, which fails when it takes too long: the runner itself would wait for ever. */
const within = (ms: number, work: Work) => async (): Promise<void> => {
  const done = new AbortController();
  const late = pause(ms, undefined, { signal: done.signal }).then(
    () => Promise.reject(new Error(`it was not done after ${ms / 1_000} s`)),
    () => undefined,
  );
  try {
    await Promise.race([work(), late]);
  } finally {
    done.abort();
  }
};

process.setSourceMapsEnabled(true);

addEventHandler((event, { currentDescribeBlock: { children, hooks } }) => {
  if (event.name !== "add_test" && event.name !== "add_hook") return;
  const added = event.name === "add_test" ? children.at(-1) : hooks.at(-1);
  if (added && "fn" in added && added.fn) added.fn = within(added.timeout ?? PATIENCE_MS, added.fn as Work);
});
