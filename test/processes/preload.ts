import dgram from "node:dgram";
import dns from "node:dns";
import { Socket } from "node:net";

/**
 * Loaded before a program that a test starts: it tells the test of every connection that is tried, whatever library
 * tries it, and ends the program when the test itself has ended.
 */
const tell = (host: unknown): void => void process.send?.({ connects: String(host) });

interface Target {
  readonly host?: string;
  readonly path?: string;
}

/** Node hands over a list of arguments, or what it made of them: the first says where to. */
function hostOf([first, second]: readonly unknown[]): string {
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === "object" && first !== null) {
    const { host, path } = first as Target;
    return path ? `socket ${path}` : (host ?? "localhost");
  }
  return typeof second === "string" ? second : "localhost";
}

const { connect } = Socket.prototype;
Socket.prototype.connect = function told(this: Socket, ...where: unknown[]): Socket {
  tell(hostOf(where));
  return Reflect.apply(connect, this, where);
} as typeof connect;

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function told(this: dgram.Socket, ...message: unknown[]): void {
  tell(`datagram ${message.findLast((part) => typeof part === "string") ?? "localhost"}`);
  Reflect.apply(send, this, message);
} as typeof send;

const { lookup } = dns;
dns.lookup = Object.assign((name: string, ...rest: unknown[]): void => {
  tell(name);
  Reflect.apply(lookup, dns, [name, ...rest]);
}, lookup) as typeof lookup;

process.once("disconnect", () => process.exit());
process.channel?.unref();
