import { hear, numberNewFacts } from "./hear.ts";
import { inTransaction, type OpenSubgraph } from "./open.ts";
import { systemViewer } from "./viewer.ts";

/** Lets one subgraph hear everything that was told and that it has not heard yet. Answers how many facts it passed. */
export async function catchUp(subgraph: OpenSubgraph, day: string): Promise<number> {
  const { name, hearings } = subgraph.plan;
  const viewer = systemViewer(day, `hear ${name}`);
  await inTransaction(subgraph, viewer, numberNewFacts);
  let passed = 0;
  for (;;) {
    const heard = await inTransaction(subgraph, viewer, (context) => hear(context, name, hearings));
    if (heard === 0) return passed;
    passed += heard;
  }
}

/** Lets every subgraph hear, until nobody has anything left to hear: what one hears may make it tell something. */
export async function settle(subgraphs: readonly OpenSubgraph[], day: string): Promise<void> {
  for (;;) {
    let passed = 0;
    for (const subgraph of subgraphs) passed += await catchUp(subgraph, day);
    if (passed === 0) return;
  }
}
