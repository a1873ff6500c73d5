/** Numbers, or what stands for them, as a tuple of Python. */
export const tupleOf = (items: readonly (number | string)[]): string =>
  `(${items.map((item) => `${item},`).join(" ")})`;

/** A yes or no in Python. */
export const truth = (isSo: boolean): string => (isSo ? "True" : "False");

/** A name of somebody’s own as a name of Python. */
export function soundName(name: string): string {
  const sound = name.replaceAll(/\W+/g, "_");
  return /^[A-Za-z_]/.test(sound) ? sound : `layer_${sound}`;
}
