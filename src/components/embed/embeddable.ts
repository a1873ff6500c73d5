import Calculator from "../lesson/Calculator.astro";
import { figureComponents } from "../lesson/figures/index.ts";

type Tag = (props: Readonly<Record<string, string | number>>) => unknown;

/**
 * The tags of a lesson that other people’s pages can show. What an author tells one is checked by
 * the tag itself, not by its type.
 */
export const embeddable = { Calculator, ...figureComponents } as unknown as Readonly<
  Record<string, Tag>
>;
