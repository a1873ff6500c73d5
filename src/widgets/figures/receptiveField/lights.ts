/** The page's values that decide a layer of the chain, by name, for what they light. */
export interface LayerLights {
  /** Its kernel and dilation. */
  readonly window: string;
  readonly padding: string;
  /** The strides of the layers before it, and with its own. */
  readonly jumpBelow: string;
  readonly jump: string;
}

type Choices = Readonly<Record<string, string | readonly string[]>>;

/** What lights what in a chain of layers, each of whose choices is a number or a value of the page. */
export function lightsOf(chain: readonly Choices[], values: readonly string[]): LayerLights[] {
  const named = (choices: Choices, ...quantities: readonly string[]) =>
    quantities.flatMap((each) => choices[each] ?? []).filter((name) => values.includes(name));
  const strides = chain.map((choices) => named(choices, "stride"));
  const upTo = (end: number) => [...new Set(strides.slice(0, end).flat())].join(" ");
  return chain.map((choices, index) => ({
    window: named(choices, "kernelSize", "dilation").join(" "),
    padding: named(choices, "padding").join(" "),
    jumpBelow: upTo(index),
    jump: upTo(index + 1),
  }));
}
