import { afterAll, describe, expect, it, vi } from "vitest";
import { arithmeticOf } from "@widgets/notebook/arithmetic.ts";
import { createStore } from "@widgets/notebook/store.ts";
import { notebook, start } from "./lesson.ts";

const load = () => Promise.resolve(arithmeticOf(notebook));
const open = (search = "") =>
  createStore(notebook, load, { href: `https://example.org/lesson/${search}`, search });

vi.stubGlobal("history", { state: null, replaceState: () => undefined });
// The last address is written a quarter of a second after its change.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 300)));

it("before anything is changed, nothing is worked out and no arithmetic fetched", () => {
  const fetched = vi.fn(load);
  const store = createStore(notebook, fetched, { href: "https://example.org/", search: "" });
  expect(store.standing()).toMatchObject({ texts: start, good: start, issues: {} });
  expect(fetched).not.toHaveBeenCalled();
});

it("a typed value is worked out, told to who listens, and stands in the address", async () => {
  const store = open();
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  await store.type("stride", "3");
  // floor((22 + 4 − 5) / 3) + 1 = 8
  expect(store.standing().worked?.["row"]?.readings["outSize"]).toBe("8");
  expect(store.address()).toBe("https://example.org/lesson/?stride=3");
  expect(heard).toHaveBeenCalled();
  stop();
  heard.mockClear();
  await store.type("stride", "2");
  expect(heard).not.toHaveBeenCalled();
});

it("before the first step who listens has been run once, and nothing has changed", async () => {
  const store = open();
  const heard = vi.fn();
  store.subscribe(heard);
  const before = store.standing();
  store.prepare();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(store.standing()).toEqual(before);
  expect(store.standing().texts).toBe(before.texts);
});

it("what cannot be stays as typed, and the page as it last could be", async () => {
  const store = open();
  await store.type("kernelSize", "two");
  const { texts, good, issues } = store.standing();
  expect(texts["kernelSize"]).toBe("two");
  expect(good["kernelSize"]).toBe("5");
  expect(issues["kernelSize"]).toMatch(/whole number/);
  expect(store.address()).not.toContain("two");
});

it("a sentence sets figures' own states with the values, and each stands in the address", async () => {
  const store = open();
  await store.set({ stride: "3", "sliding-kernel.place": "4" });
  expect(store.standing().own).toEqual({ "sliding-kernel.place": "4" });
  const { search } = new URL(store.address());
  expect(search).toBe("?stride=3&sliding-kernel.place=4");
  await store.set({ "sliding-kernel.view": "image" });
  expect(Object.keys(store.standing().own)).toHaveLength(2);
  expect(store.standing().good["stride"]).toBe("3");
});

it("a figure's own state is locked like a value: set by no sentence, brought back by no reset", async () => {
  const store = open("?sliding-kernel.place=4&lock=sliding-kernel.place,sliding-kernel.view");
  await store.recalled;
  const asked = { "sliding-kernel.place": "2", "sliding-kernel.view": "image", stride: "3" };
  await store.set({ ...asked, "kernel-grid.place": "5" });
  expect(store.standing().own).toEqual({ "sliding-kernel.place": "4", "kernel-grid.place": "5" });
  expect(store.standing().good["stride"]).toBe("3");
  store.reset();
  expect(store.standing().own).toEqual({ "sliding-kernel.place": "4" });
});

it("what a teacher locked or hid stays, whatever a sentence sets, and after a reset", async () => {
  const store = open("?stride=3&padding=1&lock=stride&hide=padding");
  await store.recalled;
  await store.set({ stride: "1", padding: "0", kernelSize: "3" });
  expect(store.standing().good).toEqual({ ...start, stride: "3", padding: "1", kernelSize: "3" });
  store.reset();
  await vi.waitFor(() =>
    expect(store.standing().good).toEqual({ ...start, stride: "3", padding: "1" }),
  );
});

describe("a step goes as far as the other values allow", () => {
  it("and says why it stops there", async () => {
    const store = open();
    // 22 + 2·2 = 26 ≥ 11, so the kernel itself is free; the input can shrink until n + 4 = 5.
    await store.step("inSize", "1");
    expect(store.standing().texts["inSize"]).toBe("5");
    // With an input of 4, the row gives floor((4 + 4 − 5) / 4) + 1 = 1 value, too few for the pool.
    expect(store.standing().stops["inSize"]).toMatch(/^It stops at 5\. With 4: /);
    expect(store.standing().issues).toEqual({});
  });

  it("and says nothing where it arrives", async () => {
    const store = open();
    await store.step("stride", "2");
    expect(store.standing()).toMatchObject({ stops: {}, texts: { stride: "2" } });
  });

  it("and at the end of the figures says that they go no further, until something changes", async () => {
    const store = open("?padding=6");
    await store.recalled;
    // The button's step keeps to the range, and so asks for what stands already.
    await store.step("padding", "6");
    expect(store.standing()).toMatchObject({ issues: {}, good: { padding: "6" } });
    expect(store.standing().stops["padding"]).toBe(
      "It stops at 6. Here the numbers for the padding go from 0 to 6, which the figures can show. The calculators in the reference take others too.",
    );
    await store.step("padding", "5");
    expect(store.standing()).toMatchObject({ stops: {}, good: { padding: "5" } });
  });

  it("and at the end of what a quantity can be says that", async () => {
    const store = open("?stride=1");
    await store.recalled;
    await store.step("stride", "1");
    expect(store.standing().stops["stride"]).toBe(
      "It stops at 1. The stride can’t be “0”. Write a whole number from 1 to 8.",
    );
  });

  it("and where the others end it there as well, gives their reason", async () => {
    const store = open("?kernelSize=11&inSize=11&padding=0&poolSize=1");
    await store.recalled;
    await store.step("kernelSize", "11");
    expect(store.standing().stops["kernelSize"]).toMatch(
      /^It stops at 11\. With 12: The kernel reaches over 12.*only 11 long/,
    );
  });

  it("but never from one impossible place to another without a word", async () => {
    const store = open();
    await store.type("padding", "x");
    await store.step("stride", "3");
    expect(store.standing().issues["padding"]).toMatch(/whole number/);
    expect(store.standing().texts["stride"]).toBe("3");
  });
});

