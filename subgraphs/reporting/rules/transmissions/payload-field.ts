/** What a form says of itself in every message. */
type Payload = Readonly<Record<string, unknown>>;

/**
 * Which fields there are in place of one that a message does not have; `null` where it has it: `quarters.0.category`.
 *
 * A field of the form is one, though this message leaves it out; deeper, what the message says decides.
 */
export function fieldsInstead(form: readonly string[], payload: Payload, path: string): readonly string[] | null {
  const parts = path.trim().split(".");
  let here: unknown = { ...Object.fromEntries(form.map((field) => [field, null])), ...payload };
  for (const [place, part] of parts.entries()) {
    const known = typeof here === "object" && here !== null ? Object.keys(here) : [];
    const before = parts
      .slice(0, place)
      .map((one) => `${one}.`)
      .join("");
    if (known.length === 0) return [before.slice(0, -1)];
    if (!known.includes(part)) return known.map((field) => `${before}${field}`);
    here = (here as Payload)[part];
  }
  return null;
}
