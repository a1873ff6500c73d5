import { list, text, tuple } from "../values/make.ts";
import { truthOf } from "../values/numbers.ts";
import type { Given, Value } from "../values/value.ts";
import { freeze, parameterOf, parametersOf } from "./parameters.ts";

const modules = /^(layer|instance|sequence|list)$/;

/** What PyTorch’s modules do with their parameters: list them, or freeze them; undefined for any other method. */
export function listedParameters(of: Value, name: string, given: Given): Value | undefined {
  if (name === "requires_grad_" && (modules.test(of.kind) || isParameter(of))) {
    const [wanted = given.named.get("requires_grad")] = given.positional;
    const truth = wanted ? truthOf(wanted) : true;
    if (truth !== undefined) freeze(of, !truth);
    return of;
  }
  if (!modules.test(of.kind)) return undefined;
  if (name === "parameters") return list(parametersOf(of).map(({ value }) => value));
  if (name === "named_parameters") {
    return list(parametersOf(of).map((each) => tuple([text(each.name), each.value])));
  }
  return name === "named_children" ? namedChildren(of) : undefined;
}

const isParameter = (value: Value) => value.kind === "held" || parameterOf(value) !== undefined;

function namedChildren(of: Value): Value | undefined {
  const children =
    of.kind === "sequence"
      ? of.items.map(({ name, value }) => [name, value] as const)
      : of.kind === "instance"
        ? [...of.attributes]
        : undefined;
  return (
    children &&
    list(
      children
        .filter(([, { kind }]) => /^(layer|instance|sequence)$/.test(kind))
        .map(([name, value]) => tuple([text(name), value])),
    )
  );
}
