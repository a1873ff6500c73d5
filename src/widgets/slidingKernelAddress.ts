import { windowsOf, type Layer } from "@calc";
import { readAddress } from "./parts/address.ts";
import { settle } from "./slidingKernel.ts";
import { choosable, type Texts } from "./slidingKernelChoices.ts";

/** A row of pixels, or the whole image. */
export type View = "row" | "image";

/** How the figure begins, and what a link does not say. */
export interface Beginning {
  readonly layer: Layer;
  readonly texts: Texts;
  readonly view: View;
  readonly prefix: string;
}

/** What an address says of the figure: a state that can be drawn, nothing, or why it cannot be. */
export type Recalled =
  | { readonly kind: "none" }
  | { readonly kind: "mangled"; readonly because: string }
  | {
      readonly kind: "state";
      readonly texts: Texts;
      readonly view: View;
      /** Where the kernel stands, from 0. */
      readonly place: number;
    };

/** Reads the figure's state from an address, and trusts nothing in it. */
export function recall(query: string, beginning: Beginning): Recalled {
  const state = readAddress(query, [...choosable, "view", "place"], beginning.prefix);
  if (state.kind !== "state") return state;
  const { view = beginning.view, place = "1", ...chosen } = state.texts;
  const texts = { ...beginning.texts, ...chosen };
  const settled = settle(beginning.layer, texts);
  if (!settled.ok) return { kind: "mangled", because: Object.values(settled.issues).join(" ") };
  if (view !== "row" && view !== "image") {
    return { kind: "mangled", because: "The view can be “row” or “image”." };
  }
  const along = windowsOf(settled.values).places.length;
  const places = view === "image" ? along ** 2 : along;
  if (!/^\d{1,4}$/.test(place) || Number(place) < 1 || Number(place) > places) {
    return { kind: "mangled", because: `The kernel has places 1 to ${places} only.` };
  }
  return { kind: "state", texts, view, place: Number(place) - 1 };
}
