/** The models of a library by name, each with our words for it; models of one family share them. */
export type Models = Readonly<Record<string, string>>;

/** Gives each name of each family its words. */
export const modelsOf = (
  ...families: readonly (readonly [words: string, names: string])[]
): Models =>
  Object.fromEntries(
    families.flatMap(([words, names]) => names.split(" ").map((name) => [name, words] as const)),
  );
