import Calculator from "../lesson/Calculator.astro";
import { figureComponents } from "../lesson/figures/index.ts";

/** The tags of a lesson that other people’s pages can show. */
export const embeddable = { Calculator, ...figureComponents };
