import type { DemoPerson } from "./demo-person.ts";
import { cna } from "./people/cna.ts";
import { groups } from "./people/groups.ts";
import { partena } from "./people/partena.ts";
import { securex } from "./people/securex.ts";
import { ucm } from "./people/ucm.ts";

/** Everybody of the demo office, each with a story. */
export const people: readonly DemoPerson[] = [...securex, ...ucm, ...groups, ...partena, ...cna];
