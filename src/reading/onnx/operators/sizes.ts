import { wholesIn } from "../forms.ts";
import { mostValues } from "../graph.ts";
import { numbers, setForm as set } from "../numbersOf.ts";
import type { Operator } from "../step.ts";

/** Operators on the numbers of a shape; false where they are given something else. */
export const sizes: Readonly<Record<string, Operator>> = {
  Shape: (step) => {
    const form = step.form(0);
    if (form?.kind === "kept") return set(step, numbers(form.tensor.sizes.map(String)));
    const [input, rank] = [step.tensor(0), step.rank(0)];
    if (input === undefined) return false;
    if (form?.kind === "tensor" && form.rows !== undefined)
      return set(step, numbers([form.rows, `${input}.shape[-1]`]));
    const axes = rank === undefined ? undefined : Array.from({ length: rank }, (_, axis) => axis);
    return set(
      step,
      numbers(axes?.map((axis) => `${input}.shape[${axis}]`) ?? [`*${input}.shape`]),
    );
  },
  Constant: (step) => {
    const { node, writing } = step;
    const [value] = ["value", "value_int", "value_ints", "value_float", "value_floats"].flatMap(
      (name) => node.settings.get(name) ?? [],
    );
    const output = node.outputs[0] ?? "";
    if (typeof value === "number") {
      const isWhole = node.settings.has("value_int");
      return set(step, isWhole ? numbers([String(value)], true) : { kind: "factor" });
    }
    if (typeof value === "object" && "sizes" in value) {
      const named = { ...value, name: value.name === "" ? output : value.name };
      const form = writing.formOf(named);
      // What learns is kept beside the steps; what is written among them only reckons with it.
      return set(step, form.kind === "kept" ? { kind: "factor", tensor: named } : form);
    }
    if (Array.isArray(value)) return set(step, numbers(value.map(String)));
    return set(step, { kind: "factor" });
  },
  ConstantOfShape: (step) => {
    const form = step.form(0);
    const value = step.node.settings.get("value");
    if (form?.kind !== "numbers") return set(step, { kind: "factor" });
    const isWhole = typeof value === "object" && "sizes" in value && value.type.includes("int");
    const one = isWhole ? String(value.values?.[0] ?? 0) : undefined;
    const [length = 1] = wholesIn(form) ?? [];
    if (one !== undefined && length < mostValues) {
      return set(step, numbers(Array.from({ length }, () => one)));
    }
    step.put(`torch.zeros(${form.items.join(", ")})`, form.items.length);
    return true;
  },
  Size: (step) => set(step, { kind: "factor" }),
  Range: (step) => {
    const limit = step.form(1);
    if (limit?.kind !== "numbers") return false;
    step.put(`torch.arange(${limit.items[0] ?? "1"})`, 1);
    return true;
  },
};
