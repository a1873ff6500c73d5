export type { Convention, Way } from "./convention.ts";
export { conventions, conventionsOf } from "./conventionsOf.ts";
export { resultOf, type Result } from "./resultOf.ts";
export { switchesFor, type SwitchedWay } from "./switches.ts";
