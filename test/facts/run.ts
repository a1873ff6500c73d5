import { resolve } from "node:path";
import "./shortNames.ts";
import type { Checked } from "./checkFolder.ts";

// `npm run facts -- [folder]`: checks calc against the files of facts in a folder, ours if none is named.

const { checkFile, filesOfFacts, passes, report } = await import("./checkFolder.ts");
const [named] = process.argv.slice(2);
// npm runs a script in the project's folder; the name is meant from where it was called.
const folder =
  named === undefined ? import.meta.dirname : resolve(process.env["INIT_CWD"] ?? ".", named);
const checked: Checked[] = filesOfFacts(folder).flatMap((file) => checkFile(folder, file));

if (checked.length === 0) {
  console.error(
    `No facts in ${folder}: write a case a line in layers-*.jsonl, nets.jsonl, graphs.jsonl, receptive_field.jsonl or zoo_graphs.jsonl.`,
  );
} else {
  const passed = checked.filter(passes).length;
  for (const line of checked.flatMap(report)) console.log(line);
  console.log(`${passed} passed, ${checked.length - passed} failed`);
}
process.exitCode = checked.length > 0 && checked.every(passes) ? 0 : 1;
