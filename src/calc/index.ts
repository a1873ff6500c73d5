export { checked } from "./checkDeclaration.ts";
export { defineLayer } from "./defineLayer.ts";
export type { Layer, LayerDeclaration, Mistake } from "./layer.ts";
export { conv2d } from "./layers/convolution.ts";
export { layers, isLayerName, type LayerName } from "./layers/index.ts";
export { quantitiesOf } from "./quantitiesOf.ts";
export { exampleChoices } from "./exampleChoices.ts";
export { place, type PlacedLayer } from "./place.ts";
export { analyse, sizesOf, type Analysed, type Analysis } from "./analyse.ts";
export { block, from, sharing, type Block, type NetworkNode, type Nodes } from "./block.ts";
export {
  derive,
  expandedFormula,
  formulaToLatex,
  symbolsOf,
  writtenOut,
  type Derivation,
} from "./derive.ts";
export { eachMistakeOf, mistakesOf, workOutMistake, type WrongNumber } from "./mistakes.ts";
export { summarise, total } from "./summarise.ts";
export type { Counts, Mistaken, Network, Published, Row, Summary } from "./network.ts";
export { handsOn, otherOutputsOf, tensorsOf, valuesOf, wordsOf } from "./rows.ts";
export { axisNames } from "./axisNames.ts";
export { axisWord } from "./axisWords.ts";
export {
  isYesOrNo,
  readChoice,
  type Allowed,
  type Choice,
  type Choices,
  type Issue,
} from "./choices.ts";
export { firstOf, flat, numberOf, type Shape, type Value, type Values } from "./values.ts";
export { isQuantityName, quantities, quantityNamed, type QuantityName } from "./quantities.ts";
export type { Kind, Quantity } from "./quantity.ts";
export { meaningOf } from "./meanings.ts";
export { coloured, symbolToLatex, uncolouredSymbol } from "./symbols.ts";
export { counted } from "./formula/counted.ts";
export { listed } from "./formula/listed.ts";
export { formatNumber, numberToLatex } from "./formula/format.ts";
export { conditionsOf, countNames } from "./counts.ts";
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
export { productAt, productsOf, type Product, type Products } from "./products.ts";
export {
  firstCentre,
  receptiveFields,
  type AxisField,
  type ReceptiveField,
  type SeenRow,
} from "./receptiveField.ts";
export { memory } from "./memory.ts";
export { holds } from "./holds.ts";
export { calculate } from "./calculate.ts";
export type { Rational } from "./formula/rational.ts";
export { askable, dependents, inverse, type Inverse, type InverseQuestion } from "./inverse.ts";
