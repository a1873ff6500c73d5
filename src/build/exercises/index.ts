import { unpacked, type Lock, type Packed } from "@exercises";
import type { AstroIntegration } from "astro";
import { globSync, readFileSync } from "node:fs";
import { dist } from "../dist.ts";
import { checkGroups, type Grouped } from "./checkGroups.ts";
import { clashesIn } from "./clashes.ts";
import { spreadOf } from "./spread.ts";
import { neverTold, tell } from "./tell.ts";

/** Says once the site is built how many variants and mistakes exercises have, and which mistakes clash. */
export const exercises: AstroIntegration = {
  name: "exercises",
  hooks: {
    "astro:build:done": ({ logger }) => {
      // Each page that was built agrees with the lock, or the build had stopped.
      const lock = read("content/exercises.lock.json") as Lock;
      const grouped: Grouped[] = [];
      const told = globSync(`${dist}/exercises/*.json`)
        .map((path) => path.replaceAll("\\", "/"))
        .sort()
        .map((path) => {
          // Written by the page of the same name.
          const written = unpacked(read(path) as Packed);
          const file = path.slice(`${dist}/exercises/`.length).replace(/\.json$/, "");
          const key = file.includes("@") ? file : `${file}@${written.revision}`;
          const variants = written.variants.length;
          const locked = lock[key];
          // Earlier revisions are drawn by whoever was given them, as they were.
          if (locked && written.group !== undefined && !file.includes("@"))
            grouped.push({ name: file, group: written.group, locked });
          return {
            name: file,
            variants,
            of: locked?.of ?? variants,
            spread: spreadOf(written),
            ...clashesIn(written),
          };
        });
      checkGroups(grouped);
      logger.info(`What exercises ask:\n${tell(told)}`);
      for (const sentence of neverTold(told)) logger.warn(sentence);
    },
  },
};

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
