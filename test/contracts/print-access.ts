import { writeFileSync } from "node:fs";
import { drawAll } from "./schemas.ts";
import { printAccess } from "./visible.ts";

// Run as `node .build/test/contracts/print-access.js`, and review the difference before it is kept.
void drawAll().then((drawn) => writeFileSync("test/contracts/access.txt", printAccess(drawn)));
