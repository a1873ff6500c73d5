import type { Network } from "@calc";

/** What is worked out of a network, once: every page of it asks. */
export function remembered<Result>(
  workOut: (network: Network) => Result,
): (network: Network) => Result {
  const known = new WeakMap<Network, { readonly result: Result }>();
  return (network) => {
    const found = known.get(network) ?? { result: workOut(network) };
    known.set(network, found);
    return found.result;
  };
}
