import { createHash } from "node:crypto";
import { TypeID } from "typeid-js";
import type { Prefix } from "./ids.ts";

/**
 * The id of somebody of the demo office: the same for the same name, so that each subgraph's seeds can speak of them.
 */
export function seedId(prefix: Prefix, key: string): string {
  const hash = createHash("sha256").update(`${prefix} ${key}`).digest("hex");
  const uuid = `01900000-${hash.slice(0, 4)}-7${hash.slice(4, 7)}-8${hash.slice(7, 10)}-${hash.slice(10, 22)}`;
  return TypeID.fromUUID(prefix, uuid).toString();
}
