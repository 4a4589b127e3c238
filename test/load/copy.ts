import { once } from "node:events";
import type { Writable } from "node:stream";
import type { Client, Connection, Submittable } from "pg";

/** What a column may hold, as rows are made here. */
export type Value = string | number | bigint | boolean | null | readonly string[];

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function written(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "object") return written(`{${value.map((part) => JSON.stringify(part)).join(",")}}`);
  return String(value).replace(SPECIAL, (sign) => ESCAPED[sign] ?? sign);
}

/** Rows in the text that COPY reads. */
export const copyText = (rows: readonly (readonly Value[])[]): Buffer =>
  Buffer.from(rows.map((row) => `${row.map(written).join("\t")}\n`).join(""));

type CopyConnection = Connection & {
  readonly stream: Writable;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
};

/** Sends one part when the one before is on its way: a country's rows at once are more than a socket takes. */
async function send(connection: CopyConnection, chunks: readonly Buffer[]): Promise<void> {
  for (const chunk of chunks) {
    connection.sendCopyFromChunk(chunk);
    if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
  }
  connection.endCopyFrom();
}

/** One COPY in either direction, as pg lets a query of one's own speak on its connection. */
class Copy implements Submittable {
  readonly read: Buffer[] = [];
  readonly done: Promise<void>;
  private end: (fault?: Error) => void = () => undefined;
  private fault: Error | undefined;

  constructor(
    private readonly text: string,
    private readonly chunks: readonly Buffer[] = [],
  ) {
    this.done = new Promise((resolve, reject) => {
      this.end = (fault) => (fault ? reject(fault) : resolve());
    });
  }

  submit = (connection: Connection): void => connection.query(this.text);

  handleCopyInResponse(connection: CopyConnection): void {
    void send(connection, this.chunks);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.read.push(Buffer.from(chunk));
  }

  handleError(fault: Error): void {
    this.fault = fault;
    this.end(fault);
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.end(this.fault);
  }
}

/** Puts what COPY reads into a table. */
export async function copyIn(
  session: Client,
  table: string,
  columns: readonly string[],
  chunks: readonly Buffer[],
): Promise<void> {
  const copy = new Copy(`copy ${table} (${columns.join(", ")}) from stdin`, chunks);
  session.query(copy);
  await copy.done;
}

/** Takes what a query finds, as COPY writes it. */
export async function copyOut(session: Client, query: string): Promise<readonly Buffer[]> {
  const copy = new Copy(`copy (${query}) to stdout`);
  session.query(copy);
  await copy.done;
  return copy.read;
}
