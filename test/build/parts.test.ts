import { expect, test } from "vitest";
import { partOf } from "../../src/build/offline/parts.ts";

const linked = new Set(["/networks/alexnet/totals/"]);

test.each([
  ["/", "shell"],
  ["/reference/", "shell"],
  ["/reference/conv2d/", "shell"],
  ["/search.json", "shell"],
  ["/offline.js", "shell"],
  ["/newerVersion.js", "shell"],
  ["/lessons/convolution/padding/", "course"],
  ["/exercises/alexnet-first-layer@1.json", "course"],
  ["/networks/alexnet/", "course"],
  // A lesson leads there.
  ["/networks/alexnet/totals/", "course"],
  ["/networks/alexnet/conv1/", "workings"],
  ["/_astro/figure.pyHUMBnk.js", "none"],
  ["/social/home.png", "none"],
  ["/embed/lessons/convolution/padding/", "none"],
  ["/service-worker.js", "none"],
])("%s belongs to: %s", (address, part) => {
  expect(partOf(address, linked)).toBe(part);
});
