import { regionOfAddress } from "./region-of-postal-code.ts";

test.each([
  ["9000 Gent", "FLANDERS"],
  ["1000 Bruxelles", "BRUSSELS"],
  ["1300 Wavre", "WALLONIA"],
  ["1500 Halle", "FLANDERS"],
  ["4000 Liège", "WALLONIA"],
  ["4700 Eupen", "GERMAN_SPEAKING"],
  ["4800 Verviers", "WALLONIA"],
  ["8000 Brugge", "FLANDERS"],
  ["Paris", null],
])("%s lies in %s", (line, region) => {
  expect(regionOfAddress(["Somebody", "Street 1", line])).toBe(region);
});
