export { renderMathematics } from "./render.ts";
export { liveFormula } from "./live.ts";
