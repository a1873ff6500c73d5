import type { Network } from "@calc";
import { alexNet } from "./alexNet.ts";

export { summaryOf } from "./summaryOf.ts";

/** Every network, in the order of the page that lists them. */
export const networks: readonly Network[] = [alexNet];

/** The network of that name, or undefined. */
export function networkNamed(name: string): Network | undefined {
  return networks.find((network) => network.name === name);
}
