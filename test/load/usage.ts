/** Loaded ahead of a program that is measured: whoever started it may ask what it has computed so far. */
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 1_048_576 });
});
process.channel?.unref();
