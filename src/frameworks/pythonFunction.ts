import {
  countNames,
  expandedFormula,
  flat,
  namesIn,
  quantitiesOf,
  quantityNamed,
  type Layer,
  type NameNode,
  type Values,
} from "@calc";
import { pythonFormula } from "./pythonFormula.ts";

/** Where a name of a formula is read: on which axis, and what tells that axis in the names. */
interface Along {
  readonly axis: number | undefined;
  readonly mark: string;
}

const longestLine = 88;

/**
 * A quantity of an analysed layer as a small function of Python, from what a person gives, with a
 * line that calls it with these values. Throws where the quantity has no formula.
 */
export function pythonFunction(layer: Layer, quantity: string, values: Values): string {
  const { given, computed } = quantitiesOf(layer);
  const deciding = decidingIn(layer, quantity);
  const told = Object.fromEntries(
    Object.entries(values).filter(([name]) => deciding.includes(name) || !isNeutral(values, name)),
  );
  const decided = deciding.map((name) => `${snake(name)}=${firstIn(values[name])}`);
  const taken = new Map<string, { readonly place: number; readonly value: string }>();
  const steps = new Map<string, string>();
  const value = values[quantity];
  const whole = expression(quantity, { axis: typeof value === "object" ? 0 : undefined, mark: "" });

  const inOrder = [...taken].sort(([, one], [, other]) => one.place - other.place);
  const name = snake(quantity);
  const body = [...steps].map(([step, text]) => `    ${step} = ${text}`);
  const call = fitted(
    `print(${name}(`,
    inOrder.map(([each, { value: own }]) => `${each}=${own}`),
    "))",
  );
  return [
    fitted(
      `def ${name}(`,
      inOrder.map(([each]) => each),
      "):",
    ),
    `    """${described(layer, quantity, decided)}"""`,
    ...body,
    `    return ${/ (==|!=|[<>]=?) /.test(whole) ? `int(${whole})` : whole}`,
    "",
    "",
    `${call}  # ${firstIn(value)}`,
    "",
  ].join("\n");

  /** The formula of a quantity; what it is made of is computed above it, or taken. */
  function expression(of: string, along: Along): string {
    const formula = expandedFormula(layer, of, told, along.axis);
    if (!formula) throw new Error(`${layer.name} has no formula for "${of}".`);
    return pythonFormula(formula, (node) => variable(node, along));
  }

  function variable(node: NameNode, along: Along): string {
    const side = ["before", "after"].includes(node.label ?? "") ? (node.label ?? "") : "";
    const mark = side === "" && node.label !== undefined ? node.label : along.mark;
    const text = [snake(node.name), mark, side].filter((part) => part !== "").join("_");
    if (taken.has(text) || steps.has(text)) return text;
    if (computed.includes(node.name) && layer.hyperparameters[node.name] === undefined) {
      steps.set(text, expression(node.name, { axis: node.axis, mark }));
    } else {
      taken.set(text, { place: given.indexOf(node.name), value: valueAt(values, node) });
    }
    return text;
  }
}

/** `outSize` as Python writes names: `out_size`. */
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Whether a quantity changes nothing here; somewhere else it may. */
function isNeutral(values: Values, name: string): boolean {
  const { neutral } = quantityNamed(name);
  return (
    neutral !== undefined && flat(values[name] ?? []).every((part) => part === BigInt(neutral))
  );
}

/** The choices on which it depends what a count counts: its function holds for these alone. */
function decidingIn(layer: Layer, quantity: string): string[] {
  if (!countNames.some((name) => name === quantity)) return [];
  const tensors = Object.values(layer.tensors).flatMap(({ when }) => (when ? namesIn(when) : []));
  const axes = layer.output.flatMap(({ when }) => when ?? []);
  return [...new Set(quantity === "activations" ? axes : tensors)];
}

function described({ declaration }: Layer, quantity: string, choices: readonly string[]): string {
  const { label, parts } = quantityNamed(quantity);
  const along = parts === undefined ? "" : ", along one axis";
  const only = choices.length === 0 ? "" : `, for ${choices.join(", ")}`;
  return `The ${label} of ${declaration.title}${along}${only}.`;
}

function valueAt(values: Values, { name, axis, side }: NameNode): string {
  let value = values[name];
  for (const part of [axis, side]) {
    if (part !== undefined && typeof value === "object") value = value[part];
  }
  return firstIn(value);
}

const firstIn = (value: Values[string] | undefined) => String(flat(value ?? [])[0] ?? 0n);

/** Between parentheses in one line, or in a line each where that is too long. */
function fitted(begin: string, parts: readonly string[], end: string): string {
  const line = `${begin}${parts.join(", ")}${end}`;
  if (line.length <= longestLine) return line;
  return `${begin}\n${parts.map((part) => `    ${part},\n`).join("")}${end}`;
}
