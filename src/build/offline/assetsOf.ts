import { readFileSync } from "node:fs";
import { namedAssets, namesOthers } from "../../worker/namedAssets.ts";
import { dist, fileAt } from "../dist.ts";

/** The assets that pages need, at once or when somebody uses them: what they name, and what that names. */
export function assetsOf(pages: readonly string[]): Set<string> {
  const names = new Set(pages.flatMap((page) => namedAssets(readFileSync(fileAt(page), "utf8"))));
  for (const name of names) {
    if (!namesOthers(name)) continue;
    for (const each of namedAssets(readFileSync(`${dist}/_astro/${name}`, "utf8"))) names.add(each);
  }
  return new Set([...names].map((name) => `/_astro/${name}`));
}
