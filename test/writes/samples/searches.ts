import { viewerAs } from "../../harness/house.ts";
import type { Samples } from "../sample.ts";
import type { WriteRoom } from "../write-room.ts";

const as = { role: "CASE_HANDLER", fund: "UCM" } as const;
const name = "Of Namur";

interface Kept {
  readonly id: string;
  readonly version: number;
}

/** The search that may be forgotten, saved where it is not there yet. */
async function savedSearch(room: WriteRoom, noun: "Affiliate" | "Company"): Promise<Kept> {
  const list = `saved${noun}Searches`;
  const kept = async () => {
    const { data } = await room.ask(viewerAs(as), `{ ${list} { nodes { id version } } }`);
    return (data?.[list] as { readonly nodes: readonly Kept[] } | undefined)?.nodes[0];
  };
  if (!(await kept()))
    await room.send(viewerAs(as), `save${noun}Search`, { meta: { idempotencyKey: "saved-before" }, name });
  const found = await kept();
  if (!found) throw new Error("no search was saved");
  return found;
}

/** A valid way to save a search for files, and to forget one. */
export const searchesFor = (noun: "Affiliate" | "Company"): Samples => ({
  [`save${noun}Search`]: {
    namesNothing: true,
    as,
    input: () => ({ name, where: { text: "namur" }, shared: true }),
    other: { shared: false },
  },
  [`forget${noun}Search`]: {
    as,
    input: async (room) => ({ savedSearchId: (await savedSearch(room, noun)).id }),
    other: { savedSearchId: "svs_00000000000000000000000000" },
    version: async (room) => (await savedSearch(room, noun)).version,
  },
});
