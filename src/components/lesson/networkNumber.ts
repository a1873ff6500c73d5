import { firstOf, formatNumber, isQuantityName, quantities, type Kind, type Value } from "@calc";
import { networkNamed, networks, summaryOf } from "@networks";
import { authorError, oneOf } from "./authorError.ts";

/** A number of a network as a sentence shows it, and the page that works it out. */
export interface NetworkNumber {
  readonly text: string;
  readonly kind: Kind;
  readonly href: string;
}

/**
 * The number that `alexnet.conv1.params` or, for a whole network, `alexnet.params` speaks of. Throws
 * an author's error where there is no such network, layer or quantity.
 */
export function networkNumber(file: string, path: string): NetworkNumber {
  const complain = (sentence: string, names: readonly string[]) =>
    authorError(file, `"${path}"`, `${sentence} ${oneOf(names)}`);
  const [first = "", ...rest] = path.split(".");
  const quantity = rest.pop() ?? "";
  const [node] = rest;
  const network = networkNamed(first);
  if (!network) {
    throw complain(
      `there is no network “${first}”.`,
      networks.map(({ name }) => name),
    );
  }
  const { rows, totals } = summaryOf(network);
  const row = rows.find(({ name }) => name === node);
  if (node !== undefined && !row) {
    throw complain(
      `${first} has no layer “${node}”.`,
      rows.map(({ name }) => name),
    );
  }
  const values: Readonly<Record<string, Value>> = row ? row.values : { ...totals };
  const number = firstOf(values[quantity]);
  if (number === undefined || !isQuantityName(quantity)) {
    throw complain(`there is no “${quantity}” to show.`, Object.keys(values));
  }
  return {
    text: formatNumber(number),
    kind: quantities[quantity].kind,
    href: `/networks/${network.name}/${node ?? "totals"}/#${quantity}`,
  };
}
