import Sequencer from "@jest/test-sequencer";

/** Where the long ones are: first what takes minutes, so that no worker is left with it when the others have ended. */
const LONGEST = ["test/writes/affiliates", "test/writes/", "test/processes/", "test/facts/", "test/access/", "test/"];

const rank = ({ path }) => {
  const found = LONGEST.findIndex((start) => path.includes(`/${start}`));
  return found < 0 ? LONGEST.length : found;
};

/** Orders the files of a run: the longest first, also on a machine that has never run them. */
// biome-ignore lint/style/noDefaultExport: jest takes what a sequencer file exports by default.
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
