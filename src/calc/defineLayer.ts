import { parse } from "./formula/parse.ts";
import { parseSentence } from "./formula/sentence.ts";
import type { Layer, LayerDeclaration } from "./layer.ts";

/**
 * Reads every text of a declaration, so that one that is no formula is an error when the module
 * loads. Throws with the layer's name, the field and what is wrong. What the texts speak of is
 * `checked` where the layers are listed.
 */
export function defineLayer(name: string, declaration: LayerDeclaration): Layer {
  const read = (field: string, text: string) => within(`${name}.${field}`, () => parse(text));
  const say = (field: string, text: string) =>
    within(`${name}.${field}`, () => parseSentence(text));
  return {
    name,
    declaration,
    equations: mapRecord(declaration.equations, (text, key) => read(`equations.${key}`, text)),
    tensors: mapRecord(declaration.weights ?? {}, ({ shape, ...rest }, key) => ({
      ...rest,
      shape: shape.map((text) => read(`weights.${key}`, text)),
    })),
    hyperparameters: mapRecord(declaration.hyperparameters, (each, key) => ({
      ...(each.default !== undefined && {
        default: read(`hyperparameters.${key}.default`, String(each.default)),
      }),
      range: [BigInt(each.range[0]), BigInt(each.range[1])],
      words: mapRecord(each.words ?? {}, (text, word) =>
        read(`hyperparameters.${key}.words.${word}`, text),
      ),
    })),
    requirements: (declaration.requires ?? []).map(({ formula, about, otherwise }) => ({
      formula: read("requires", formula),
      about,
      otherwise: say("requires", otherwise),
    })),
    mistakes: mapRecord(declaration.mistakes ?? {}, (mistakes, key) =>
      mistakes.map(({ formula, because }) => ({
        formula: read(`mistakes.${key}`, formula),
        because: say(`mistakes.${key}`, because),
      })),
    ),
  };
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
