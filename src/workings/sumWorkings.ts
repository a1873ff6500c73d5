import { formatNumber, quantityNamed, total, type Counts, type Network } from "@calc";
import { groupsOf, type Group } from "./groups.ts";
import { pageOf } from "./pages.ts";
import { partsOf, type Part } from "./parts.ts";
import { nameOfRun, runsOf, type Run } from "./runs.ts";
import { statement, sumOf, type Term } from "./sums.ts";
import { sentenceCase, type Working } from "./working.ts";

export type Count = keyof Counts;

const mostInLine = 8;

/** Where a count of a block or a network comes from: all of it, then each type of layer, part by part. */
export function sumWorkings(
  network: Network,
  part: Part,
  label: string,
  quantity: Count,
): Working[] {
  const words = sentenceCase(quantityNamed(quantity).label);
  const isWhole = part === partsOf(network);
  const groups = groupsOf(part.rows, quantity);
  const runs = runsOf(part.parts);
  const title = (of: string) => `${words} of ${of}`;
  const whole = part.counts[quantity];
  const all = isWhole
    ? { because: "All layers together, type by type.", terms: termsByType(groups, quantity) }
    : {
        because: "All of its parts together.",
        terms: runs.map((run) => termOf(network, run, quantity)),
      };
  return [
    summed(quantity, { id: quantity, title: title(label), because: all.because }, all.terms, whole),
    ...groups.map(({ name, title: type, counts }) => {
      const id = `${quantity}-${name}`;
      const of = isWhole ? `the ${type}` : `the ${type} of ${label}`;
      const because = "One part after the other, added up.";
      const terms = runs.map((run) => termOf(network, run, quantity, name));
      return summed(quantity, { id, title: title(of), because }, terms, counts[quantity]);
    }),
  ];
}

/** A sum as its page tells of it: a few terms in a line, many one below the other; nothing adds nothing. */
export function summed(
  quantity: Count,
  told: Pick<Working, "id" | "title" | "because">,
  all: readonly Term[],
  whole: bigint,
): Working {
  const terms = all.filter(({ count }) => count > 0n);
  const sum = { ...told, answer: formatNumber(whole) };
  if (terms.length > mostInLine) return { ...sum, terms };
  return terms.length > 0
    ? { ...sum, derivations: [sumOf(quantity, terms, whole)] }
    : { ...sum, given: [{ latex: statement(quantity, 0n), words: "nothing to count" }] };
}

function termsByType(groups: readonly Group[], quantity: Count): Term[] {
  return groups.map(({ name, title, counts }) => ({
    label: title,
    count: counts[quantity],
    at: { page: "totals", id: `${quantity}-${name}` },
  }));
}

/** What a run comes to, or its layers of one type. */
function termOf(network: Network, run: Run, quantity: Count, type?: string): Term {
  const [{ name, rows, counts, parts }] = run;
  const ofType = rows.filter(({ layer }) => layer.name === type);
  const once = type === undefined ? counts[quantity] : total(ofType)[quantity];
  const isWhole = type === undefined || parts.length === 0;
  return {
    label: nameOfRun(run),
    count: once * BigInt(run.length),
    times: run.length,
    at: { page: pageOf(network, name), id: isWhole ? quantity : `${quantity}-${type}` },
  };
}
