/** The view over an image, which is fetched when somebody wants to see it. */
export { default as Grids } from "../kernelGrid/Grids.svelte";
export { describeLook, tableOf } from "../kernelGrid/sentences.ts";
export { layOutImage } from "./layOutImage.ts";
