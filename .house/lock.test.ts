import { lockFaults } from "./lock.mjs";

const manifest = { dependencies: { scales: "1.2.3" }, optionalDependencies: { "scales-linux": "1.2.3" } };
const packages = {
  "node_modules/scales": { version: "1.2.3", optionalDependencies: { "scales-mac": "1.2.3" } },
  "node_modules/scales-linux": { version: "1.2.3" },
  "node_modules/scales/node_modules/scales-mac": { version: "1.2.3" },
};

describe("the lock", () => {
  test("is complete when every package that some platform needs has an entry", () => {
    expect(lockFaults(manifest, { packages })).toEqual([]);
  });

  test("names the platform package that npm has dropped", () => {
    const { "node_modules/scales/node_modules/scales-mac": _, ...rest } = packages;
    expect(lockFaults(manifest, { packages: rest })).toEqual([
      "node_modules/scales may need scales-mac, which package-lock.json does not know",
    ]);
  });

  test("is not misled by a package of that name in another one's folder", () => {
    const { "node_modules/scales/node_modules/scales-mac": nested, ...rest } = packages;
    const elsewhere = { ...rest, "node_modules/other/node_modules/scales-mac": nested };
    expect(lockFaults(manifest, { packages: elsewhere })).toHaveLength(1);
  });

  test.each(["^1.2.3", "~1.2.3", "1.2", "latest", "*", ">=1.2.3"])(
    "does not let a dependency float at %s",
    (version) => {
      const floating = { dependencies: { scales: version } };
      expect(lockFaults(floating, { packages })).toContain(
        `scales is not pinned to one version in dependencies: "${version}"`,
      );
    },
  );

  test("takes a version with a name behind it for exact", () => {
    const named = { dependencies: { graph: "2.0.0-rc.4" } };
    expect(lockFaults(named, { packages: { "node_modules/graph": { version: "2.0.0-rc.4" } } })).toEqual([]);
  });

  test("is out of step when package.json has moved on", () => {
    expect(lockFaults({ dependencies: { scales: "1.2.4" } }, { packages })).toEqual([
      "scales 1.2.4 is not what package-lock.json holds",
    ]);
  });
});
