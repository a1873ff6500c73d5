import {
  lockFile,
  posedBare,
  readVariants,
  relock,
  writeLock,
  type ExerciseText,
} from "@exercises";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { clashesIn } from "./clashes.ts";
import { exerciseTexts, lockIn } from "./exerciseTexts.ts";
import { spreadOf } from "./spread.ts";
import { tellAll, type Told } from "./tell.ts";

// `npm run lock -- [--unpublished name …] [--report file]`: locks what exercises ask.

const { values, positionals } = parseArgs({
  options: {
    unpublished: { type: "string", multiple: true, default: [] },
    report: { type: "string" },
  },
  allowPositionals: true,
});
// Names may follow the first one: --unpublished one two. By themselves they say nothing.
const unpublished = [...values.unpublished, ...positionals];
if (positionals.length > 0 && values.unpublished.length === 0) {
  console.error(`What of ${positionals.join(", ")}? Write "npm run lock -- --unpublished name".`);
  process.exit(1);
}
const texts = exerciseTexts();
const names = new Set(texts.map(({ name }) => name));
const unknown = unpublished.filter((name) => !names.has(name));

console.log(`Working out the variants of ${texts.length} exercises...`);
let done = 0;
const { lock, said, refused } = relock(texts, lockIn(), unpublished, () => {
  done += 1;
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${texts.length}`);
});
if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");

writeFileSync(lockFile, writeLock(lock));
for (const sentence of said) console.log(sentence);
for (const sentence of refused) console.error(sentence);
for (const name of unknown) console.error(`There is no exercise "${name}" to lock as unpublished.`);
const count = `${Object.keys(lock).length} revisions of exercises are locked in ${lockFile}`;
const nothing = said.length === 0 && refused.length === 0 ? "; nothing has changed" : "";
console.log(`${count}${nothing}.`);
if (refused.length > 0) console.error(`${refused.length} stayed as they were: see above.`);

if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, `${tellAll(texts.flatMap(told))}\n`);
  console.log(`All that is known of their mistakes stands in ${values.report}.`);
}
process.exitCode = refused.length + unknown.length > 0 ? 1 : 0;

/** Nothing of an exercise that can't be read, of which there was a sentence above. */
function told({ name, file, text, earlier }: ExerciseText): Told[] {
  try {
    const posed = posedBare(readVariants(file, text));
    const variants = posed.variants.length;
    const of = lock[`${name}@${posed.revision}`]?.of ?? variants;
    const called = earlier === undefined ? name : `${name}@${earlier}`;
    return [{ name: called, variants, of, spread: spreadOf(posed), ...clashesIn(posed) }];
  } catch {
    return [];
  }
}
