import {
  expandedFormula,
  layers,
  namesIn,
  quantityNamed,
  symbolsOf,
  symbolToLatex,
  type Layer,
} from "@calc";
import type { Family } from "./families.ts";

/** A formula on a sheet, and what it gives. */
export interface SheetFormula {
  readonly label: string;
  readonly latex: string;
}

/** Layers that share their formulas, with those of them that stand nowhere before. */
export interface SheetEntry {
  readonly name: string;
  readonly titles: readonly string[];
  /** From which shape to which. */
  readonly shapes: string;
  readonly formulas: readonly SheetFormula[];
  /** What is the same as in a layer before: its title, and the quantities. */
  readonly same: readonly { readonly title: string; readonly labels: readonly string[] }[];
}

export interface SheetSymbol {
  readonly latex: string;
  readonly labels: readonly string[];
}

export interface Sheet {
  readonly families: readonly { readonly title: string; readonly entries: readonly SheetEntry[] }[];
  readonly symbols: readonly SheetSymbol[];
}

/** Each formula of some families once, in the place where it comes first, and all symbols in them. */
export function sheetOf(
  families: readonly Family[],
  namesOf: (layer: Layer) => readonly string[],
): Sheet {
  const before = new Map<string, string>();
  const used = new Set<string>();
  const filled = families.map(({ title, entries }) => ({
    title,
    entries: entries.flatMap((names) => alike(names.map((name) => layers[name]))).map(entryOf),
  }));
  return { families: filled, symbols: symbolsIn([...used]) };

  function entryOf([layer, ...others]: Group): SheetEntry {
    const { name, declaration } = layer;
    const formulas: SheetFormula[] = [];
    const same = new Map<string, string[]>();
    for (const quantity of namesOf(layer)) {
      const formula = expandedFormula(layer, quantity);
      // What is always 0 is no formula.
      if (!formula || formula.kind === "number") continue;
      const latex = `${symbolToLatex({ kind: "name", name: quantity })} = ${symbolsOf(formula)}`;
      const { label } = quantityNamed(quantity);
      const known = before.get(latex);
      if (known === undefined) {
        before.set(latex, declaration.title);
        formulas.push({ label, latex });
        for (const each of [quantity, ...namesIn(formula)]) used.add(each);
      } else same.set(known, [...(same.get(known) ?? []), label]);
    }
    formulas.push(...wordsOf(layer));
    const output = layer.output.map((axis) => axis.name);
    for (const each of [...declaration.input, ...output]) used.add(each);
    return {
      name,
      titles: [layer, ...others].map((each) => each.declaration.title),
      shapes: `${shape(layer, declaration.input)} \\to ${shape(layer, output)}`,
      formulas,
      same: [...same].map(([title, labels]) => ({ title, labels })),
    };
  }

  /** The words that stand for a number which follows from others, where none before says the same. */
  function wordsOf(layer: Layer): SheetFormula[] {
    const all = Object.entries(layer.hyperparameters).flatMap(([name, { words }]) =>
      Object.entries(words).map(([word, { formula }]) => ({ name, word, formula })),
    );
    return all.flatMap(({ name, word, formula }) => {
      const { label, parts } = quantityNamed(name);
      const symbol = (side = "") => symbolToLatex({ kind: "name", name, label: side });
      const subject = parts === "sides" ? `${symbol("before")} + ${symbol("after")}` : symbol();
      const latex = `${subject} = ${symbolsOf(formula)}`;
      if (formula.kind === "number" || before.has(latex)) return [];
      before.set(latex, layer.declaration.title);
      return [{ label: `${label} “${word}”`, latex }];
    });
  }
}

type Group = readonly [Layer, ...Layer[]];

/** Layers in groups that declare the same formulas, over however many axes. */
function alike(all: readonly Layer[]): Group[] {
  const groups = new Map<string, Group>();
  for (const layer of all) {
    const { input, equations, weights, output } = layer.declaration;
    const key = JSON.stringify([input, equations, weights, output]);
    const [first, ...others] = groups.get(key) ?? [];
    groups.set(key, first ? [first, ...others, layer] : [layer]);
  }
  return [...groups.values()];
}

/** The sizes of a shape as symbols; one that stands for as many axes as there are has dots. */
function shape({ declaration }: Layer, names: readonly string[]): string {
  const sizes = names.flatMap((name) => {
    const symbol = symbolToLatex({ kind: "name", name });
    const { parts } = quantityNamed(name);
    if (parts === "axes" && declaration.axes) return Array<string>(declaration.axes).fill(symbol);
    return [parts === undefined || parts === "inputs" ? symbol : `${symbol} \\dots`];
  });
  return sizes.join(" \\times ");
}

/** Each symbol with all that it stands for, in the order of the alphabet. */
function symbolsIn(names: readonly string[]): SheetSymbol[] {
  const labels = new Map<string, string[]>();
  for (const name of names) {
    const latex = symbolToLatex({ kind: "name", name });
    labels.set(latex, [...(labels.get(latex) ?? []), quantityNamed(name).label]);
  }
  const letter = (latex: string) => latex.replace(/^\\htmlClass\{[^}]*\}\{/, "");
  return [...labels]
    .map(([latex, all]) => ({ latex, labels: all }))
    .sort((one, other) => letter(one.latex).localeCompare(letter(other.latex)));
}
