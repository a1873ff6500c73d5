import type { Answer, Answers } from "@reading";
import { parseArgs } from "node:util";

/** What a person asked for on the command line. */
export interface Options {
  readonly file: string;
  readonly json: boolean;
  /** `conv1.params`: the number whose working is asked for. */
  readonly why?: string;
  readonly answers: Answers;
}

export const usage =
  "Write npm run --silent summary -- model.py, or a model.json or model.onnx, and behind it, if you like, --json, --why conv1.params, --input 1x28x28 or --set data.c=10.";

/** Reads the command line, or says in a sentence what is wrong with it. */
export function readOptions(args: readonly string[]): Options | string {
  const parsed = parsedIn(args);
  if (typeof parsed === "string") return parsed;
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return usage;
  const input = values.input.map(sizesIn);
  const wrong = values.input.find((_, place) => input[place] === undefined);
  if (wrong !== undefined)
    return `“${wrong}” is no shape. Write sizes with an x between them: --input 1x28x28.`;
  const set: Record<string, Answer> = {};
  for (const each of values.set) {
    const at = each.lastIndexOf("=");
    if (at < 1) return `“${each}” sets nothing. Write a name and what it is: --set data.c=10.`;
    set[each.slice(0, at)] = answerIn(each.slice(at + 1));
  }
  return {
    file,
    json: values.json,
    ...(values.why !== undefined && { why: values.why }),
    answers: { set, input: input.flatMap((sizes) => (sizes ? [sizes] : [])) },
  };
}

function parsedIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        why: { type: "string" },
        input: { type: "string", multiple: true, default: [] },
        set: { type: "string", multiple: true, default: [] },
      },
    });
  } catch (error) {
    return `${error instanceof Error ? error.message.split(". ")[0] : "That was not understood"}. ${usage}`;
  }
}

function sizesIn(text: string): number[] | undefined {
  const sizes = text.split(/[x×,]/i).map((each) => Number(each.trim()));
  return sizes.every((size) => Number.isSafeInteger(size) && size > 0) ? sizes : undefined;
}

/** A number, a yes or no, a shape, or else a word. */
function answerIn(text: string): Answer {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return (text.includes("x") ? sizesIn(text) : undefined) ?? text;
}
