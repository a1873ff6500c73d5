import { afterEach, expect } from "vitest";

const said: string[] = [];

for (const method of ["warn", "error"] as const) {
  console[method] = (...words: unknown[]) => {
    said.push(`console.${method}: ${words.map(String).join(" ")}`);
  };
}

// Collected and not thrown where it is said: the code that warns may catch what it throws.
afterEach(() => {
  expect(said.splice(0), "a warning fails the run").toEqual([]);
});
