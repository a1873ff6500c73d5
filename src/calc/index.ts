export { checked } from "./checkDeclaration.ts";
export { defineLayer } from "./defineLayer.ts";
export type { Call, Layer, LayerDeclaration, Mistake } from "./layer.ts";
export { conv2d } from "./layers/conv2d.ts";
export { layers, isLayerName, type LayerName } from "./layers/index.ts";
export { analyse, place, type Analysis, type PlacedLayer } from "./analyse.ts";
export {
  derive,
  expandedFormula,
  formulaToLatex,
  symbolsOf,
  writtenOut,
  type Derivation,
} from "./derive.ts";
export { mistakesOf, workOutMistake, type WrongNumber } from "./mistakes.ts";
export {
  summarise,
  total,
  type Counts,
  type Network,
  type NetworkNode,
  type Row,
  type Summary,
} from "./network.ts";
export { axisNames } from "./given.ts";
export { readChoice, type Choice, type Choices, type Issue } from "./choices.ts";
export type { Shape, Value, Values } from "./values.ts";
export {
  isQuantityName,
  quantities,
  quantityNamed,
  type Kind,
  type Quantity,
  type QuantityName,
} from "./quantities.ts";
export { meaningOf } from "./meanings.ts";
export { coloured, symbolToLatex } from "./symbols.ts";
export { formatNumber, numberToLatex } from "./formula/format.ts";
export { countNames } from "./counts.ts";
export { formatShape, type ShapeOrder } from "./formatShape.ts";
export { formatShare } from "./formatShare.ts";
export { beforeRounding, readings, roundingIn } from "./readings.ts";
export { typeset } from "./formula/typeset.ts";
export { infix } from "./formula/operators.ts";
export { namesIn, type Formula, type NameNode } from "./formula/tree.ts";
export { windowsOf, type Windows } from "./windows.ts";
