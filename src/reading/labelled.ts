import type { LayerValue, Value } from "./values/value.ts";

/** Calls each layer of a model after its place in it, `layer1_0_conv1`, and gives all of them. */
export function labelled(model: Value): LayerValue[] {
  const seen = new Set<Value>();
  const found: LayerValue[] = [];
  const walk = (value: Value, path: readonly string[]): void => {
    if (seen.has(value)) return;
    seen.add(value);
    switch (value.kind) {
      case "layer":
        if (value.library === "pytorch") {
          // A number alone says nothing: the kind of layer says more.
          if (path.some((part) => /^[A-Za-z]/.test(part))) value.label = path.join("_");
          else delete value.label;
          found.push(value);
        }
        return;
      case "held":
        if (path.length > 0) value.label = path.join("_");
        return;
      case "instance":
        value.attributes.forEach((each, name) => walk(each, [...path, name]));
        return;
      case "sequence":
        value.items.forEach((item) => walk(item.value, [...path, item.name]));
        return;
      case "list":
      case "tuple":
        value.items.forEach((each, place) => walk(each, [...path, String(place)]));
        return;
      case "dictionary":
        value.entries.forEach(({ key, value: each }) => {
          walk(each, [...path, key.kind === "text" ? key.value : "item"]);
        });
        return;
      default:
        return;
    }
  };
  walk(model, []);
  return found;
}
