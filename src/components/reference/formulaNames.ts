import { namesIn, quantitiesOf, type Formula, type Layer } from "@calc";

/** Every quantity of a layer that has a formula: its output first, then what leads there, then counts. */
export function formulaNames(layer: Layer): string[] {
  const { computed } = quantitiesOf(layer);
  const output = layer.output.map(({ name }) => name).filter((name) => computed.includes(name));
  const isShown = (name: string) => name !== "macs" && !isConstant(layer, name);
  const learned = learns(layer) ? [] : ["weights", "biases", "params"];
  const shown = [...output, ...computed].filter(isShown);
  return [...new Set([...shown, ...macs(layer)])].filter((name) => !learned.includes(name));
}

/** The same without what a sheet says once for all: parameters are weights and biases, activations a product. */
export const sheetNames = (layer: Layer) =>
  formulaNames(layer).filter((name) => !["weights", "biases", "activations"].includes(name));

/** Those that a calculator shows with the numbers in: the output and what leads there, parameters, cost. */
export function liveNames(layer: Layer): string[] {
  const output = layer.output.map(({ name }) => name).filter((name) => isWorkedOut(layer, name));
  const leadingTo = (names: readonly string[]) =>
    names
      .flatMap((name) => layer.equations[name] ?? [])
      .flatMap(namesIn)
      .filter((name) => isWorkedOut(layer, name));
  const inTensors = Object.values(layer.tensors)
    .flatMap(({ shape }) => shape.flatMap(namesIn))
    .filter((name) => isWorkedOut(layer, name));
  const statistics = Object.values(layer.tensors).some(({ role }) => role === "statistic");
  return [
    ...new Set([
      ...output,
      ...leadingTo(output),
      ...(learns(layer) ? [...inTensors, "params"] : []),
      ...(statistics ? ["statistics"] : []),
      ...(isWorkedOut(layer, "macs") ? [...leadingTo(["macs"]), "macs"] : []),
    ]),
  ];
}

/** Whether a layer has numbers that are trained. */
export const learns = (layer: Layer) =>
  Object.values(layer.tensors).some(({ role }) => role !== "statistic");

/** Whether no formula can be shown: the same number always, or one that names axes not yet chosen. */
function isConstant(layer: Layer, name: string): boolean {
  const formula = layer.equations[name];
  return formula !== undefined && (formula.kind === "number" || namesAnAxis(formula));
}

const macs = (layer: Layer) => (isConstant(layer, "macs") ? [] : ["macs"]);

const isWorkedOut = (layer: Layer, name: string) => {
  const formula = layer.equations[name];
  return formula?.kind === "operation" && !namesAnAxis(formula);
};

/** Whether a formula speaks of an axis by its number, which stays unknown until it is chosen. */
export function namesAnAxis(formula: Formula): boolean {
  if (formula.kind !== "operation") return false;
  return formula.operator === "at" || formula.operands.some(namesAnAxis);
}
