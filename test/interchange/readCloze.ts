/** An answer that Moodle finds in the text of a cloze question. */
export interface ClozeAnswer {
  readonly isRight: boolean;
  readonly answer: string;
  readonly feedback: string;
}

export interface ClozeBox {
  readonly weight: number;
  readonly type: string;
  readonly answers: readonly ClozeAnswer[];
}

// As in Moodle’s question/type/multianswer/questiontype.php.
const alternative =
  "(=|%(-?[0-9]+(?:[.,][0-9]*)?)%)?(.+?(?<!\\\\|&|&amp;)(?=[~#}]|$))(#(.*?(?<!\\\\)(?=[~}]|$)))?";
const box = new RegExp(
  `\\{([0-9]*):(NUMERICAL|MULTICHOICE_V):(${alternative}(?:~${alternative})*)\\}`,
  "s",
);

/** The boxes of a cloze question, found as Moodle finds them, and the text that is left around them. */
export function readCloze(text: string): { boxes: readonly ClozeBox[]; around: string } {
  const boxes: ClozeBox[] = [];
  let around = text;
  for (let found = box.exec(around); found; found = box.exec(around)) {
    const [whole, weight = "", type = "", answers = ""] = found;
    boxes.push({ weight: Number(weight), type, answers: answersIn(answers) });
    around = around.replace(whole, () => "…");
  }
  return { boxes, around };
}

function answersIn(text: string): ClozeAnswer[] {
  const each = new RegExp(`~?${alternative}`, "gs");
  return [...text.matchAll(each)].map(([, fraction, , answer = "", , feedback = ""]) => ({
    isRight: fraction === "=",
    answer: withoutEntities(answer),
    feedback: withoutEntities(feedback),
  }));
}

/** PHP’s html_entity_decode, of the entities that we write. */
const withoutEntities = (text: string) =>
  text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : ({ amp: "&", lt: "<", gt: ">" }[name ?? ""] ?? '"'),
  );
