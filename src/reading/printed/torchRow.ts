import type { Line } from "./lines.ts";
import type { FoundRow } from "./printedTable.ts";
import { countIn, sizesIn } from "./sizesIn.ts";

const summary = /^\s*([A-Za-z]\w*)-(\d+)\s+\[([^\]]*)\]\s+([\d,]+)\s*$/;
const info =
  /^([\s│|]*)([├└+]─*)?\s*([A-Za-z_]\w*)(?: \(([\w.]+)\))?(?:: (\d+)(?:-\d+)?)?(?=\s{2,}\S)/;

/** Where the columns of torchinfo begin. */
interface TorchColumns {
  readonly output: number;
  readonly input: number;
  readonly params: number;
}

/** The columns that a head names. */
export function torchColumns(head: string): TorchColumns | undefined {
  const at = (name: string) => head.indexOf(name);
  if (!/depth-idx|var_name|Kernel Shape|Mult-Adds/.test(head)) return undefined;
  return { output: at("Output Shape"), input: at("Input Shape"), params: at("Param #") };
}

/** A line of torchsummary or torchinfo as a row; nothing where it is none. */
export function torchRow(line: Line, columns: TorchColumns | undefined): FoundRow | undefined {
  const { text, from, to } = line;
  const plain = { tensors: 1, reads: [], isCut: false, from, to };
  const [, kind, number = "", shape = "", count = ""] = summary.exec(text) ?? [];
  if (kind !== undefined) {
    const name = `${kind.toLowerCase()}_${number}`;
    return { ...plain, name, call: kind, output: sizesIn(shape), params: countIn(count), depth: 1 };
  }
  const [, indent = "", mark, call, named, depth] = columns ? (info.exec(text) ?? []) : [];
  // Below a layer its weights may stand, which are part of it.
  if (!columns || call === undefined || /^(weight|bias)/.test(call)) return undefined;
  const cell = (at: number) => (at < 0 ? undefined : /^\[([^\]]*)\]/.exec(text.slice(at))?.[1]);
  const input = sizesIn(cell(columns.input) ?? "");
  const params = columns.params < 0 ? "" : (/^[\d,]+/.exec(text.slice(columns.params))?.[0] ?? "");
  const output = sizesIn(cell(columns.output) ?? "");
  const level =
    depth === undefined ? (mark ? Math.floor(indent.length / 5) + 1 : 0) : Number(depth);
  return {
    ...plain,
    name: named ?? call.toLowerCase(),
    call,
    output,
    params: params === "" ? 0 : countIn(params),
    depth: level,
    ...(input && { input }),
  };
}
