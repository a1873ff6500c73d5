import { formatNumber, quantityNamed, type Kind, type Mistake, type Row } from "@calc";
import { inUnits } from "./decimalText.ts";
import type { ExerciseFields } from "./exerciseFields.ts";
import { withOwnMistakes } from "./ownMistakes.ts";
import type { Part } from "./partsIn.ts";
import type { PartAsked } from "./partsAsked.ts";
import { suggest } from "./suggest.ts";
import type { Field } from "./yamlFields.ts";

/** What a share is of: a part and the whole, counted, and what else somebody may have taken for the part. */
export interface Share {
  readonly part: bigint;
  readonly whole: bigint;
  readonly kind: Kind;
  readonly others: readonly {
    readonly part: bigint;
    readonly whole: bigint;
    readonly because: string;
  }[];
}

/**
 * The share of something in what is asked, in percent or as a ratio: of a node in the count of its
 * network, or of a formula in a quantity of one layer. Exact, to the `decimals` that are asked for.
 */
export function sharePart(
  fields: ExerciseFields,
  [asked, ...more]: readonly [PartAsked, ...PartAsked[]],
  form: "percent" | "ratio",
): Part {
  const { field, entries } = fields;
  if (more.length > 0) return field("form").stop(`with ${form}, one thing is asked.`);
  const { asks, row, subject } = asked;
  const share = shareIn(fields, asked);
  const decimals = decimalsIn(fields);
  const isPercent = form === "percent";
  const factor = isPercent ? 100n : 1n;
  const units = (part: bigint, whole: bigint) => inUnits(factor * part, whole, decimals);
  const answer = units(share.part, share.whole);
  const others = [...share.others, ...(isPercent ? turnedRound(share) : upsideDown(share))]
    .filter(({ part, whole }) => part > 0n && whole > 0n)
    .map(({ part, whole, because }) => ({ value: units(part, whole), because }))
    .filter(({ value }) => value > 0n && value !== answer);
  const known = { answer, mistakes: others };
  // A formula of the exercise’s own gives a number as it is asked for, not in units of its last decimal.
  const workOut = ({ formula, because }: Mistake) =>
    subject.workOut({
      because,
      formula: `floor((${formula}) * ${10n ** BigInt(decimals)} + 1 / 2)`,
    });
  const marked = withOwnMistakes(known, entries("mistakes"), workOut);
  const [numerator, denominator] = [factor * share.part, share.whole];
  if ("axes" in marked) return field("asks").stop("a share is a number.");
  return { asks, row, ...marked, decimal: { decimals, numerator, denominator, isPercent } };
}

/** What an exercise’s `share` is, of what it asks. */
export function shareIn(fields: ExerciseFields, { asks, marked, subject }: PartAsked): Share {
  const { value, stop } = fields.field("share");
  if ("axes" in marked || marked.answer === 0n)
    return stop(`a share of ${asks} makes no sense here.`);
  const whole = marked.answer;
  const { kind } = quantityNamed(asks);
  if (typeof value !== "string") return stop('"share" names a node, or is a formula over a layer.');
  if (!subject.rows) {
    return { part: worth(value, subject, stop), whole, kind, others: [] };
  }
  const part = subject.rows.named(value)?.marked(asks);
  if (part === undefined || typeof part === "string" || "axes" in part) {
    return stop(`there is no node "${value}". ${suggest(value, subject.rows.names)}`);
  }
  return {
    part: part.answer,
    whole,
    kind,
    others: othersThan(value, asks, whole, subject.summary?.rows ?? []),
  };
}

function worth(formula: string, { workOut }: PartAsked["subject"], stop: Field["stop"]): bigint {
  try {
    return workOut({ formula, because: "" }).value;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** The shares of the other nodes, and that of the same node in something else. */
function othersThan(
  node: string,
  asks: string,
  whole: bigint,
  rows: readonly Row[],
): Share["others"] {
  const counts = ["params", "macs", "activations"] as const;
  const own = rows.find(({ name }) => name === node);
  const total = (count: (typeof counts)[number]) =>
    rows.reduce((sum, row) => sum + row.counts[count], 0n);
  const asked = counts.find((count) => count === asks);
  return [
    ...rows.flatMap(({ name, counts: of }) =>
      name === node || asked === undefined
        ? []
        : [
            {
              part: of[asked],
              whole,
              because: `That is the share of ${name}. This asks for ${node}.`,
            },
          ],
    ),
    ...counts.flatMap((count) =>
      !own || count === asks
        ? []
        : [
            {
              part: own.counts[count],
              whole: total(count),
              because: `That is its share of the ${quantityNamed(count).label}. This asks for the ${quantityNamed(asks).label}.`,
            },
          ],
    ),
  ];
}

const turnedRound = ({ part, whole }: Share): Share["others"] => [
  {
    part,
    whole: whole - part,
    because: `That compares it with the rest, ${formatNumber(whole - part)}. A share is of the whole, and its own part belongs to that.`,
  },
  { part: whole - part, whole, because: "That is the share of all the rest. Take it from 100%." },
];

const upsideDown = ({ part, whole }: Share): Share["others"] => [
  {
    part: whole,
    whole: part,
    because: "That is the other way round. Divide the first by the second.",
  },
];

function decimalsIn({ field, has }: ExerciseFields): number {
  if (!has("decimals")) return 1;
  const { value, stop } = field("decimals");
  const isFew = typeof value === "bigint" && value >= 0n && value <= 6n;
  return isFew ? Number(value) : stop('"decimals" is a whole number from 0 to 6.');
}
