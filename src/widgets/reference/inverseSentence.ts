import {
  formatNumber,
  isYesOrNo,
  listed,
  quantityNamed,
  type Inverse,
  type InverseQuestion,
  type Layer,
} from "@calc";

/** A part of a sentence: words, or a value that a press sets. */
export type Piece = string | { readonly text: string; readonly sets: string };

type Values = Extract<Inverse, { kind: "values" }>;
type None = Extract<Inverse, { kind: "none" }>;

/** So many values are written out; of a longer row the ends are. */
const mostInRow = 4;
const mostListed = 8;

/** The answer to an inverse question in words; each value that was found can be set. */
export function inverseSentence(
  layer: Layer,
  { asked, quantity, wanted }: InverseQuestion,
  answer: Inverse,
): readonly Piece[] {
  const range = layer.hyperparameters[asked]?.range;
  const isSwitch = range !== undefined && isYesOrNo({ range });
  const { label } = quantityNamed(asked);
  const aim = sizes(wanted);
  const set = (value: bigint | string): Piece => ({
    text: said(value, isSwitch),
    sets: String(value),
  });
  switch (answer.kind) {
    case "impossible":
      return [answer.message];
    case "same": {
      const { label: of } = quantityNamed(quantity);
      return [
        `The ${of} ${isPlural(of) ? "don’t" : "doesn’t"} depend on the ${label}: it is ${sizes(answer.gives)}.`,
      ];
    }
    case "values":
      return valuesSentence(answer);
    case "none":
      return noneSentence(answer);
  }

  function valuesSentence({ spans, words, upTo }: Values): readonly Piece[] {
    const items: Piece[][] = spans.flatMap(({ from, to }) => {
      if (to - from >= BigInt(mostInRow)) return [[set(from), " to ", set(to)]];
      return Array.from({ length: Number(to - from) + 1 }, (_, place) => [
        set(from + BigInt(place)),
      ]);
    });
    const shown = [...items.slice(0, mostListed), ...words.map((word) => [set(word)])];
    const more = items.length - mostListed;
    const rest =
      upTo !== undefined
        ? " These are the smallest; larger ones follow."
        : more > 0
          ? ` ${formatNumber(BigInt(more))} larger ones do, too.`
          : "";
    const isOne = shown.length === 1 && shown[0]?.length === 1;
    const ending = rest === "" ? `; nothing else does.` : `.${rest}`;
    const name = isOne ? label : plural(label);
    return [`${capital(name)} `, ...inRow(shown), ` ${isOne ? "gives" : "give"} ${aim}${ending}`];
  }

  function noneSentence({ below, above, refused, upTo }: None): readonly Piece[] {
    const begin = `None${upTo === undefined ? "" : ` up to ${formatNumber(upTo)}`} gives ${aim}`;
    const because = refused
      ? [` ${capital(label)} ${said(refused.value, isSwitch)} can’t be: ${refused.message}`]
      : [];
    if (below && above) {
      const [one, other] = below.value < above.value ? [below, above] : [above, below];
      return [
        `${begin}: ${label} `,
        set(one.value),
        ` gives ${sizes(one.gives)}, and `,
        set(other.value),
        ` gives ${sizes(other.gives)}.`,
        ...because,
      ];
    }
    const only = below ?? above;
    if (!only) return [`No ${label} is possible here.`, ...because];
    const extreme = below ? "most" : "least";
    return [
      `${begin}: the ${extreme} is ${sizes(only.gives)}, with ${label} `,
      set(only.value),
      ".",
      ...because,
    ];
  }
}

/** `a`, `a and b`, `a, b and c`, in pieces. */
function inRow(items: readonly (readonly Piece[])[]): Piece[] {
  const marks = listed(items.map(() => "|")).split("|");
  return items
    .flatMap((item, place) => [...item, marks[place + 1] ?? ""])
    .filter((each) => each !== "");
}

/** A result on all axes: one number where they are alike. */
const sizes = (values: readonly bigint[]) =>
  (values.every((each) => each === values[0]) ? values.slice(0, 1) : values)
    .map(formatNumber)
    .join(" × ");

function said(value: bigint | string, isSwitch: boolean): string {
  if (typeof value === "string") return `“${value}”`;
  return isSwitch ? (value === 0n ? "“no”" : "“yes”") : formatNumber(value);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isPlural = (label: string) => label.endsWith("s") && !/(?:ss|is|as)$/.test(label);
const plural = (label: string) =>
  isPlural(label)
    ? label
    : label.endsWith("s")
      ? `${label}es`
      : label.endsWith("y")
        ? `${label.slice(0, -1)}ies`
        : `${label}s`;
