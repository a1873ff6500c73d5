/** A question as Moodle reads it from GIFT. */
export interface GiftQuestion {
  readonly category: string;
  readonly name: string;
  readonly text: string;
  readonly isNumerical: boolean;
  readonly answers: readonly {
    readonly isRight: boolean;
    readonly answer: string;
    readonly feedback: string;
  }[];
  readonly working: string;
}

const escapes = [":", "#", "=", "{", "}", "~"];

/** Reads GIFT as Moodle’s question/format/gift/format.php does, for the two types that we write. */
export function readGift(document: string): GiftQuestion[] {
  let category = "";
  return document.split(/\n\s*\n/).flatMap((block) => {
    const text = hidden(block.trim());
    if (text === "") return [];
    if (text.startsWith("$CATEGORY:")) {
      category = text.slice(10).trim();
      return [];
    }
    return [{ category, ...questionIn(text) }];
  });
}

function questionIn(text: string): Omit<GiftQuestion, "category"> {
  const [, name = "", rest = ""] = /^::(.*?)::(.*)$/s.exec(text) ?? [];
  const [start, end] = [rest.indexOf("{"), rest.indexOf("}")];
  if (start < 0 || end !== rest.length - 1) throw new Error(`Its braces are wrong: ${text}`);
  const inside = rest.slice(start + 1, end).trim();
  const feedbackAt = inside.lastIndexOf("####");
  const answers = inside.slice(0, feedbackAt).trim();
  const isNumerical = answers.startsWith("#");
  const each = isNumerical ? answers.slice(1).split("=") : answers.replaceAll("=", "~=").split("~");
  return {
    name: shown(name),
    text: shown(rest.slice(0, start)).replace(/^\[html\]/, ""),
    isNumerical,
    answers: each.filter((answer) => answer.trim() !== "").map((answer) => answerIn(answer.trim())),
    working: shown(inside.slice(feedbackAt + 4)),
  };

  function answerIn(written: string) {
    // As there: a weight of 100 would not be read.
    const [weight = ""] = /^%-*([0-9]{1,2})\.?([0-9]*)%/.exec(written) ?? [];
    const isRight = isNumerical ? weight === "" : written.startsWith("=");
    const bare = isNumerical ? written.slice(weight.length) : written.replace(/^=/, "");
    const [answer = "", ...feedback] = bare.split("#");
    return { isRight, answer: shown(answer), feedback: shown(feedback.join("#")) };
  }
}

/** Signs behind a backslash stand out of the way while the question is taken apart. */
const hidden = (text: string) =>
  text.replace(/\\(.)/gs, (both, sign: string) => {
    if (sign === "\\") return "\uE000";
    if (sign === "n") return "\uE001";
    const place = escapes.indexOf(sign);
    return place < 0 ? both : String.fromCodePoint(0xe010 + place);
  });

const shown = (text: string) =>
  text
    .replaceAll("\uE000", "\\")
    .replaceAll("\uE001", "\n")
    .replace(/[\uE010-\uE015]/g, (sign) => escapes[(sign.codePointAt(0) ?? 0) - 0xe010] ?? "")
    .trim();
