export { nodeWorkings } from "./nodeWorkings.ts";
export { totalWorkings } from "./totalWorkings.ts";
export { sentenceCase, workingIds, type Working } from "./working.ts";
export { groupsOf } from "./groups.ts";
export { formatValue } from "./formatValue.ts";
export type { Counted } from "./counted.ts";
