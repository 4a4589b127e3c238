/** Ends well where the process on `PORT` says that it can serve. */
try {
  const { ok } = await fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`, {
    signal: AbortSignal.timeout(3_000),
  });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
