import { verify, type Item } from "@assignments";
import { fetchExercises } from "../assignment/fetchExercises.ts";
import { filesIn } from "./handedIn.ts";
import type { Doing, Order, Told } from "./messages.ts";

/** So often it tells how far it is, in milliseconds; oftener nobody sees. */
const pause = 60;
/** So many entries go to the page at once, and so long it has to do other things between, in milliseconds. */
const [portion, rest] = [200, 30];

const tell = (told: Told) => postMessage(told);

let told = 0;
function tellProgress(doing: Doing) {
  const now = performance.now();
  if (now - told < pause && doing.done < doing.total) return;
  told = now;
  tell(doing);
}

async function exercisesFor(items: readonly Item[]) {
  const { exercises, failed } = await fetchExercises(items, () => undefined);
  if (failed.length > 0) {
    throw new Error("The exercises could not be fetched. Try again when you are online.");
  }
  return exercises;
}

async function work({ chosen, link }: Order): Promise<void> {
  const total = chosen.reduce((sum, { file }) => sum + file.size, 0);
  let [done, found] = [0, 0];
  const files = async function* () {
    for await (const file of filesIn(chosen, (bytes) => (done += bytes))) {
      found += 1;
      tellProgress({ kind: "reading", done, total, files: found });
      yield file;
    }
  };
  const outcome = await verify({
    files: files(),
    link,
    exercisesFor,
    tell: (marked, all) =>
      tellProgress({ kind: "marking", done: marked, total: all, files: found }),
  });
  if (!outcome.ok) {
    tell({ kind: "failed", why: outcome.why });
    return;
  }
  const { entries, ...verified } = outcome.value;
  for (let at = 0; at < entries.length; at += portion) {
    tell({ kind: "entries", entries: entries.slice(at, at + portion) });
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  tell({ kind: "done", verified });
}

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  work(data).catch((error: unknown) => {
    tell({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
  });
});
