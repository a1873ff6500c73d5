export { derivationLines } from "./derivation.ts";
export { keptTogether } from "./keptTogether.ts";
export { onItsOwnLine, renderMathematics } from "./render.ts";
export { liveFormula, type LiveOptions } from "./live.ts";
