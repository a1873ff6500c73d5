import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answering } from "../../../../src/widgets/workbench/work/answering.ts";
import { asking, type Hand, type Order, type Told } from "../../../../src/widgets/parts/asking.ts";
import { latest } from "../../../../src/widgets/workbench/work/latest.ts";
import type { Questions, Replies } from "../../../../src/widgets/workbench/work/messages.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that takes as many milliseconds as its value says, and what is told of it. */
function bench() {
  const told: string[] = [];
  const given = latest<number, number>({
    work: (value) => new Promise((resolve) => setTimeout(() => resolve(value), value)),
    done: (result) => told.push(`done ${result}`),
    failed: () => told.push("failed"),
    stop: () => told.push("stop"),
    slow: (isSlow) => told.push(isSlow ? "slow" : "no longer slow"),
    patience: 1000,
  });
  return { ...given, told };
}

describe("of values that come faster than they are worked on", () => {
  test("the first and the newest are worked on, those between are not", async () => {
    const { give, told } = bench();
    for (const value of [100, 101, 102, 103]) give(value);
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual(["done 100", "done 103"]);
  });

  test("one that takes long is said to, and stopped for a newer one", async () => {
    const { give, told } = bench();
    give(60_000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(["slow"]);
    give(50);
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual(["slow", "no longer slow", "stop", "done 50"]);
  });

  test("one that is overtaken before it is late is stopped when it is", async () => {
    const { give, told } = bench();
    give(60_000);
    give(50);
    await vi.advanceTimersByTimeAsync(1100);
    expect(told).toEqual(["slow", "no longer slow", "stop", "done 50"]);
  });

  test("what a person stops comes to nothing", async () => {
    const { give, leave, told } = bench();
    give(5000);
    await vi.advanceTimersByTimeAsync(1000);
    leave();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual(["slow", "no longer slow", "stop"]);
  });
});

/** A worker in the same thread, which answers at once or, if it is asleep, never. */
function hand(
  isAsleep = false,
): Hand<Questions, Replies> & { readonly fail: () => void; readonly ended: () => boolean } {
  const answer = answering();
  let listen: (event: { readonly data: Told<Replies> }) => void = () => undefined;
  let fail: () => void = () => undefined;
  let isEnded = false;
  return {
    postMessage: ({ id, kind, question }: Order<Questions>) => {
      if (isAsleep) return;
      // The order carries the question of its kind.
      listen({ data: { id, ok: true, reply: answer[kind](question as never) } });
    },
    addEventListener: (type: "message" | "error", given: never) => {
      if (type === "message") listen = given;
      else fail = given;
    },
    terminate: () => (isEnded = true),
    fail: () => fail(),
    ended: () => isEnded,
  };
}

describe("a worker", () => {
  const text = "from torch import nn\nmodel = nn.Linear(10, 5)";

  test("reads, and answers what is asked about what it read last", async () => {
    const { ask } = asking(() => hand());
    const { networks } = await ask("read", { text, answers: {} });
    expect(networks[0]?.rows[0]).toMatchObject({ params: "55" });
    const numbers = await ask("numbers", { place: 0, row: networks[0]?.rows[0]?.name ?? "" });
    expect(numbers.map(({ value }) => value)).toEqual(["10", "5"]);
    expect(await ask("why", { place: 7, row: "", asked: "params" })).toBeUndefined();
  });

  test("is made anew after it was stopped, and open questions come to nothing", async () => {
    const made: ReturnType<typeof hand>[] = [];
    const { ask, stop } = asking(() => {
      const next = hand(made.length === 0);
      made.push(next);
      return next;
    });
    const open = ask("read", { text, answers: {} });
    stop();
    await expect(open).rejects.toThrow("Stopped.");
    expect(made[0]?.ended()).toBe(true);
    expect((await ask("read", { text, answers: {} })).networks).toHaveLength(1);
  });

  test("that breaks says so", async () => {
    const asleep = hand(true);
    const { ask } = asking(() => asleep);
    const open = ask("read", { text, answers: {} });
    asleep.fail();
    await expect(open).rejects.toThrow("Reading stopped unexpectedly");
  });
});
