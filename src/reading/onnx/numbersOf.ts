import type { Form } from "./forms.ts";
import type { Step } from "./step.ts";

/** Lets a step stand for numbers of a shape. */
export const setForm = ({ writing, node }: Step, form: Form): true => {
  writing.forms.set(node.outputs[0] ?? "", form);
  return true;
};

/** Numbers in a row, or one that stands by itself. */
export const numbers = (items: readonly string[], isSingle = false): Form => ({
  kind: "numbers",
  items,
  isSingle,
});

/** Whether an end stands for the end that there is: exporters write the largest number that fits. */
export const isToTheEnd = (end: number) => end > 2 ** 30;

/** The items of a shape by number: all of them, or of those that one name stands for. */
export function picked(items: readonly string[], from: number, to?: number): string[] | undefined {
  const [only, ...others] = items;
  if (only === undefined || (others.length > 0 && items.some((item) => item.startsWith("*"))))
    return undefined;
  if (!only.startsWith("*")) {
    const at = from < 0 ? items.length + from : from;
    return to === undefined ? items.slice(at, at + 1) : items.slice(from, to);
  }
  const name = only.slice(1);
  if (to === undefined) return [`${name}[${from}]`];
  return [`*${name}[${from}:${isToTheEnd(to) ? "" : to}]`];
}
