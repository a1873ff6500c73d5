export { toKeras } from "./keras.ts";
export { toPyTorch } from "./pytorch.ts";
export { toKerasNetwork } from "./network/kerasNetwork.ts";
export { toPyTorchNetwork } from "./network/pytorchNetwork.ts";
export { pythonFunction } from "./pythonFunction.ts";
export { argumentName, argumentsOf } from "./arguments.ts";
export { frameworkTitles, type Framework } from "./framework.ts";
export { asIn } from "./ownRules.ts";
export { channelsLast } from "./channelsLast.ts";
export { pythonTuple } from "./python.ts";
export { outputsIn, type Output } from "./outputs.ts";
export { tensorsIn, type PrintedTensor } from "./tensors.ts";
export {
  refusalsOf,
  requirementsIn,
  restrictionsFor,
  restrictionsOf,
  type Refusal,
} from "./restrictions.ts";
export type { Piece, Written } from "./written.ts";
export {
  conventions,
  conventionsOf,
  resultOf,
  switchesFor,
  type Convention,
  type SwitchedWay,
  type Way,
} from "./conventions/index.ts";
