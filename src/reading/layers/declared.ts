import { layers, type Layer } from "@calc";
import { argumentsOf } from "@frameworks";
import type { Library } from "../values/value.ts";

/** A layer of ours by a name that a framework has for it. */
interface Declared {
  readonly layer: Layer;
  /** The number in the name: the spatial axes, if it says so. */
  readonly axes: number | undefined;
  /** Which argument of the framework's takes which quantity of ours. */
  readonly arguments: readonly (readonly [argument: string, quantity: string])[];
}

type Framework = "keras" | "pytorch";

const index: Readonly<Record<Framework, ReadonlyMap<string, Declared>>> = {
  keras: indexOf("keras"),
  pytorch: indexOf("pytorch"),
};

/** What the declarations say of a call: the one table from which code is written, read backwards. */
export function declaredAs(library: Library, call: string): Declared | undefined {
  return library === "lasagne" ? undefined : index[library].get(call);
}

/** The first layer of a name stands, but one whose arguments are fixed gives way to one that takes them. */
function indexOf(framework: Framework): Map<string, Declared> {
  const found = new Map<string, Declared & { readonly isFixed: boolean }>();
  for (const layer of Object.values(layers)) {
    const call = layer.declaration.code[framework];
    if (!call) continue;
    const taken = argumentsOf(framework, layer);
    const isFixed = taken.length === 0 && call.fixed !== undefined;
    const axesIn = call.name.includes("{axes}")
      ? [layer.declaration.axes ?? [1, 2, 3]].flat()
      : [undefined];
    for (const axes of axesIn) {
      const name = call.name.replace("{axes}", String(axes ?? ""));
      const known = found.get(name);
      if (!known || (known.isFixed && !isFixed))
        found.set(name, { layer, axes, arguments: taken, isFixed });
    }
  }
  return found;
}
