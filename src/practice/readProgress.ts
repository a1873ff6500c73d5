import { checkProgress } from "./checkProgress.ts";
import { isFields } from "./checks.ts";
import { migrations } from "./migrations.ts";
import { presentVersion, type Progress } from "./progress.ts";

/** Progress read from a text; or why not, in a sentence. */
type ProgressRead =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly isNewer: boolean; readonly why: string };

/** More than a lifetime of practice. */
const longest = 30_000_000;

/** Reads a progress file of this version or an earlier one. Never throws. */
export function readProgress(text: string): ProgressRead {
  if (text.length > longest) return no("It is far too large to be a progress file.");
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return no("It can’t be read: it may have been cut short, or be another sort of file.");
  }
  if (!isFields(read) || !Number.isInteger(read["version"]) || Number(read["version"]) < 0) {
    return no("It is no progress file of Layerwise.");
  }
  const version = Number(read["version"]);
  if (version > presentVersion) {
    const why = `It comes from a newer version of this page (its format is ${version}, and this page reads up to ${presentVersion}). Reload the page when you are online.`;
    return { ok: false, isNewer: true, why };
  }
  const present = migrations.slice(version).reduce((fields, migrate) => migrate(fields), read);
  const problem = checkProgress(present, "");
  if (problem !== undefined) return no(`Something in it is not right: ${problem}.`);
  // Each field that the type names was just checked.
  return { ok: true, progress: present as unknown as Progress };
}

const no = (why: string): ProgressRead => ({ ok: false, isNewer: false, why });
