import { parse } from "./formula/parse.ts";
import { parseSentence } from "./formula/sentence.ts";
import type { Layer, LayerDeclaration, OutputAxis } from "./layer.ts";

/**
 * Reads every text of a declaration, so that one that is no formula is an error when the module
 * loads. Throws with the layer's name, the field and what is wrong. What the texts speak of is
 * `checked` where the layers are listed.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineLayer(name: string, declaration: LayerDeclaration): Layer {
  const read = (field: string, text: string) => within(`${name}.${field}`, () => parse(text));
  const say = (field: string, text: string) =>
    within(`${name}.${field}`, () => parseSentence(text));
  const readAll = (field: string, texts: Readonly<Record<string, string>> = {}) =>
    mapRecord(texts, (text, key) => read(`${field}.${key}`, text));
  const { window } = declaration;
  return {
    name,
    declaration,
    equations: readAll("equations", declaration.equations),
    tensors: mapRecord(declaration.weights ?? {}, ({ shape, role, when, times }, key) => ({
      shape: shape.map((text) => read(`weights.${key}`, text)),
      ...(role && { role }),
      ...(when && { when: read(`weights.${key}.when`, when) }),
      ...(times && { times: read(`weights.${key}.times`, times) }),
    })),
    hyperparameters: mapRecord(declaration.hyperparameters, (each, key) => ({
      ...(each.default !== undefined && {
        default: read(`hyperparameters.${key}.default`, String(each.default)),
      }),
      range: [BigInt(each.range[0]), BigInt(each.range[1])],
      words: mapRecord(each.words ?? {}, (word, spelling) => {
        const { total, split } =
          typeof word === "string" ? { total: word, split: "larger after" as const } : word;
        return { formula: read(`hyperparameters.${key}.words.${spelling}`, total), split };
      }),
    })),
    spreads: readAll("spreads", declaration.spreads),
    output: declaration.output.map(readAxis),
    otherOutputs: mapRecord(declaration.otherOutputs ?? {}, (axes) => axes.map(readAxis)),
    ...(window && {
      window:
        window === "all"
          ? window
          : {
              size: read("window.size", window.size),
              step: read("window.step", window.step),
              before: read("window.before", window.before),
            },
    }),
    requirements: (declaration.requires ?? []).map(
      ({ formula, about, otherwise, reason = "fit" }) => ({
        formula: read("requires", formula),
        about,
        otherwise: say("requires", otherwise),
        reason,
      }),
    ),
    mistakes: mapRecord(declaration.mistakes ?? {}, (mistakes, key) =>
      mistakes.map(({ formula, because, when = "1" }) => ({
        formula: read(`mistakes.${key}`, formula),
        because: say(`mistakes.${key}`, because),
        when: read(`mistakes.${key}`, when),
      })),
    ),
  };
}

/** `timeSteps if returnSequences` is an axis that is there only if the second is not 0. */
function readAxis(text: string): OutputAxis {
  const [name = "", when] = text.split(" if ");
  return when === undefined ? { name } : { name, when };
}

function within<Result>(place: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new Error(`${place}: ${String(error)}`, { cause: error });
  }
}

function mapRecord<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}
