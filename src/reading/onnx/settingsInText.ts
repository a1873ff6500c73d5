import { mostValues, type OnnxSetting, type OnnxTensor } from "./graph.ts";
import type { Scanner } from "./scanner.ts";

/** `float[batch,3,224,224]`; a sequence or an optional tensor has no sizes here. */
export function typeIn(scan: Scanner): Pick<OnnxTensor, "type" | "sizes"> {
  const type = scan.name();
  const sizes: (number | string)[] = [];
  if (scan.peek() === "(") scan.skipBrackets();
  if (scan.take("[")) {
    while (scan.peek() !== "]") {
      const size = scan.word();
      sizes.push(/^\d+$/.test(size) ? Number(size) : size);
      if (!scan.take(",")) break;
    }
    scan.expect("]");
  }
  return { type, sizes };
}

/** More signs than a number is written with. */
const longestNumber = 24;

/** The numbers of a tensor in curly brackets, as far as they are few. */
export function valuesIn(scan: Scanner): number[] {
  const inside = scan.skipBrackets();
  if (inside.length > longestNumber * mostValues) return [];
  const numbers = inside.split(",").map((each) => (each.trim() === "" ? Number.NaN : Number(each)));
  return numbers.length <= mostValues && !numbers.some(Number.isNaN) ? numbers : [];
}

/** The settings of a step, between angle brackets. */
export function settingsIn(scan: Scanner, settings: Map<string, OnnxSetting>): void {
  scan.expect("<");
  while (scan.peek() !== ">") {
    const key = scan.name();
    const kind = scan.take(":") ? scan.name() : "";
    scan.expect("=");
    const value = settingIn(scan, kind);
    if (value !== undefined) settings.set(key, value);
    if (!scan.take(",")) break;
  }
  scan.expect(">");
}

function settingIn(scan: Scanner, kind: string): OnnxSetting | undefined {
  if (kind === "graph" || kind === "graphs") {
    while (!",>".includes(scan.peek())) scan.skipOne();
    return undefined;
  }
  if (scan.take("[")) {
    const items: (number | string)[] = [];
    while (scan.peek() !== "]") {
      items.push(single(scan));
      if (!scan.take(",")) break;
    }
    scan.expect("]");
    const numbers = items.filter((each) => typeof each === "number");
    return numbers.length === items.length ? numbers : items.map(String);
  }
  const from = scan.at();
  const isText = scan.peek() === '"';
  const value = single(scan);
  if (typeof value === "number" || isText || !"[{".includes(scan.peek())) {
    // A tensor of a name of its own has its numbers behind it.
    return kind === "tensor" ? undefined : value;
  }
  scan.back(from);
  const { type, sizes } = typeIn(scan);
  const name = "{=".includes(scan.peek()) ? "" : scan.name();
  scan.take("=");
  const values = valuesIn(scan);
  return { name, type, sizes, ...(values.length > 0 && { values }), from, to: scan.ended() };
}

function single(scan: Scanner): number | string {
  if (scan.peek() === '"') return scan.name();
  const word = scan.word();
  return Number.isNaN(Number(word)) ? word : Number(word);
}
