import { createHash } from "node:crypto";

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
const hash = (...parts: readonly Uint8Array[]): Buffer => {
  const sha = createHash("sha256");
  for (const part of parts) sha.update(part);
  return sha.digest();
};

/**
 * The root of a hash tree over texts, as Certificate Transparency builds it (RFC 6962, section 2.1): one number for the
 * whole list and its order. Takes them one by one, and keeps only the roots of the whole trees so far.
 */
export class MerkleTree {
  private readonly whole: { readonly height: number; readonly root: Buffer }[] = [];

  /** Adds the next text. */
  add(text: string): void {
    let grown = { height: 0, root: hash(LEAF, Buffer.from(text)) };
    for (let last = this.whole.at(-1); last?.height === grown.height; last = this.whole.at(-1)) {
      this.whole.pop();
      grown = { height: grown.height + 1, root: hash(NODE, last.root, grown.root) };
    }
    this.whole.push(grown);
  }

  /** The root of what was added, in hexadecimal; of nothing, the hash of nothing. */
  root(): string {
    const [last, ...others] = this.whole.toReversed();
    if (!last) return hash().toString("hex");
    return others.reduce((right, left) => hash(NODE, left.root, right), last.root).toString("hex");
  }
}
