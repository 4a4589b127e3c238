/** Chance that can be had again: the same seed gives the same history (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, and not reaching, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below = (limit: number): number => Math.floor(this.next() * limit);
  often = (part: number): boolean => this.next() < part;

  one<Value>(values: readonly Value[]): Value {
    if (values.length === 0) throw new RangeError("nothing to choose from");
    return values[this.below(values.length)] as Value;
  }
}
