import { quantityNamed, type Layer } from "@calc";
import { addressWith, readAddress } from "./address.ts";
import { countedNames } from "./countedChoices.ts";
import { inputQuantities, isList } from "./typedInputs.ts";
import { workOut } from "./typedLayer.ts";
import { textOf, type Typed } from "./typedTexts.ts";

/** What an address says of a layer: what is typed, nothing, or why it cannot be. */
export type Recalled =
  | { readonly kind: "none" }
  | { readonly kind: "typed"; readonly typed: Typed }
  | { readonly kind: "mangled"; readonly because: string };

/** Reads a calculator's state from an address, and trusts nothing in it. */
export function recall(layer: Layer, query: string, start: Typed): Recalled {
  const state = readAddress(query, namesFor(layer));
  if (state.kind !== "state") return state;
  const { input, ...choices } = state.texts;
  const typed = { ...choices, ...(input === undefined ? {} : inputAsTyped(layer, input)) };
  const { analysis } = workOut(layer, typed, start);
  if (analysis.ok) return { kind: "typed", typed };
  return { kind: "mangled", because: analysis.issues[0]?.message ?? "" };
}

/** What an address says of a layer as typed: `?kernelSize=11&stride=4&input=3,227,227`. */
export function remember(layer: Layer, typed: Typed, start: Typed): string {
  const { placed, inputs, analysis } = workOut(layer, typed, start);
  const counted = countedNames(layer);
  const choices = Object.entries(placed.choices).filter(([name]) => !counted.includes(name));
  const sizes = isInOneText(layer)
    ? [["input", (inputs[0] ?? []).join(",")]]
    : inputQuantities(layer).flatMap((name) => {
        const value = analysis.ok ? analysis.values[name] : undefined;
        return value === undefined ? [] : [[name, textOf(value, isList(layer, name))]];
      });
  const texts = [...choices, ...sizes].map(
    ([name, text]) => [name, tidy(String(text))] as [string, string],
  );
  return `?${new URLSearchParams(texts)}`.replaceAll("%2C", ",");
}

/** An address with another query of a layer in it; what others wrote there stays. */
export function addressWithQuery(layer: Layer, query: string, address: string): string {
  const url = new URL(address);
  for (const name of namesFor(layer)) url.searchParams.delete(name);
  return addressWith(url.href, Object.fromEntries(new URLSearchParams(query))).replaceAll(
    "%2C",
    ",",
  );
}

const namesFor = (layer: Layer) => [
  ...Object.keys(layer.hyperparameters),
  ...(isInOneText(layer) ? ["input"] : inputQuantities(layer)),
];

/** Whether the axes of the only input tell by themselves which quantity each of them is. */
function isInOneText({ declaration }: Layer): boolean {
  const { input, otherInputs, many, spreads } = declaration;
  const spreading = input.filter((name) => quantityNamed(name).parts !== undefined);
  return !otherInputs && !many && !spreads && spreading.length < 2;
}

/** The sizes that are left go to the quantity that spreads, or else to the last, which refuses them. */
function inputAsTyped(layer: Layer, text: string): Typed {
  const { input, axes } = layer.declaration;
  const sizes = text.split(",");
  const spreading = input.findIndex((name) => quantityNamed(name).parts !== undefined);
  const taking = spreading < 0 ? input.length - 1 : spreading;
  const after = input.length - 1 - taking;
  const texts = input.map((name, place): [string, string] => {
    const from = place > taking ? sizes.length - (input.length - place) : place;
    const own = place === taking ? sizes.slice(from, sizes.length - after) : [sizes[from] ?? ""];
    const plain = own.every((size) => /^\d+$/.test(size)) && own.length <= (axes ?? own.length);
    return [name, plain ? textOf(own.map(BigInt), isList(layer, name)) : own.join(", ")];
  });
  return Object.fromEntries(texts);
}

const tidy = (text: string) => text.trim().replace(/\s*[,;×x]\s*|\s+/g, ",");
