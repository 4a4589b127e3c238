import { remembered } from "./remembered.ts";

describe("what is remembered", () => {
  it("is forgotten at its instant, not before", () => {
    const memory = remembered<string>(3);
    memory.set("a", "first", 1_000);
    expect(memory.get("a", 999)).toBe("first");
    expect(memory.get("a", 1_000)).toBeUndefined();
    expect(memory.size).toBe(0);
  });

  it("never grows beyond its limit: the least lately asked for goes", () => {
    const memory = remembered<number>(2);
    memory.set("a", 1, 100);
    memory.set("b", 2, 100);
    memory.get("a", 0);
    memory.set("c", 3, 100);
    expect([memory.get("a", 0), memory.get("b", 0), memory.get("c", 0)]).toEqual([1, undefined, 3]);
    expect(memory.size).toBe(2);
  });
});
