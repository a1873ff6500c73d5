import { flat, firstOf, type Values } from "@calc";

/** A batch as it is drawn: a sheet for each example, a row for each channel, a column for each place. */
export interface Block {
  readonly kind: string;
  readonly examples: number;
  readonly channels: number;
  readonly places: number;
  /** How many channels and places there really are. */
  readonly allChannels: number;
  readonly allPlaces: number;
  /** Groups of channels, where a norm has them. */
  readonly groups: number;
  /** Whether each value has numbers of its own, and not each channel. */
  readonly isWhole: boolean;
}

/** Where a value stands: its example, its channel, its place. */
export type Spot = readonly [example: number, channel: number, place: number];

const most = { channels: 12, places: 9 };
const examples = 3;

/** What a normalisation is drawn as; what is more than can be told apart is left out. */
export function blockOf(kind: string, values: Values): Block {
  const product = (name: string) =>
    flat(values[name] ?? []).reduce((all, size) => all * Number(size), 1);
  const isLayer = kind === "layerNorm" || kind === "rmsNorm";
  const normalised = flat(values["normalisedShape"] ?? []);
  const isWhole = isLayer && normalised.length > 1;
  const allChannels = isLayer
    ? Number(normalised.at(-1) ?? 1n)
    : Number(firstOf(values["inChannels"]) ?? 1n);
  const allPlaces = isWhole
    ? normalised.slice(0, -1).reduce((all, size) => all * Number(size), 1)
    : product(isLayer ? "positions" : "inSize");
  const groups = Number(firstOf(values["groups"]) ?? 1n);
  const perGroup = allChannels / groups;
  // Whole groups only, so that none is drawn smaller than another.
  const drawnGroups = range(groups).filter((group) => (group + 1) * perGroup <= most.channels);
  const channels =
    kind === "groupNorm" && drawnGroups.length > 0
      ? drawnGroups.length * perGroup
      : Math.min(allChannels, most.channels);
  return {
    kind,
    examples,
    channels,
    places: Math.min(allPlaces, most.places),
    allChannels,
    allPlaces,
    groups,
    isWhole,
  };
}

/** Which mean a value shares: the same number for the same mean, counted from 0 among those drawn. */
export function meanOf(block: Block, [example, channel, place]: Spot): number {
  const { kind, channels, places, isWhole } = block;
  switch (kind) {
    case "batchNorm":
      return channel;
    case "instanceNorm":
      return example * channels + channel;
    case "groupNorm": {
      const size = groupSize(block);
      return example * drawnGroupsOf(block) + (channel - (channel % size)) / size;
    }
    default:
      return isWhole ? example : example * places + place;
  }
}

/** How many means there are among the values drawn. */
export function meansOf(block: Block): number {
  const [example, channel, place] = [block.examples - 1, block.channels - 1, block.places - 1];
  return meanOf(block, [example, channel, place]) + 1;
}

/** How many values really share one mean. */
export function sharedBy(block: Block): number {
  const { kind, allChannels, allPlaces, isWhole } = block;
  if (kind === "batchNorm") return block.examples * allPlaces;
  if (kind === "instanceNorm") return allPlaces;
  if (kind === "groupNorm") return groupSize(block) * allPlaces;
  return isWhole ? allChannels * allPlaces : allChannels;
}

/** Every value that is drawn. */
export function spotsOf({ examples: count, channels, places }: Block): Spot[] {
  return range(count).flatMap((example) =>
    range(channels).flatMap((channel) =>
      range(places).map((place): Spot => [example, channel, place]),
    ),
  );
}

/** How many channels are in a group. */
export const groupSize = ({ allChannels, groups }: Block) => allChannels / groups;
const drawnGroupsOf = (block: Block) => Math.max(1, block.channels / groupSize(block));
const range = (length: number) => Array.from({ length }, (_, index) => index);
