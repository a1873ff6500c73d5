import { isQuantityName, layers, quantities, summarise, type PlacedLayer, type Shape } from "@calc";
import { asIn, frameworkTitles, restrictionsOf, toKeras, toPyTorch, type Piece } from "@frameworks";
import { chainNetwork, type Chain } from "./chain.ts";
import type { ExerciseFields } from "./exerciseFields.ts";
import type { PromptPart } from "./prompt.ts";
import type { About } from "./about.ts";
import { sequential } from "./sequential.ts";
import type { Snippet } from "./snippet.ts";
import { suggest } from "./suggest.ts";
import { workOut } from "./worked.ts";

/** A layer where it stands: with what it reads. */
export interface Standing {
  readonly placed: PlacedLayer;
  readonly inputs: readonly Shape[];
}

const written = { keras: toKeras, pytorch: toPyTorch } as const;
type Writing = keyof typeof written;

/**
 * The code that an exercise shows, in each framework that its `code` names. What is asked, and what
 * `hidden` names, is a question mark in it. Stops where a framework would do something else.
 */
export function snippetsIn(fields: ExerciseFields, about: About): readonly Snippet[] {
  const { field, has } = fields;
  if (!has("code")) return [];
  const { value, stop } = field("code");
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const standing = standingIn(about) ?? stop('"code" is written of a "layer" or of "layers".');
  const hidden = hiddenIn(fields);
  return names.map((name) => {
    if (name !== "keras" && name !== "pytorch") {
      return stop(`there is no code in "${String(name)}". ${suggest("", Object.keys(written))}`);
    }
    const calls = standing.map((each) => piecesOf(name, each, stop));
    const [first = []] = calls;
    const pieces = about.chain ? sequential(name, about.chain.input, calls) : first;
    return { title: frameworkTitles[name], parts: partsOf(pieces, hidden) };
  });
}

function standingIn({ alone, chain }: About): readonly Standing[] | undefined {
  if (chain) return standingInChain(chain);
  if (!alone) return undefined;
  const { layer, inputs, choices } = alone;
  return [{ placed: { layer: layers[layer], choices }, inputs }];
}

const standingInChain = (chain: Chain) =>
  summarise(chainNetwork(chain)).rows.map(({ layer, choices, inputs }) => ({
    placed: { layer, choices },
    inputs,
  }));

function piecesOf(name: Writing, { placed, inputs }: Standing, stop: (why: string) => never) {
  const [refused] = restrictionsOf(name, placed, inputs);
  if (refused) return stop(`${frameworkTitles[name]} refuses this: ${refused.message}`);
  const { pieces, notes } = written[name](placed, inputs);
  if (pieces.length === 0) return stop(notes.join(" "));
  const [ours, theirs] = [placed, asIn(name, placed)].map((each) => paramsOf(each, inputs));
  if (ours === theirs) return pieces;
  return stop(`${frameworkTitles[name]} has ${String(theirs)} parameters here. ${notes.join(" ")}`);
}

function paramsOf(placed: PlacedLayer, inputs: readonly Shape[]): unknown {
  const solved = workOut(placed, inputs);
  return "worked" in solved ? solved.worked.values["params"] : undefined;
}

/** The quantities that no code may tell. */
function hiddenIn({ field, has, wordsIfAny }: ExerciseFields): readonly string[] {
  const { value } = field("asks");
  const asked: readonly unknown[] = Array.isArray(value) ? value : [value];
  const also = wordsIfAny("hidden");
  if (also !== undefined && !isQuantityName(also)) {
    return field("hidden").stop(`there is no quantity "${also}".`);
  }
  return [...asked.map(String), ...(has("hidden") && also !== undefined ? [also] : [])];
}

function partsOf(pieces: readonly Piece[], hidden: readonly string[]): PromptPart[] {
  const parts = pieces.map(({ text, quantity = "" }): PromptPart => {
    if (hidden.includes(quantity)) return "?";
    return isQuantityName(quantity) ? { text, kind: quantities[quantity].kind } : text;
  });
  return parts.reduce<PromptPart[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof part !== "string" || typeof last !== "string") return [...joined, part];
    return [...joined.slice(0, -1), last + part];
  }, []);
}
