import { axisNames, type Layer } from "@calc";
import { addressWith, readAddress } from "./address.ts";
import { textOf, workOut, type Typed } from "./typedLayer.ts";

/** What an address says of a layer: what is typed, nothing, or why it cannot be. */
export type Recalled =
  | { readonly kind: "none" }
  | { readonly kind: "typed"; readonly typed: Typed }
  | { readonly kind: "mangled"; readonly because: string };

/** Reads a calculator's state from an address, and trusts nothing in it. */
export function recall(layer: Layer, query: string): Recalled {
  const state = readAddress(query, [...Object.keys(layer.hyperparameters), "input"]);
  if (state.kind !== "state") return state;
  const { input, ...choices } = state.texts;
  const typed = { ...choices, ...(input === undefined ? {} : inputTexts(layer, input)) };
  const { analysis } = workOut(layer, typed);
  if (analysis.ok) return { kind: "typed", typed };
  return { kind: "mangled", because: analysis.issues[0]?.message ?? "" };
}

/** The address with all that the layer was given in it: `?kernelSize=11&stride=4&input=3,227,227`. */
export function remember(layer: Layer, typed: Typed, address: string): string {
  const { placed, input, analysis } = workOut(layer, typed);
  const sizes = analysis.ok
    ? layer.declaration.input.map((name) => textOf(analysis.values[name] ?? [], true))
    : input;
  const url = new URL(address);
  for (const name of [...Object.keys(layer.hyperparameters), "input"])
    url.searchParams.delete(name);
  const texts = Object.entries(placed.choices).map(([name, text]) => [name, tidy(String(text))]);
  const all = Object.fromEntries([...texts, ["input", sizes.map(tidy).join(",")]]) as Typed;
  return addressWith(url.href, all).replaceAll("%2C", ",");
}

function inputTexts(layer: Layer, input: string): Typed {
  const sizes = input.split(",");
  const names = axisNames(layer, sizes.length);
  const whole = layer.declaration.axes === undefined;
  // One too many goes to the last quantity, which then refuses it with a sentence.
  return Object.fromEntries(
    layer.declaration.input.map((quantity) => {
      const own = sizes.filter((_, axis) => (names[axis] ?? names.at(-1)) === quantity);
      const most = names.filter((each) => each === quantity).length;
      const plain = own.length <= most && own.every((size) => /^\d+$/.test(size));
      return [quantity, plain ? textOf(own.map(BigInt), whole) : own.join(", ")];
    }),
  );
}

const tidy = (text: string) => text.trim().replace(/\s*[,;×x]\s*|\s+/g, ",");
