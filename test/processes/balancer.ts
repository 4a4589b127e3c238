import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

const socketTo = (port: number): Promise<Socket | null> =>
  new Promise((told) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    socket.once("connect", () => told(socket)).once("error", () => told(null));
  });

/** One address before several processes: who comes is led to the first of them that takes connections. */
export async function openBalancer(...ports: readonly number[]) {
  let before = ports;
  const open = new Set<Socket>();
  const join = (from: Socket, to: Socket): void => {
    if (to.destroyed) from.destroy();
    open.add(from);
    from.pipe(to);
    from.on("error", () => to.destroy()).on("close", () => open.delete(from));
  };
  const server = createServer({ pauseOnConnect: true, noDelay: true }, async (caller) => {
    open.add(caller.on("error", () => caller.destroy()));
    for (const port of before) {
      const target = await socketTo(port);
      if (!target) continue;
      join(caller, target);
      join(target, caller);
      return caller.resume();
    }
    return caller.destroy();
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** From now on, whoever comes is led to these. */
    lead(...to: readonly number[]): void {
      before = to;
    },
    async close(): Promise<void> {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type Balancer = Awaited<ReturnType<typeof openBalancer>>;
