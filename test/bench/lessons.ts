// Measures how long a build takes with copies of the lessons: npm run bench:lessons, or with other
// numbers of lessons: npm run bench:lessons -- 10 100. A copy has the prose, figures and formulas of a
// real lesson under another address.
import { globSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { copySite } from "../copiedSite.ts";

const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [10, 100, 1000];
const originals = globSync("content/lessons/**/*.mdx").sort();

const isNeeded = (path: string) => !/^src[\\/]pages[\\/](?!lessons\b|index\.astro|404)/.test(path);

const site = await copySite(isNeeded);
// Of ten lessons few are those that the words of the glossary lead to.
await site.change("content/glossary.yaml", (text) => text.replace(/^ +lesson: .*\n/gm, ""));
try {
  const rows = [];
  for (const count of counts) {
    await writeLessons(count);
    await rm(join(site.folder, "dist"), { recursive: true, force: true });
    const began = performance.now();
    await site.build();
    const seconds = (performance.now() - began) / 1000;
    rows.push({
      lessons: count,
      seconds: seconds.toFixed(1),
      "ms a lesson": Math.round((seconds / count) * 1000),
    });
    console.table(rows);
  }
} finally {
  await site.remove();
}

/** Replaces the lessons of the copy by so many, chapter after chapter as the originals are. */
async function writeLessons(count: number): Promise<void> {
  const folder = join(site.folder, "content/lessons");
  const chapters = readFileSync("content/lessons/chapters.yaml", "utf8");
  await rm(folder, { recursive: true });
  const names = new Set<string>();
  for (let place = 0; place < count; place += 1) {
    const original = originals[place % originals.length] ?? "";
    const round = Math.floor(place / originals.length);
    const [chapter = "", lesson = ""] = original.split(/[\\/]/).slice(2);
    const own =
      round === 0
        ? chapter
        : `${chapter.replace(/^\d+/, (number) => String(Number(number) + 20 * round))}-${round}`;
    names.add(`${own.replace(/^\d+-/, "")}|${chapter.replace(/^\d+-/, "")}`);
    await mkdir(join(folder, own), { recursive: true });
    await writeFile(
      join(folder, own, lesson),
      withOwnAddresses(readFileSync(original, "utf8"), round),
    );
  }
  const more = [...names].filter((name) => !name.startsWith(`${name.split("|")[1] ?? ""}|`));
  const lines = more.map((name) => `${name.split("|")[0] ?? ""}: { title: A copy, line: A copy. }`);
  await writeFile(join(folder, "chapters.yaml"), `${chapters}\n${lines.join("\n")}\n`);
}

/** A copy explains nothing that its original explains already. */
function withOwnAddresses(text: string, round: number): string {
  return round === 0 ? text : text.replace(/^explains:.*(?:\n {2,}.*)*\n/m, "");
}
