import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const MB = 1_048_576;
const EVERY_MS = 100;

/** Lets go of what nobody holds any more, so that what stood before is not taken for what the work needs. */
function clear(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

/** Looks at this process's memory now and then; stopped, it says what was there at first, the most, and if it grew. */
export function watchMemory(): { readonly stop: () => string } {
  const seen: number[] = [];
  const look = (): void => void seen.push(process.memoryUsage().rss / MB);
  clear();
  look();
  const timer = setInterval(look, EVERY_MS);
  const most = (of: readonly number[]): string => Math.max(...of).toFixed(0);
  return {
    stop() {
      clearInterval(timer);
      look();
      const half = Math.ceil(seen.length / 2);
      const [first, second] = [most(seen.slice(0, half)), most(seen.slice(half))];
      return `from ${seen[0]?.toFixed(0)} MB at most ${first} MB in its first half, ${second} MB in its second`;
    },
  };
}
