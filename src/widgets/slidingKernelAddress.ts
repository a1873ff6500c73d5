import { windowsOf, type Values } from "@calc";
import { readAddress } from "./parts/address.ts";
import { choosable, settle, type Chosen } from "./slidingKernel.ts";

/** A row of pixels, or the whole image. */
export type View = "row" | "image";

/** What an address says of the figure: a state that can be drawn, nothing, or why it cannot be. */
export type Recalled =
  | { readonly kind: "none" }
  | { readonly kind: "mangled"; readonly because: string }
  | {
      readonly kind: "state";
      readonly texts: Chosen;
      readonly values: Values;
      readonly view: View;
      /** Where the kernel stands, from 0. */
      readonly place: number;
    };

/** Reads the figure's state from an address, and trusts nothing in it. */
export function recall(query: string, start: Chosen): Recalled {
  const state = readAddress(query, [...choosable, "view", "place"]);
  if (state.kind === "none") return state;
  if (state.kind === "mangled") {
    return { kind: "mangled", because: `Its “${state.name}” is written twice or too long.` };
  }
  const { view = "row", place = "1", ...chosen } = state.texts;
  const texts = { ...start, ...chosen };
  const settled = settle(texts);
  if (!settled.ok) return { kind: "mangled", because: Object.values(settled.issues).join(" ") };
  if (view !== "row" && view !== "image") {
    return { kind: "mangled", because: "The view can be “row” or “image”." };
  }
  const along = windowsOf(settled.values).places.length;
  const places = view === "image" ? along ** 2 : along;
  if (!/^\d{1,4}$/.test(place) || Number(place) < 1 || Number(place) > places) {
    return { kind: "mangled", because: `The kernel has places 1 to ${places} only.` };
  }
  return { kind: "state", texts, values: settled.values, view, place: Number(place) - 1 };
}
