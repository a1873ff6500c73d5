import type { BatchAxis } from "../forms.ts";
import type { Operator, Step } from "../step.ts";

/** The sizes that are asked for, as Python says them, and where the examples are then. */
interface Wanted {
  readonly items: readonly string[];
  readonly batch?: BatchAxis | undefined;
  /** How many rows, where the steps of all examples stand below each other. */
  readonly rows?: string;
}

/** The same values with other axes. */
export const reshape: Operator = (step) => {
  const { tensor, form, put, wholes, writing, node } = step;
  const source = form(0);
  const input = tensor(0);
  if (source?.kind === "tensor" && source.directions === "turned") {
    put(source.text, 3);
    return true;
  }
  const sizes = form(1);
  const asked = sizes?.kind === "numbers" ? sizes.items : wholes("shape")?.map(String);
  if (input === undefined || !asked) return false;
  const { items, batch, rows } = wanted(step, input, asked);
  const isOpen = asked.some((item) => item.startsWith("*"));
  put(`${input}.reshape(${items.join(", ")})`, isOpen ? undefined : asked.length, batch);
  const output = node.outputs[0] ?? "";
  const made = writing.forms.get(output);
  if (rows !== undefined && made?.kind === "tensor") writing.forms.set(output, { ...made, rows });
  return true;
};

function wanted(step: Step, input: string, asked: readonly string[]): Wanted {
  const { rank, writing } = step;
  const keeps = step.whole("allowzero", 0) === 0;
  const [first = "", width = "", ...more] = asked;
  const isTable = width !== "" && more.length === 0 && (rank(0) ?? 0) > 2;
  const factors = /^\((\S+) \* (\S+)\)$/.exec(first)?.slice(1);
  if (factors && isTable) return { items: [...factors, width], rows: first };
  const items = asked.map((item, axis) =>
    item === "0" && keeps ? `${input}.shape[${axis}]` : item,
  );
  const examples = step.batch();
  if (writing.batch === undefined || !examples || rank(0) === 1) return { items, batch: examples };
  return withExamples(items, input, examples, writing.batch, isTable);
}

/** A file that is made for a certain number of examples has it among its sizes, alone or multiplied. */
function withExamples(
  items: readonly string[],
  input: string,
  { axis, times }: BatchAxis,
  batch: number,
  isTable: boolean,
): Wanted {
  const examples = `${input}.shape[${axis}]`;
  const [first = "", width = ""] = items;
  if (isTable && axis === 1 && Number(first) > batch && Number(first) % batch === 0) {
    const steps = String(Number(first) / batch);
    return { items: [steps, examples, width], batch: { axis, times }, rows: first };
  }
  const size = Number(items[axis]);
  const each = size / batch;
  if (items.length < 2 || !Number.isInteger(each) || each < 1)
    return { items, batch: { axis, times } };
  if (each !== times && each % times !== 0 && times % each !== 0)
    return { items, batch: { axis, times } };
  const written =
    each === times
      ? examples
      : each > times
        ? `(${examples} * ${each / times})`
        : `(${examples} // ${times / each})`;
  return { items: items.with(axis, written), batch: { axis, times: each } };
}
