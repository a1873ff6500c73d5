import { namesIn, quantitiesOf, type Layer } from "@calc";

/** Every quantity of a layer that has a formula: its output first, then what leads there, then counts. */
export function formulaNames(layer: Layer): string[] {
  const { computed } = quantitiesOf(layer);
  const output = layer.declaration.output.filter((name) => computed.includes(name));
  return [...new Set([...output, ...computed.filter((name) => name !== "macs"), "macs"])];
}

/** Those that a calculator shows with the numbers in: the output and what leads there, parameters, cost. */
export function liveNames(layer: Layer): string[] {
  const output = layer.declaration.output.filter((name) => isWorkedOut(layer, name));
  const onTheWay = output
    .flatMap((name) => layer.equations[name] ?? [])
    .flatMap(namesIn)
    .filter((name) => isWorkedOut(layer, name));
  const learns = Object.keys(layer.tensors).length > 0 ? ["params"] : [];
  return [...output, ...onTheWay, ...learns, ...(isWorkedOut(layer, "macs") ? ["macs"] : [])];
}

const isWorkedOut = (layer: Layer, name: string) => layer.equations[name]?.kind === "operation";
