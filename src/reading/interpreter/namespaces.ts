import { boolean, none } from "../values/make.ts";
import type { Given, Value } from "../values/value.ts";
import { builtins } from "./builtins.ts";
import { copyCall } from "./copies.ts";
import { calledWith } from "./given.ts";
import type { Reader } from "./reader.ts";

const namespaces =
  /(^|\.)(SimpleNamespace|Namespace|EasyDict|edict|ConfigDict|AttrDict|DotDict|Munch|DictConfig|OmegaConf\.create)$/;

/** What is called of Python’s own libraries and those for settings, as far as it makes values; undefined for all else. */
export function namespaceCall(reader: Reader, called: string, given: Given): Value | undefined {
  if (namespaces.test(called)) return builtins["dict"]?.call(given, reader);
  if (/(^|\.)field$/.test(called)) return fieldDefault(reader, given);
  if (called.endsWith(".add_argument")) return option(reader, given);
  return copyCall(reader, called, given);
}

/** `field(default=8)` and `field(default_factory=list)` of a dataclass. */
function fieldDefault(reader: Reader, { named, span }: Given): Value | undefined {
  const factory = named.get("default_factory");
  return named.get("default") ?? (factory && reader.call(factory, calledWith([], span)));
}

/** `parser.add_argument("--hidden-size", type=int, default=128)`: its default is what `args.hidden_size` is. */
function option({ commandLine }: Reader, { positional, named }: Given): Value {
  const written = named.get("dest") ?? positional.findLast((each) => each.kind === "text");
  const value = named.get("default") ?? flag(named.get("action"));
  if (written?.kind === "text" && value) {
    commandLine.set(written.value.replace(/^-+/, "").replaceAll("-", "_"), value);
  }
  return none;
}

/** What an option that takes no value is where nobody gives it. */
function flag(action: Value | undefined): Value | undefined {
  if (action?.kind !== "text") return undefined;
  if (action.value === "store_true") return boolean(false);
  return action.value === "store_false" ? boolean(true) : undefined;
}
