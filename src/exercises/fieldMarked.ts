import { formatNumber } from "@calc";
import type { Reach } from "./fieldReaches.ts";
import type { Marked, MarkedNumber } from "./marked.ts";
import type { Computations } from "./mistakenLines.ts";

/** A way to reckon how far a network sees: what it comes to, and the line with the numbers in. */
interface Way {
  readonly value: bigint;
  readonly line: string;
}

/** How far a network sees, and what people get instead who add kernels up or leave something out. */
export function markedField(reaches: readonly Reach[]): MarkedNumber {
  const answer = reaches.at(-1)?.sees ?? 1n;
  const known = waysOf(reaches).filter(
    ({ value }, place, all) =>
      value !== answer && all.findIndex((each) => each.value === value) === place,
  );
  return { answer, mistakes: known.map(({ value, because }) => ({ value, because })) };
}

/** The sums behind them. */
export function fieldComputations(reaches: readonly Reach[], { mistakes }: Marked): Computations {
  const ways = waysOf(reaches);
  return {
    right: [grown(reaches, ({ reach, jump }) => [reach, jump]).line],
    mistaken: mistakes.map(
      ({ value, because }) =>
        ways.find((each) => each.value === value && each.because === because)?.line ?? "",
    ),
  };
}

function waysOf(reaches: readonly Reach[]): readonly (Way & { readonly because: string })[] {
  const added =
    "That adds the kernels up. Neighbouring windows overlap: each layer adds its reach, less one.";
  return [
    { ...sum(reaches.map(({ reach }) => reach)), because: added },
    { ...sum(reaches.map(({ kernel }) => kernel)), because: added },
    {
      ...grown(reaches, ({ reach }) => [reach, 1n]),
      because: "That leaves the strides out. What stands above a stride reaches further, in jumps.",
    },
    {
      ...grown(reaches, ({ reach, nextJump }) => [reach, nextJump]),
      because: "That widens each layer by its own stride. A stride counts from the next layer on.",
    },
    {
      ...grown(reaches, ({ kernel, jump }) => [kernel, jump]),
      because: "That leaves the dilation out: with its gaps a kernel reaches further.",
    },
    {
      ...grown(reaches, ({ kernel }) => [kernel, 1n]),
      because: "That leaves out both the strides and the dilation.",
    },
    ...reaches.slice(-2, -1).map(({ name, sees }) => ({
      value: sees,
      line: "",
      because: `That is what one value of ${name} sees. What stands above it sees further.`,
    })),
  ];
}

const sum = (each: readonly bigint[]): Way => ({
  value: each.reduce((all, one) => all + one, 0n),
  line: each.map(formatNumber).join(" + "),
});

/** One value, and from each layer what its window reaches beyond it, in jumps. */
function grown(reaches: readonly Reach[], of: (each: Reach) => [reach: bigint, jump: bigint]): Way {
  const terms = reaches.map(of);
  const lines = terms.map(
    ([reach, jump]) =>
      `(${formatNumber(reach)} − 1)${jump === 1n ? "" : ` · ${formatNumber(jump)}`}`,
  );
  return {
    value: terms.reduce((all, [reach, jump]) => all + (reach - 1n) * jump, 1n),
    line: ["1", ...lines].join(" + "),
  };
}
