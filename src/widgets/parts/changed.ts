// What a calculator needs only once a person has changed it, or a link has: the arithmetic.
export { unpack } from "./carried.ts";
export { layerShown } from "./layerShown.ts";
export { writeNumbers } from "./numbersText.ts";
export { addressWithQuery, recall } from "./typedAddress.ts";
