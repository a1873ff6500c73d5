import { formatNumber } from "@calc";
import type { Opened } from "../view/opened.ts";
import { trainedIn } from "../view/trainedIn.ts";
import { heldBy } from "../view/rowsShown.ts";
import { whySum, type SumName } from "./whySum.ts";
import { isRight, type CountedPair } from "./pairs.ts";
import type { CountedLine, CountedSums } from "./readCounts.ts";

/** A sum of somebody’s beside the code’s. */
export interface CheckedSum {
  readonly label: string;
  readonly own: string;
  readonly code: string;
  readonly verdict: "same" | "differs";
}

/** The sums below a table, each with a verdict, and sentences on them. */
export interface CheckedSums {
  readonly sums: readonly CheckedSum[];
  readonly sentences: readonly string[];
}

const labels: Readonly<Record<SumName, string>> = {
  total: "Total params",
  trained: "Trainable params",
  fixed: "Non-trainable params",
};

/** Compares what a table says below its lines; names the row behind what differs where one row is. */
export function checkSums(
  { summary, read }: Opened,
  own: CountedSums,
  lines: readonly CountedLine[],
  pairs: readonly CountedPair[],
): CheckedSums {
  const { params, statistics } = summary.totals;
  const { trained, fixed } = trainedIn(read, summary.totals);
  // Either library's way to count moving averages is right, as it is in a row.
  const right: Readonly<Record<SumName, readonly bigint[]>> = {
    total: [params, heldBy(summary.totals)],
    trained: [trained],
    fixed: [fixed, read.frozen, read.frozen + statistics],
  };
  const isKeras = read.library === "keras" && pairs.some(isOfKeras);
  const found = (["total", "trained", "fixed"] as const).flatMap((sum) => {
    const count = own[sum];
    if (count === undefined) return [];
    const code = sum === "total" && isKeras ? heldBy(summary.totals) : right[sum][0];
    return code === undefined ? [] : [{ sum, count, code, isSame: right[sum].includes(count) }];
  });
  const isTold = found.some(({ sum, isSame }) => sum === "trained" && !isSame);
  const sentences = found.flatMap(({ sum, count, code, isSame }) => {
    if (isSame) return sum === "total" ? [`The total, ${formatNumber(count)}, agrees.`] : [];
    // What is trained too much is frozen too little: the reason is said once.
    const isSaid = sum === "fixed" && isTold;
    const why = isSaid ? undefined : whySum(sum, count - code, { pairs, read, own });
    return [differing(sum, count, code) + (why === undefined ? "" : ` ${why}`)];
  });
  return {
    sums: found.map(({ sum, count, code, isSame }) => ({
      label: labels[sum],
      own: formatNumber(count),
      code: formatNumber(isSame ? count : code),
      verdict: isSame ? "same" : "differs",
    })),
    sentences: [...sentences, ...aboutAdding(own, lines)],
  };
}

/** Whether a row is counted with its moving averages, as only Keras does. */
const isOfKeras = ({ one, other }: CountedPair) =>
  one !== undefined &&
  other !== undefined &&
  other.counts.statistics > 0n &&
  isRight(one.count, other)
    ? one.count === heldBy(other.counts)
    : false;

function differing(sum: SumName, count: bigint, code: bigint): string {
  const difference = count - code;
  const size = formatNumber(difference < 0n ? -difference : difference);
  const word = difference < 0n ? "less" : "more";
  const [name, verb] = sum === "total" ? ["The total", "is"] : [labels[sum], "are"];
  const it = sum === "total" ? "it is" : "they are";
  return `${name} ${verb} ${formatNumber(count)}; the code comes to ${formatNumber(code)}, so ${it} ${size} ${word}.`;
}

/** Says where the numbers of a table do not add up among themselves. */
function aboutAdding(
  { total, trained, fixed }: CountedSums,
  lines: readonly CountedLine[],
): string[] {
  if (total === undefined) return [];
  const sum = lines.reduce((all, { count }) => all + count, 0n);
  const whole = formatNumber(total);
  const added =
    lines.length === 0 || sum === total
      ? []
      : [`The counts add up to ${formatNumber(sum)}, not to ${whole}.`];
  if (trained === undefined || fixed === undefined || trained + fixed === total) return added;
  const both = formatNumber(trained + fixed);
  return [...added, `Trainable and non-trainable params add up to ${both}, not to ${whole}.`];
}
