import type { Network } from "@calc";
import { summaryOf } from "@networks";

/** Networks that are built alike. */
export interface Family {
  readonly title: string;
  readonly about: string;
  readonly networks: readonly Network[];
}

const families = [
  {
    title: "One layer after the other",
    about: "Images go in, and each layer reads the one before it.",
    isOne: () => true,
  },
  {
    title: "Branches and shortcuts",
    about: "Some layers read several others, which are added or stand side by side.",
    isOne: (network: Network) => summaryOf(network).rows.some(({ sources }) => sources.length > 1),
  },
  {
    title: "Step by step",
    about: "They read a sequence in order and remember what they have read.",
    isOne: (network: Network) => has(network, /Rnn|lstm|gru/i),
  },
  {
    title: "Attention",
    about: "Each place of a sequence asks all others what they have to say.",
    isOne: (network: Network) => has(network, /attention/i),
  },
];

/** Every network in the last family whose word fits it, in the order in which they are listed. */
export function familiesOf(networks: readonly Network[]): Family[] {
  const family = (network: Network) => families.findLastIndex(({ isOne }) => isOne(network));
  return families
    .map(({ title, about }, place) => ({
      title,
      about,
      networks: networks.filter((network) => family(network) === place),
    }))
    .filter((each) => each.networks.length > 0);
}

function has(network: Network, name: RegExp): boolean {
  return summaryOf(network).rows.some(({ layer }) => name.test(layer.name));
}
