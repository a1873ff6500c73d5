import { complain } from "../complain.ts";
import type { Span } from "../python/tree.ts";
import type {
  ClassValue,
  Dictionary,
  FunctionValue,
  Given,
  Instance,
  Value,
} from "../values/value.ts";
import { memberOf } from "./attribute.ts";
import { instantiate } from "./functions.ts";
import { calledWith } from "./given.ts";
import type { Reader } from "./reader.ts";

/** What a call of ours gives where the text has none: for a parameter such as `config`, the values that the text has for it. */
export function givenFor(reader: Reader, called: FunctionValue | undefined, span: Span): Given {
  const named = new Map<string, Value>();
  const own =
    called?.parameters.filter(({ spread, default: usual }) => spread === 0 && !usual) ?? [];
  for (const { name } of called?.owner ? own.slice(1) : own) {
    const asked = askedOf(reader.text, name);
    if (asked.length === 0) continue;
    const found = configurationOf(reader, name, asked);
    if (!found) continue;
    named.set(name, found.value);
    if (found.sentence === undefined) continue;
    complain(reader, "note", found.span ?? firstLine(reader, span), found.sentence);
  }
  return calledWith([], span, named);
}

/** Which values the text asks a name for: `config.n_embd`, `cfg["n_embd"]`. */
function askedOf(text: string, name: string): string[] {
  const pattern = new RegExp(`\\b${name}(?:\\.(\\w+)|\\[\\s*["'](\\w+)["']\\s*\\])`, "g");
  return [...new Set([...text.matchAll(pattern)].map(([, field, key]) => field ?? key ?? ""))];
}

interface Configuration {
  readonly value: Value;
  /** What is to be said of it; nothing where it has the very name. */
  readonly sentence?: string;
  readonly span?: Span;
}

/** Values of the text that have what is asked, all of it before some of it. */
function configurationOf(
  reader: Reader,
  parameter: string,
  asked: readonly string[],
): Configuration | undefined {
  const candidates = [...reader.globals.names].flatMap(([name, value]) => {
    const fields = fieldsOf(reader, value);
    const count = asked.filter((each) => fields?.has(each)).length;
    return count * 2 > asked.length ? [{ name, value, count }] : [];
  });
  // An object that the text makes says more than its class.
  const isClass = ({ value }: { readonly value: Value }) => Number(value.kind === "class");
  const [best] = candidates.toSorted(
    (one, other) => other.count - one.count || isClass(one) - isClass(other),
  );
  if (!best) return undefined;
  const { name, value } = best;
  if (name === parameter) return { value };
  if (value.kind !== "class") {
    const sentence = `Nothing in the code says what ${parameter} is, so ${name} is taken for it.`;
    return { value, sentence };
  }
  const sentence = `Nothing in the code makes ${article(name)} ${name}, so its defaults are taken.`;
  const made = instantiate(reader, value, calledWith([], value.span));
  return { value: made, sentence, span: firstLine(reader, value.span) };
}

/** “GPTConfig” begins with a letter that is said as a consonant. */
const article = (name: string) => (/^[AEIO]/.test(name) ? "an" : "a");

function firstLine({ text }: Reader, { from, to }: Span): Span {
  const end = text.indexOf("\n", from);
  return { from, to: end < 0 ? to : Math.min(end, to) };
}

/** The names that a value has values for; undefined where it holds no such values. */
function fieldsOf(reader: Reader, value: Value): ReadonlySet<string> | undefined {
  if (value.kind === "dictionary") return new Set(keysOf(value));
  if (value.kind === "instance") return isPlain(value.class) ? attributesOf(value) : undefined;
  if (value.kind !== "class" || !isPlain(value)) return undefined;
  const init = memberOf(value, "__init__");
  if (init?.kind !== "function") return constantsOf(value);
  const needed = init.parameters.slice(1).some((each) => each.spread === 0 && !each.default);
  if (needed) return undefined;
  const made = instantiate(reader, value, calledWith([], value.span));
  return made.kind === "instance" ? attributesOf(made) : undefined;
}

const keysOf = ({ entries }: Dictionary) =>
  [...entries.values()].flatMap(({ key }) => (key.kind === "text" ? [key.value] : []));

const attributesOf = ({ attributes, class: of }: Instance) =>
  new Set([...attributes.keys(), ...constantsOf(of)]);

const constantsOf = ({ members }: ClassValue) =>
  new Set([...members].flatMap(([name, { kind }]) => (kind === "function" ? [] : [name])));

/** Whether a class only holds values: it is called like no network, and builds on no framework’s. */
function isPlain(of: ClassValue): boolean {
  const isNetwork = ["forward", "call", "__call__"].some((name) => memberOf(of, name));
  return !isNetwork && !of.bases.some(({ kind }) => kind === "library");
}
