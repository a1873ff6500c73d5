import { counted } from "@calc";
import type { Filters } from "./filters.ts";
import { inWords } from "../grid/cells.ts";
import type { Seen } from "./look.ts";

/** What is to be seen in the stacks, in words. */
export function describe(filters: Filters, seen: Seen): string {
  const { outChannels, inChannels } = filters;
  const filter = `filter ${counted(seen.filter + 1)}`;
  if (seen.from === "channel") {
    const channel = `Channel ${counted((seen.channel ?? 0) + 1)} of ${counted(inChannels)}`;
    return `${channel} is read by ${readers(filters, seen)}.`;
  }
  if (seen.tap) {
    const slice =
      filters.depth > 1 ? ` of the slice for channel ${counted((seen.channel ?? 0) + 1)}` : "";
    return `The weight in ${inWords(seen.tap)}${slice}: one of the ${filters.texts.one} that ${filter} learns, the same at every place of the image.`;
  }
  const sum = filters.depth > 1 ? ", adds up what it finds in them" : "";
  const all =
    outChannels > 1 ? `${counted(outChannels)} filters, ${counted(outChannels)} maps.` : "";
  return `Filter ${counted(seen.filter + 1)} of ${counted(outChannels)} reads ${channelsRead(filters, seen)}${sum} and makes one map. ${all}`.trim();
}

function channelsRead({ groups, inChannels, depth }: Filters, { channels }: Seen): string {
  const [first, last] = channels.map((channel) => counted(channel + 1));
  if (inChannels === 1) return "the only channel";
  if (groups === 1) return `all ${counted(inChannels)} channels`;
  return depth === 1
    ? `channel ${first ?? ""} alone`
    : `channels ${first ?? ""} ${depth === 2 ? "and" : "to"} ${last ?? ""}, those of its group`;
}

function readers({ groups, outChannels, share }: Filters, { lit }: Seen): string {
  const [first, last] = lit.map((filter) => counted(filter + 1));
  if (outChannels === 1) return "the only filter";
  if (groups === 1)
    return `all ${counted(outChannels)} filters, each with a slice of its own for it`;
  return share === 1
    ? `filter ${first ?? ""} alone`
    : `filters ${first ?? ""} ${share === 2 ? "and" : "to"} ${last ?? ""} only, those of its group`;
}

/** The same facts as a table. */
export function tableOf({ outChannels, depth, kernel, hasBias, texts }: Filters) {
  const size = [...kernel, depth].join(" × ");
  const all = counted(outChannels);
  return {
    head: ["Part", "Channels read", "Weights", "Biases", "Maps made"],
    rows: [
      ["one filter", counted(depth), `${size} = ${texts.one}`, hasBias ? "1" : "0", "1"],
      [`all ${all} filters`, counted(depth), texts.all, texts.biases, all],
    ],
  };
}
