import { globSync, readFileSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { mayMatch, wordsOf } from "./classesUsed.ts";
import { addresses, dist, elementsOf, fileAt, htmlAt } from "./dist.ts";
import { fetchedClasses } from "./fetchedClasses.ts";
import { keepRules } from "./keepRules.ts";
import { shortMarks } from "./shortMarks.ts";
import { fingerprint, trimPolicy } from "./trimPolicy.ts";
import { modulesFrom } from "./weights/modules.ts";
import { scriptsAtFirst } from "./weights/scripts.ts";

/** The mark that a component puts on its own rules and elements. */
const marks = /(?<![\w-])_[a-z0-9]{4}(?!\w)|data-astro-cid-[a-z0-9]+/g;

/**
 * Leaves in a page’s styles the rules of those components and classes alone that the page or one of its
 * scripts may show: Astro gives each lesson the styles of every tag that any lesson may use. Their marks are shortened, too.
 */
export const trimStyles: AstroIntegration = {
  name: "trim-styles",
  hooks: {
    "astro:build:done": () => {
      const written = new Map(
        globSync(`${dist}/_astro/*.js`).map((file) => {
          const url = `/${file.slice(dist.length + 1).replaceAll("\\", "/")}`;
          const script = readFileSync(file, "utf8");
          return [url, { marks: script.match(marks) ?? [], words: wordsOf([script]) }];
        }),
      );
      const fetched = fetchedClasses();
      for (const page of addresses()) {
        const html = htmlAt(page);
        const { own: first, islands, later } = scriptsAtFirst(elementsOf(html));
        const scripts = modulesFrom([...first, ...islands, ...later], { late: true });
        const body = html.replaceAll(/<style[^>]*>.*?<\/style>/gs, "");
        const own = scripts.flatMap((script) => written.get(script) ?? []);
        const used = new Set(
          [body.match(marks) ?? [], ...own.map((script) => script.marks)].flat(),
        );
        const words = [wordsOf([body]), fetched, ...own.map((script) => script.words)];
        const trimmed = trimPolicy(
          trim(html, (prelude) => {
            const named = prelude.match(marks);
            return (named?.some((mark) => used.has(mark)) ?? true) && mayMatch(prelude, words);
          }),
        );
        writeFileSync(fileAt(page), shortMarks(trimmed));
      }
    },
  },
};

/** The page with less in its styles, and their new fingerprints in its policy. */
function trim(html: string, keeps: (prelude: string) => boolean): string {
  let trimmed = html;
  for (const [, before = ""] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
    const after = shortMarks(keepRules(before, keeps));
    if (after === before) continue;
    trimmed = trimmed
      .replace(before, () => after)
      .replace(fingerprint(before), () => fingerprint(after));
  }
  return trimmed;
}
