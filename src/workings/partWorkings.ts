import { quantityNamed, type Network } from "@calc";
import { summaryOf } from "@networks";
import { counted } from "./counted.ts";
import { groupsOf } from "./groups.ts";
import type { SharedPage } from "./pages.ts";
import { partsOf, within, type Part } from "./parts.ts";
import { runsOf, type Run } from "./runs.ts";
import { shareWorking } from "./shareWorking.ts";
import { summed, sumWorkings } from "./sumWorkings.ts";
import { sentenceCase, type Working } from "./working.ts";

/** Where the sums and the shares of a block or of a whole network come from. */
export function partWorkings(network: Network, part: Part, label: string): Working[] {
  const { params } = summaryOf(network).totals;
  const share = (name: string, count: bigint, id: string): Working[] =>
    count > 0n && count < params ? [{ ...shareWorking({ label: name, count }, params), id }] : [];
  return counted.flatMap((quantity): Working[] => {
    if (quantity !== "share") return sumWorkings(network, part, label, quantity);
    const types = groupsOf(part.rows, "params");
    return [
      ...share(label, part.counts.params, "share"),
      ...types.flatMap(({ name, title, counts }) => share(title, counts.params, `share-${name}`)),
    ];
  });
}

/** The same of a block and those that are alike, and of as many of them as follow each other. */
export function blockWorkings(network: Network, { part, parts }: SharedPage): Working[] {
  const others = parts.length - 1;
  const label = others > 0 ? `${part.name} and ${others} like it` : part.name;
  const runs = within(partsOf(network))
    .flatMap(({ parts: inside }) => runsOf(inside))
    .filter((run) => run.length > 1 && run[0].likeness === part.likeness);
  const byLength = new Map(runs.map((run) => [run.length, run]));
  return [...partWorkings(network, part, label), ...[...byLength.values()].flatMap(runWorkings)];
}

/** What a run of blocks comes to: one of them, times. */
function runWorkings(run: Run): Working[] {
  const [{ name, counts }] = run;
  const last = run.at(-1)?.name ?? name;
  return counted
    .filter((quantity) => quantity !== "share")
    .map((quantity) => {
      const count = counts[quantity] * BigInt(run.length);
      const id = `${quantity}-x${run.length}`;
      const title = `${sentenceCase(quantityNamed(quantity).label)} of ${name} to ${last}`;
      const because = "The same block again and again.";
      const terms = [{ label: name, count, times: run.length }];
      return summed(quantity, { id, title, because }, terms, count);
    });
}
