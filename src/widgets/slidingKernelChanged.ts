// What the figure needs only once a person has changed it, or a link has: the arithmetic.
export { unpack } from "./parts/carried.ts";
export { draw } from "./slidingKernel.ts";
export { recall } from "./slidingKernelAddress.ts";
