import { globSync } from "node:fs";
import { basename } from "node:path";
import { addresses } from "../../src/build/dist.ts";
import type { Kind } from "./kinds.ts";

/** Of each kind of figure the first that other people’s pages can show, in the order of the alphabet. */
export function figures(): Kind[] {
  const files = globSync("src/components/lesson/{figures,network}/*.astro");
  const tags = [...files.map((file) => kebab(basename(file, ".astro"))), "calculator"].sort();
  const shown = addresses().filter((address) => address.startsWith("/embed/lessons/"));
  // `memory-timeline-vgg-16` is a `memory-timeline`, and no `memory`.
  const tagOf = (name: string) => tags.findLast((tag) => `${name}-`.startsWith(`${tag}-`));
  return tags.flatMap((tag) => {
    const address = shown.find((each) => tagOf(basename(each)) === tag);
    return address === undefined ? [] : [{ name: `figure-${tag}`, address }];
  });
}

/** `SlidingKernel` as addresses have it: `sliding-kernel`. */
const kebab = (tag: string) => tag.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
