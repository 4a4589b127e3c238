/** Some bytes of a file, from the first to the last, both included; `null` stands for all of it. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * Reads which bytes are asked for (RFC 9110, 14.2). Several ranges at once, and what is no range, ask for the whole, as
 * the standard allows; what lies behind the end cannot be had.
 */
export function rangeOf(header: string | undefined, size: number): Range | null | "UNSATISFIABLE" {
  const [, from = "", to = ""] = ONE_RANGE.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from === "")
    return Number(to) === 0 || size === 0 ? "UNSATISFIABLE" : { first: Math.max(0, size - Number(to)), last: size - 1 };
  if (to !== "" && Number(to) < Number(from)) return null;
  if (Number(from) >= size) return "UNSATISFIABLE";
  return { first: Number(from), last: to === "" ? size - 1 : Math.min(Number(to), size - 1) };
}
