// What a copy menu needs only once something is copied: the arithmetic and the code of frameworks.
export { unpack } from "../parts/carried.ts";
export { recall } from "../parts/typedAddress.ts";
export { formulaCopy } from "./formulaCopy.ts";
