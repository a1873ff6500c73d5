import type { Value } from "./value.ts";

/** Whether `isinstance` holds of a value. */
export function isOfType(value: Value | undefined, type: Value): boolean {
  if (type.kind === "class") {
    return value?.kind === "instance" && value.class.name === type.name;
  }
  if (type.kind === "library") {
    const name = type.path.split(".").at(-1);
    return value?.kind === "layer"
      ? value.call === name
      : value?.kind === "sequence" && name === "Sequential";
  }
  const name = type.kind === "builtin" ? type.name : "";
  if (value?.kind === "number") return value.isWhole ? name === "int" : name === "float";
  if (value?.kind === "boolean") return name === "bool" || name === "int";
  const kinds: Readonly<Record<string, string>> = {
    list: "list",
    tuple: "tuple",
    dict: "dictionary",
    str: "text",
  };
  return value !== undefined && kinds[name] === value.kind;
}
