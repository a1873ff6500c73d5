export { checked } from "./checkDeclaration.ts";
export { defineLayer } from "./defineLayer.ts";
export type { Layer, LayerDeclaration, Mistake } from "./layer.ts";
export { conv2d } from "./layers/conv2d.ts";
export { layers, isLayerName, type LayerName } from "./layers/index.ts";
export { quantitiesOf } from "./quantitiesOf.ts";
export { exampleChoices } from "./exampleChoices.ts";
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
  handsOn,
  summarise,
  total,
  type Counts,
  type Network,
  type Row,
  type Summary,
} from "./network.ts";
export { axisNames } from "./given.ts";
export { axisWord } from "./axisWords.ts";
export { isYesOrNo, readChoice, type Choice, type Choices } from "./choices.ts";
export { firstOf, flat, type Shape, type Value, type Values } from "./values.ts";
export {
  isQuantityName,
  quantities,
  quantityNamed,
  type Kind,
  type Quantity,
  type QuantityName,
} from "./quantities.ts";
export { meaningOf } from "./meanings.ts";
export { coloured, symbolToLatex, uncolouredSymbol } from "./symbols.ts";
export { formatNumber, numberToLatex } from "./formula/format.ts";
export { countNames } from "./counts.ts";
export { formatShape } from "./formatShape.ts";
export { formatShare } from "./formatShare.ts";
export {
  beforeRounding,
  readings,
  roundingIn,
  unroundedReadings,
  type Readings,
} from "./readings.ts";
export { typeset } from "./formula/typeset.ts";
export { plainText } from "./formula/plainText.ts";
export { write } from "./formula/write.ts";
export { namesIn, type Formula, type NameNode, type OperationNode } from "./formula/tree.ts";
export { windowsOf, type Windows } from "./windows.ts";
