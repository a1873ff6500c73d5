export { derivationLines } from "./derivation.ts";
export { namesIn } from "./namesKept.ts";
export { onItsOwnLine, renderMathematics } from "./render.ts";
export { liveFormula, type LiveOptions } from "./live.ts";
