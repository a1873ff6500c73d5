import type { Row } from "@calc";
import { networkNamed, summaryOf } from "@networks";
import type { Working } from "@workings";

const network = networkNamed("alexnet");
if (!network) throw new Error("AlexNet is missing.");

/** The network that these tests ask. */
export const alexNet = network;

/** AlexNet’s row of that name. */
export function rowNamed(name: string): Row {
  const row = summaryOf(alexNet).rows.find((each) => each.name === name);
  if (!row) throw new Error(`AlexNet has no row ${name}.`);
  return row;
}

/** The working that is found at a fragment. */
export function workingAt(workings: readonly Working[], id: string): Working {
  const working = workings.find((each) => [each.id, ...(each.aliases ?? [])].includes(id));
  if (!working) throw new Error(`There is no working at #${id}.`);
  return working;
}

/** What a formula says, without colours and braces: `W = 34,848`. */
export const plain = (latex: string) => latex.replaceAll(/\\htmlClass\{[\w-]+\}|[{}]/g, "");
