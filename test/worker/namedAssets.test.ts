import { expect, test } from "vitest";
import { namedAssets } from "../../src/worker/namedAssets.ts";

test.each([
  ['import{a}from"./figure.BcYD7fp7.js";', ["figure.BcYD7fp7.js"]],
  [
    'new Worker(new URL("/course/_astro/worker-q9r2PppI.js",import.meta.url))',
    ["worker-q9r2PppI.js"],
  ],
  [
    "url(/_astro/sans-rare.BQ4ATmn5.woff2) url('/_astro/sans-rare.BQ4ATmn5.woff2')",
    ["sans-rare.BQ4ATmn5.woff2"],
  ],
  [
    'const d=["_astro/Why.astro_astro_type_script_index_0_lang.B-AhmI0A.js","_astro/base.CHdr0-i6.css"]',
    ["Why.astro_astro_type_script_index_0_lang.B-AhmI0A.js", "base.CHdr0-i6.css"],
  ],
  ['fetch("/offline.js"); node.children.map; "model.py"', []],
])("%s names: %j", (text, expected) => {
  expect(namedAssets(text)).toEqual(expected);
});
