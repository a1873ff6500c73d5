import { derive, isLayerName, layers } from "@calc";
import { networkNumber } from "@components/lesson/networkNumber.ts";
import { notebookOf, type LessonWithNotebook } from "@components/lesson/readNotebook.ts";
import { ruleOf } from "@components/lesson/rule.ts";
import { shownNumber } from "@components/lesson/shown.ts";
import { sumOf } from "@components/lesson/sum.ts";
import { chosenText } from "@widgets/notebook/chosenText.ts";
import { networkNamed } from "@networks";
import { exerciseWords, type Exercises } from "./exerciseWords.ts";
import { plainTex } from "./plainTex.ts";
import type { Tag } from "./tags.ts";

/** What a lesson’s tags say where nothing moves: Markdown, with the numbers as they are at first. */
export function markdownOf(
  lesson: LessonWithNotebook,
  exercises: Exercises,
  /** The whole address of a place on the lesson’s page. */
  at: (fragment: string) => string,
): (tag: Tag) => string {
  const read = notebookOf(lesson);

  const writers: Readonly<
    Record<string, (attributes: Tag["attributes"], inner: string) => string>
  > = {
    Choose: ({ of = "", ...words }) => withWord(read.notebook.values[of]?.start ?? "", words),
    Shown: ({ of = "", ...words }) => withWord(shownNumber(read, of).text, words),
    Number: ({ of = "", as }) =>
      as !== undefined || /[\s*/+()]/.test(of.trim())
        ? sumOf(lesson, of, as ?? "exactly")
        : networkNumber(read.file, of).text,
    Term: (_, inner) => inner,
    Quoted: (_, inner) => inner,
    Try: (_, inner) => inner,
    Formula: ({ of = "" }) => displayed(derived(of)),
    Rule: ({ layer = "", of = "" }) => displayed(ruleOf(read.file, layer, of)),
    Mistake: ({ claim = "" }, inner) => quoted(`*“${claim}”*\n\n${inner.trim()}`),
    Note: (_, inner) => quoted(inner.trim()),
    Takeaway: (_, inner) => `**In short**\n\n${inner.trim()}`,
    Predict: (_, inner) =>
      quoted(`**Predict, then see.** ${inner.trim()}\n\nGuess it at ${at("")}`),
    Exercise: ({ name = "" }) => quoted(exerciseWords(exercises, name, at(name))),
  };

  function derived(of: string): string {
    const { layer, quantity } = shownNumber(read, of);
    const declared = read.notebook.layers[layer]?.layer ?? "";
    const values = read.worked[layer]?.values;
    const derivation =
      isLayerName(declared) && values && derive(layers[declared], quantity, values);
    if (!derivation) throw new Error(`${read.file}: “${of}” has no formula.`);
    const { subject, symbols, numbers, steps } = derivation;
    return [subject, ...new Set([symbols, numbers, ...steps.slice(-1)])].join(" = ");
  }

  return ({ name, attributes, inner }) => {
    const write = writers[name];
    if (write) return write(attributes, inner);
    const kind = kebab(name).replaceAll("-", " ");
    const shown = networkNamed(attributes["network"] ?? "")?.title;
    const place = attributes["name"] ?? kebab(name);
    return quoted(`**Figure:** ${kind}${shown === undefined ? "" : `, ${shown}`}, at ${at(place)}`);
  };
}

function withWord(text: string, { one = "", many = "" }: Tag["attributes"]): string {
  const word = text === "1" ? one : many;
  return `${chosenText(text)}${word === "" ? "" : ` ${word}`}`;
}

const displayed = (latex: string) => `$$\n${plainTex(latex)}\n$$`;

const quoted = (text: string) => text.replaceAll(/^(.*)$/gm, (line) => `> ${line}`.trimEnd());

/** `SlidingKernel` in small letters: `sliding-kernel`. */
const kebab = (tag: string) => tag.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
