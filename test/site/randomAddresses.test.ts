import fc from "fast-check";
import { expect, test } from "vitest";
import { layers } from "@calc";
import { addresses, htmlAt } from "../../src/build/dist.ts";
import { exampleOf } from "../../src/components/reference/example.ts";
import { arithmeticOf } from "../../src/widgets/notebook/arithmetic.ts";
import type { Notebook } from "../../src/widgets/notebook/notebook.ts";
import { createStore } from "../../src/widgets/notebook/store.ts";
import { recall, remember } from "../../src/widgets/parts/typedAddress.ts";

/** A half each for lessons and for calculators: 5,000 in all. */
const numRuns = 2_500;
const timeout = 60_000;

/** What somebody might write into an address, for fun or to see what happens. */
const written = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 300 }).map(String) },
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
  fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 }).map(String),
  fc.constantFrom("same", "valid", "full", "", " ", "3.5", "1e9", "NaN", "__proto__", "٣", "½"),
  fc.constantFrom("<img src=x onerror=alert(1)>", "data:text/html,<p>", "%00", "${1}", "';--"),
  fc.string({ unit: "binary", maxLength: 100 }),
);

const query = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 12 })), written), {
      maxLength: 6,
    })
    .map((pairs) => `?${new URLSearchParams(pairs)}`);

const notebooks = addresses()
  .filter((address) => /^\/lessons\/[\w-]+\/./.test(address))
  .map((address) => {
    const [, data = ""] = /id="notebook-data"[^>]*>(.*?)<\/script>/s.exec(htmlAt(address)) ?? [];
    return JSON.parse(data) as Notebook;
  })
  .filter(({ values }) => Object.keys(values).length > 0)
  .map((notebook) => ({ notebook, workOut: arithmeticOf(notebook) }));

const lesson = fc.constantFrom(...notebooks).chain(({ notebook, workOut }) => {
  const own = ["lock", "hide", "sliding-kernel.place", "kernel-grid.view"];
  const asked = query([...Object.keys(notebook.values), ...own]);
  return asked.map((search) => ({ notebook, workOut, search }));
});

test(
  "a lesson opens as any address asks, as far as that can be, and says why",
  { timeout },
  async () => {
    expect(notebooks.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(lesson, async ({ notebook, workOut, search }) => {
        const open = async (asked: string) => {
          const href = `https://site.example/lesson/${asked}`;
          const store = createStore(notebook, () => Promise.resolve(workOut), {
            href,
            search: asked,
          });
          await store.recalled;
          return store;
        };
        const store = await open(search);
        const { texts, good, issues, complaint } = store.standing();
        expect(issues).toEqual({});
        expect(texts).toEqual(good);
        expect(workOut(texts).issues).toEqual({});
        expect(complaint).toMatch(/^$|(Here is the page as it begins|The rest of it is shown)\.$/);
        // What it says of itself leads back to it.
        const again = await open(new URL(store.address()).search);
        expect(again.standing().good).toEqual(good);
      }),
      { numRuns },
    );
  },
);

const calculator = fc
  .constantFrom(...Object.values(layers))
  .chain((layer) =>
    query([...Object.keys(layer.hyperparameters), ...layer.declaration.input, "input"]).map(
      (search) => ({ layer, search }),
    ),
  );

test("a calculator opens as any address asks, or says why not", { timeout }, () => {
  fc.assert(
    fc.property(calculator, ({ layer, search }) => {
      const { typed: start } = exampleOf(layer);
      const recalled = recall(layer, search, start);
      if (recalled.kind === "mangled") expect(recalled.because).toMatch(/\S.*\.$/s);
      if (recalled.kind !== "typed") return;
      const address = remember(layer, recalled.typed, start);
      const again = recall(layer, address, start);
      expect(again.kind).toBe("typed");
      if (again.kind === "typed") expect(remember(layer, again.typed, start)).toBe(address);
    }),
    { numRuns },
  );
});
