import type { LayerValue } from "../values/value.ts";

/** What a layer is called: by its own name, by where it is kept, or after its kind. */
export function labelOf({ given, label, library }: LayerValue, call: string): string {
  const name = given.named.get("name");
  if (name?.kind === "text") return name.value;
  if (library !== "keras" && label !== undefined) return label;
  return library === "keras"
    ? snake(call)
    : call
        .replace(/[123]d$|Layer$/, "")
        .replace(/2D$/, "")
        .toLowerCase();
}

/** Keras names a layer after its class: `max_pooling2d`. */
export const snake = (call: string) =>
  call
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