it("what is typed before the values of a link are worked out stays, beside them", async () => {
  const store = open("?stride=3");
  await store.type("padding", "0");
  await vi.waitFor(() =>
    expect(store.standing().texts).toMatchObject({ stride: "3", padding: "0" }),
  );
  // floor((22 − 5) / 3) + 1 = 6
  await vi.waitFor(() => expect(store.standing().worked?.["row"]?.readings["outSize"]).toBe("6"));
  expect(store.address()).toContain("padding=0&stride=3");
});

it("reset brings back all that the author began with", async () => {
  const store = open("?stride=3");
  await store.type("padding", "0");
  store.setOwn("sliding-kernel.place", "2");
  store.reset();
  await vi.waitFor(() => expect(store.standing().worked?.["row"]?.readings["outSize"]).toBe("6"));
  expect(store.standing()).toMatchObject({ texts: start, good: start, own: {} });
  expect(store.address()).toBe("https://example.org/lesson/");
});

describe("an address", () => {
  it("opens the state that it describes", async () => {
    const store = open("?stride=3&padding=0");
    // floor((22 − 5) / 3) + 1 = floor(5.67) + 1 = 6
    await vi.waitFor(() => expect(store.standing().worked?.["row"]?.readings["outSize"]).toBe("6"));
    expect(store.standing().good).toMatchObject({ stride: "3", padding: "0" });
  });

  it.each(["?stride=0", "?stride=4&stride=5", "?strid=3"])(
    "that asks only for what cannot be (%s) is refused with a sentence, and the page stays",
    async (search) => {
      const store = open(search);
      await vi.waitFor(() => expect(store.standing().complaint).toMatch(/page as it begins\.$/));
      expect(store.standing()).toMatchObject({ texts: start, good: start });
    },
  );

  it("keeps what can be of it, and says which value is left out", async () => {
    const store = open("?stride=0&padding=0&inSize=12");
    await vi.waitFor(() =>
      expect(store.standing().complaint).toMatch(/The rest of it is shown\.$/),
    );
    const { good, worked, complaint } = store.standing();
    expect(good).toEqual({ ...start, padding: "0", inSize: "12" });
    // floor((12 − 5) / 4) + 1 = floor(1.75) + 1 = 2
    expect(worked?.["row"]?.readings["outSize"]).toBe("2");
    expect(complaint).toContain("The stride can’t be “0”");
    expect(complaint).toContain("So the link’s stride is left out.");
    expect(store.address()).toBe("https://example.org/lesson/?inSize=12&padding=0");
  });

  it("leaves out only one of two values that cannot be together", async () => {
    // A kernel of 9 does not fit into 3 pixels; in 22 it has floor((22 − 9) / 4) + 1 = 4 places.
    const store = open("?kernelSize=9&inSize=3&padding=0");
    await vi.waitFor(() => expect(store.standing().worked?.["row"]?.readings["outSize"]).toBe("4"));
    expect(store.standing().good).toEqual({ ...start, kernelSize: "9", padding: "0" });
    expect(store.standing().complaint).toMatch(/So the link’s input size is left out\./);
  });

  it("that cannot be worked out says so", async () => {
    const store = createStore(notebook, () => Promise.reject(new Error("offline")), {
      href: "https://example.org/?stride=3",
      search: "?stride=3",
    });
    await store.recalled;
    expect(store.standing().complaint).toContain("couldn’t be worked out");
  });

  it("is complained of until something is changed", async () => {
    const store = open("?stride=0");
    await store.recalled;
    store.complain("Of this, “sliding-kernel” has 1 to 6 only.");
    const whole = /can’t be “0”.*has 1 to 6 only\. Here is/;
    await vi.waitFor(() => expect(store.standing().complaint).toMatch(whole));
    await store.type("stride", "3");
    expect(store.standing().complaint).toBe("");
  });
});

it("where the arithmetic can't be fetched, a sentence says so, and the next change tries again", async () => {
  const fetched = vi.fn(load).mockRejectedValueOnce(new Error("offline"));
  const store = createStore(notebook, fetched, { href: "https://example.org/", search: "" });
  await store.type("stride", "3");
  expect(store.standing().complaint).toMatch(/connection/);
  expect(store.standing().texts["stride"]).toBe("3");
  await store.type("stride", "2");
  expect(store.standing()).toMatchObject({ complaint: "", good: { stride: "2" } });
});
