import {
  isQuantityName,
  quantities,
  valuesOf,
  type Kind,
  type Row,
  type Shape,
  type Value,
} from "@calc";
import { networkNamed, networks, summaryOf } from "@networks";
import {
  fieldInShort,
  fieldsOf,
  formatValue,
  nodeWorkings,
  pageOf,
  shapeShown,
  totalWorkings,
  workingIds,
} from "@workings";
import { networkAddress } from "../site/addresses.ts";
import { authorError, oneOf } from "./authorError.ts";

/** A number of a network as a sentence shows it, and the page that works it out. */
export interface NetworkNumber {
  readonly text: string;
  readonly kind: Kind;
  readonly href: string;
  readonly value: Value;
}

const shapes = ["input", "output"] as const;

/**
 * The number that `alexnet.conv1.params` or, for a whole network, `alexnet.params` speaks of; or a
 * shape, `alexnet.conv1.output`. Throws an author's error where there is no such network, layer or
 * quantity.
 */
export function networkNumber(file: string, path: string): NetworkNumber {
  const complain = (sentence: string, names: readonly string[]) =>
    authorError(file, path, `${sentence} ${oneOf(names)}`);
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
  const page = row ? pageOf(network, row.name) : "totals";
  const shape = shapes.find((each) => each === quantity);
  if (shape) {
    const whole = row ? row[shape] : wholeShape(shape, network.input, rows.at(-1)?.output);
    const text = shapeShown(network, nodeShown(shape, row, rows));
    return { text, kind: "size", href: networkAddress(network.name, page), value: whole };
  }
  const field = row && quantity === "receptiveField" ? fieldsOf(network).get(row.name) : undefined;
  if (field && field !== "all") {
    const href = networkAddress(network.name, page, quantity);
    const value = field.map(({ size }) => size);
    return { text: fieldInShort(field) ?? "", kind: "size", href, value };
  }
  const explained = workingIds(row ? nodeWorkings(network, row) : totalWorkings(network));
  const values: Readonly<Record<string, Value>> = row ? valuesOf(row) : { ...totals };
  const value = values[quantity];
  if (value === undefined || !isQuantityName(quantity) || !explained.includes(quantity)) {
    const names = Object.keys(values).filter((name) => explained.includes(name));
    throw complain(`there is no “${quantity}” to show.`, [...names, ...shapes, "receptiveField"]);
  }
  return {
    text: formatValue(quantity, value),
    kind: quantities[quantity].kind,
    href: networkAddress(network.name, page, quantity),
    value,
  };
}

function wholeShape(
  shape: (typeof shapes)[number],
  input: readonly (number | bigint)[],
  output: Shape = [],
): Shape {
  return shape === "input" ? input.map(BigInt) : output;
}

/** The node whose output is what a row, or else the network, reads or puts out. */
function nodeShown(
  shape: (typeof shapes)[number],
  row: Row | undefined,
  rows: readonly Row[],
): string {
  const named = shape === "input" ? row?.sources[0] : (row ?? rows.at(-1))?.name;
  return named ?? "input";
}
