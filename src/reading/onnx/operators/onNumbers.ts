import { wholesIn } from "../forms.ts";
import { numbers, picked, setForm as set } from "../numbersOf.ts";
import type { Operator } from "../step.ts";

/** Numbers in rows of that length. */
const rowsOf = (items: readonly string[], columns: number) =>
  Array.from({ length: Math.ceil(items.length / Math.max(columns, 1)) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  );

/** What is done to a shape by operators that tensors have, too. */
export const onNumbers: Readonly<Record<string, Operator>> = {
  Gather: (step) => {
    const [form, index] = [step.form(0), step.form(1)];
    const places = wholesIn(index);
    if (form?.kind !== "numbers" || index?.kind !== "numbers" || !places) return false;
    const found = places.map((place) => picked(form.items, place));
    if (found.includes(undefined)) return false;
    return set(
      step,
      numbers(
        found.flatMap((each) => each ?? []),
        index.isSingle,
      ),
    );
  },
  Unsqueeze: (step) => {
    const form = step.form(0);
    return form?.kind === "numbers" && set(step, { ...form, isSingle: false });
  },
  Squeeze: (step) => {
    const form = step.form(0);
    return form?.kind === "numbers" && set(step, { ...form, isSingle: true });
  },
  Concat: (step) => {
    const forms = step.node.inputs.map((_, place) => step.form(place));
    const items = forms.flatMap((form) => (form?.kind === "numbers" ? [form.items] : []));
    return items.length === forms.length && set(step, numbers(items.flat()));
  },
  Slice: (step) => {
    const form = step.form(0);
    const [from, to] = [step.wholes("starts", 1)?.[0], step.wholes("ends", 2)?.[0]];
    if (form?.kind !== "numbers" || from === undefined || to === undefined) return false;
    if (step.wholes("steps", 4)?.[0] === -1) {
      const rows = rowsOf(form.items, form.columns ?? 1).toReversed();
      return set(step, { ...form, items: rows.flat() });
    }
    const items = picked(form.items, from, to);
    return items !== undefined && set(step, numbers(items));
  },
  Reshape: (step) => {
    const form = step.form(0);
    if (form?.kind !== "numbers") return false;
    const shape = step.wholes("shape", 1) ?? [];
    const columns = shape.length === 2 ? shape[1] : undefined;
    return set(step, { ...numbers(form.items), ...(columns !== undefined && { columns }) });
  },
  Transpose: (step) => {
    const form = step.form(0);
    if (form?.kind !== "numbers") return false;
    const rows = rowsOf(form.items, form.columns ?? 1);
    const turned = (rows[0] ?? []).map((_, column) =>
      rows.flatMap((row) => row.slice(column, column + 1)),
    );
    return set(step, { ...form, items: turned.flat(), columns: rows.length });
  },
  Expand: (step) => {
    const form = step.form(0);
    return form?.kind === "numbers" && set(step, form);
  },
  ReduceProd: (step) => {
    const form = step.form(0);
    return form?.kind === "numbers" && set(step, numbers([form.items.join(" * ")], true));
  },
};
