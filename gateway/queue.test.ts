import { openQueue } from "./queue.ts";

const crowded = { code: "OVERLOADED" };

it("lets in as many as may run, and the next when one leaves, in the order they came", async () => {
  const queue = openQueue({ running: 2, waiting: 2, patienceMs: 1_000 });
  const first = await queue.enter();
  await queue.enter();
  const came: string[] = [];
  const third = queue.enter().then((leave) => {
    came.push("third");
    return leave;
  });
  const fourth = queue.enter().then((leave) => {
    came.push("fourth");
    return leave;
  });
  await expect(queue.enter()).rejects.toMatchObject(crowded);
  first();
  (await third)();
  (await fourth)();
  expect(came).toEqual(["third", "fourth"]);
  expect(queue.busy()).toBe(1);
  expect(queue.waiting()).toBe(0);
});

it("turns away who waits too long, and forgets the place", async () => {
  const queue = openQueue({ running: 1, waiting: 5, patienceMs: 20 });
  const leave = await queue.enter();
  await expect(queue.enter()).rejects.toMatchObject(crowded);
  expect(queue.waiting()).toBe(0);
  leave();
  expect(queue.busy()).toBe(0);
  await expect(queue.enter()).resolves.toBeInstanceOf(Function);
});
