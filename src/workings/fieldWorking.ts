import { coloured, flat, numberToLatex, valuesOf } from "@calc";
import type { AxisField, Derivation, Network, Rational, ReceptiveField, Row } from "@calc";
import { fieldShown, fieldsOf } from "./fields.ts";
import type { Told } from "./quantityWorking.ts";
import type { Working } from "./working.ts";

const one: AxisField = {
  size: 1n,
  jump: { numerator: 1n, denominator: 1n },
  start: { numerator: 0n, denominator: 1n },
};

/** Where it comes from how much of the network's input one value sees. */
export function fieldWorking(network: Network, { row, label, alike }: Told): Working[] {
  const fields = fieldsOf(network);
  const field = fields.get(row.name);
  const answer = fieldShown(field);
  if (!field || answer === undefined) return [];
  const others = alike
    .filter((each) => each !== row)
    .map(({ name }) => ({ label: name, text: fieldShown(fields.get(name)) ?? "" }));
  const differ = others.some(({ text }) => text !== answer);
  return [
    {
      id: "receptiveField",
      title: `What one value of ${label} sees`,
      answer: field === "all" ? "all of the input" : answer,
      because: reason(row, fields),
      derivations: field === "all" ? [] : derivationsOf(row, field, fields),
      ...(differ ? { others } : {}),
    },
  ];
}

function reason(row: Row, fields: ReadonlyMap<string, ReceptiveField>): string {
  const { window } = row.layer;
  const before = row.sources.map((source) => (source === "input" ? "the input" : source));
  const seen = row.sources.map((source) => fields.get(source));
  if (seen.includes("all")) return "What comes in has already seen the whole input.";
  if (fields.get(row.name) === "all")
    return "Each of its values is made of everything that comes in.";
  if (row.sources.length > 1) {
    const list = row.sources.map(
      (_, place) => `${before[place] ?? ""} (${fieldShown(seen[place]) ?? "1"})`,
    );
    return `What its inputs see together: ${list.join(", ")}.`;
  }
  if (!window)
    return `Each value looks at its own place only, so it sees what ${before[0] ?? ""} sees.`;
  return "What comes in sees r values of the input, and j values further on for each step. The window takes k such steps, less one.";
}

/** r = r_in + (k − 1) · j_in along each axis; axes that come about alike are shown once. */
function derivationsOf(
  row: Row,
  field: readonly AxisField[],
  fields: ReadonlyMap<string, ReceptiveField>,
): Derivation[] {
  const before = fields.get(row.sources[0] ?? "");
  if (!row.layer.window || row.sources.length > 1 || before === "all") return [];
  const lines = field.map(({ size }, axis): Derivation => {
    const incoming = before?.[axis] ?? one;
    const rounds = incoming.jump.denominator !== 1n;
    const grown = (seen: string, window: string, jump: string) => {
      const more = `(${coloured("kernel", window)} - 1) \\cdot ${coloured("stride", jump)}`;
      return `${coloured("size", seen)} + ${rounds ? `\\left\\lceil ${more} \\right\\rceil` : more}`;
    };
    const window = numberToLatex(whole(windowOf(row, axis, incoming, size)));
    return {
      subject: coloured("size", "r"),
      symbols: grown("r_{\\text{in}}", "k", "j_{\\text{in}}"),
      numbers: grown(sized(incoming.size), window, numberToLatex(incoming.jump)),
      steps: [coloured("size", sized(size))],
    };
  });
  return [...new Map(lines.map((each) => [JSON.stringify(each), each])).values()];
}

/** How many of the values that come in a window spans. */
function windowOf(row: Row, axis: number, { size, jump }: AxisField, seen: bigint): bigint {
  const { window } = row.layer;
  if (window && window !== "all" && window.size.kind === "name") {
    const along = flat(valuesOf(row)[window.size.name] ?? []);
    const known = along[axis] ?? along[0];
    if (known !== undefined) return known;
  }
  return 1n + ((seen - size) * jump.denominator) / jump.numerator;
}

const whole = (value: bigint): Rational => ({ numerator: value, denominator: 1n });
const sized = (value: bigint) => numberToLatex(whole(value));
