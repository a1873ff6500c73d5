import { counted } from "@calc";
import type { Table } from "../../notebook/table.ts";
import { groupSize, meanOf, meansOf, sharedBy, spotsOf, type Block } from "./block.ts";

/** What a normalisation learns and what it only keeps, as its numbers are shown. */
export interface Held {
  readonly params: string;
  /** How many numbers each channel (or feature) has to learn. */
  readonly perChannel: number;
  readonly statistics: string;
}

/** What one row of the drawing is called. */
export const rowWord = ({ kind }: Block) =>
  kind === "layerNorm" || kind === "rmsNorm" ? "feature" : "channel";

/** Which values share the mean numbered `mean`. */
export function captionOf(block: Block, mean: number, held: Held): string {
  const shared = sharedBy(block);
  const share =
    shared === 1 ? "has a mean and a variance of its own" : "share one mean and one variance";
  const all = `${counted(shared, "value")} ${share}: ${whichOf(block, mean)}.`;
  const learned =
    held.perChannel === 0
      ? "Nothing is learned."
      : `${held.params} numbers are learned: ${held.perChannel === 1 ? "one" : "two"} for each ${block.isWhole ? "value of an example" : rowWord(block)}, and no more for a larger batch.`;
  const kept =
    held.statistics === "" || held.statistics === "0"
      ? ""
      : ` ${held.statistics} running means and variances are kept, not trained.`;
  return `${all} ${learned}${kept}`;
}

/** Which values those are, in words. */
export function whichOf(block: Block, mean: number): string {
  const spot = spotsOf(block).find((each) => meanOf(block, each) === mean);
  const [example, channel, place] = spot ?? [0, 0, 0];
  const one = `example ${example + 1}`;
  if (block.kind === "batchNorm") return `channel ${channel + 1} at every place of all examples`;
  if (block.kind === "instanceNorm") return `channel ${channel + 1} of ${one}, at every place`;
  if (block.kind === "groupNorm") {
    const last = channel + groupSize(block);
    const which = last === channel + 1 ? `channel ${last}` : `channels ${channel + 1} to ${last}`;
    return `${which} of ${one}, at every place`;
  }
  if (block.isWhole) return `all of ${one}`;
  return `all ${rowWord(block)}s of ${one} at place ${place + 1}`;
}

/** The same facts: a row for each mean that is drawn. */
export function tableOf(block: Block): Table {
  return {
    head: ["Mean and variance", "Shared by", "Values"],
    rows: Array.from({ length: meansOf(block) }, (_, mean) => [
      String(mean + 1),
      whichOf(block, mean),
      counted(sharedBy(block)),
    ]),
  };
}

/** What is left out of the drawing; nothing where all of it is there. */
export function leftOut({ channels, allChannels, places, allPlaces, kind }: Block): string {
  const word = kind === "layerNorm" || kind === "rmsNorm" ? "features" : "channels";
  const parts = [
    channels < allChannels ? `${channels} of ${counted(allChannels)} ${word}` : "",
    places < allPlaces ? `${places} of ${counted(allPlaces)} places` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Drawn: ${parts.join(", ")}.`;
}
