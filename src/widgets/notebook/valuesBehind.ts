import { conditionsOf, namesIn, quantityNamed, type Layer } from "@calc";
import { namesBehind } from "./namesBehind.ts";
import type { Notebook, Worked } from "./notebook.ts";

/** A page as it stands: which of its layers is which, and over how many axes they work. */
export interface Placed {
  readonly notebook: Pick<Notebook, "values" | "layers">;
  readonly worked: Readonly<Record<string, Pick<Worked, "inputs" | "output">>>;
  readonly layerOf: (declaration: string) => Layer;
}

/**
 * The page's values that a number of one of its layers depends on, by whatever way: through the layer's own
 * formulas, and through each layer before it that gives a size which they read.
 */
export function valuesBehind(page: Placed, name: string, quantity: string): string[] {
  const { notebook, worked, layerOf } = page;
  const seen = new Set<string>();
  const found = new Set<string>();
  // Along a second axis, `outSize.1`, it is read from the same.
  visit(name, quantity.replace(/\..*/, ""));
  return Object.keys(notebook.values).filter((value) => found.has(value));

  function visit(name: string, quantity: string): void {
    const placed = notebook.layers[name];
    if (!placed || seen.has(`${name}.${quantity}`)) return;
    seen.add(`${name}.${quantity}`);
    const layer = layerOf(placed.layer);
    if (quantity === "output") {
      for (const axis of worked[name]?.output.keys() ?? []) visitOutput(name, axis);
    } else if (quantity === "input") {
      for (const axis of worked[name]?.inputs[0]?.keys() ?? []) visitInput(name, 0, axis);
    } else if (quantity === "receptiveField" || quantity === "jump") {
      visitWindow(name, layer, quantity);
    } else visitFormula(name, layer, quantity);
  }

  function visitFormula(name: string, layer: Layer, quantity: string): void {
    const behind = [quantity, ...namesBehind(layer, quantity)];
    for (const each of behind) {
      const chosen = notebook.layers[name]?.choices[each];
      const said = chosen === undefined ? layer.hyperparameters[each]?.default : undefined;
      for (const text of [chosen ?? []].flat()) found.add(text);
      for (const formula of [said ?? [], ...conditionsOf(layer, each)].flat()) {
        for (const next of namesIn(formula)) visit(name, next);
      }
    }
    for (const [place, shape] of (worked[name]?.inputs ?? []).entries()) {
      for (const axis of shape.keys()) {
        const along = namesAt(patternOf(layer, place), shape.length, axis);
        if (along.some((each) => behind.includes(each))) visitInput(name, place, axis);
      }
    }
  }

  function visitInput(name: string, place: number, axis: number): void {
    const input = notebook.layers[name]?.inputs[place];
    if (typeof input === "string") visitOutput(input, axis);
    else if (input?.[axis] !== undefined) found.add(input[axis]);
  }

  function visitOutput(name: string, axis: number): void {
    const placed = notebook.layers[name];
    if (!placed) return;
    const axes = layerOf(placed.layer).output;
    const pattern = axes.map((each) => ({ name: each.name, isMany: each.when !== undefined }));
    const conditions = axes.flatMap(({ when }) => when ?? []);
    const along = namesAt(pattern, worked[name]?.output.length ?? 0, axis);
    for (const each of [...along, ...conditions]) visit(name, each);
  }

  /** What a value sees of the first input: by its own window, and by those before, each as far on as it steps. */
  function visitWindow(name: string, { window }: Layer, quantity: "receptiveField" | "jump"): void {
    const own = quantity === "jump" ? "step" : "size";
    if (typeof window === "object") for (const each of namesIn(window[own])) visit(name, each);
    for (const input of notebook.layers[name]?.inputs ?? []) {
      if (typeof input !== "string") continue;
      visit(input, "jump");
      visit(input, quantity);
    }
  }
}

interface AxisName {
  readonly name: string;
  /** Whether it stands for any number of axes, or for none. */
  readonly isMany: boolean;
}

function patternOf({ declaration }: Layer, place: number): readonly AxisName[] {
  const { input, otherInputs = [] } = declaration;
  const names = place === 0 ? input : (otherInputs[place - 1] ?? otherInputs.at(-1) ?? input);
  return names.map((name) => ({ name, isMany: false }));
}

/** The quantities that may stand along an axis of so many: one, or all that share the axes between. */
function namesAt(pattern: readonly AxisName[], rank: number, axis: number): string[] {
  const isMany = ({ name, isMany }: AxisName) => isMany || quantityNamed(name).parts !== undefined;
  const first = pattern.findIndex(isMany);
  const last = pattern.findLastIndex(isMany);
  const behind = pattern.length - 1 - last;
  if (first < 0 || axis < first) return pattern[axis] ? [pattern[axis].name] : [];
  if (axis >= rank - behind) return [pattern[axis - rank + pattern.length]?.name ?? ""];
  return pattern.slice(first, last + 1).map(({ name }) => name);
}
