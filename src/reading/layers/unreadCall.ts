import { answerTo, ask, complain } from "../complain.ts";
import { apply } from "../graph/apply.ts";
import { asTheyAre, withoutBatch } from "../graph/axes.ts";
import { unread } from "../graph/operation.ts";
import type { Reader } from "../interpreter/reader.ts";
import { lost, unknown } from "../values/make.ts";
import type { Given, Tensor, Value } from "../values/value.ts";

/** A call of what is not in the text: unknown, or a step whose output somebody has to say. */
export function unreadCall(reader: Reader, name: string, given: Given): Value {
  const values = [...given.positional, ...given.named.values()].flatMap((value) =>
    value.kind === "list" || value.kind === "tuple" ? value.items : [value],
  );
  if (values.some(({ kind }) => kind === "lost")) return lost;
  const input = values.find(({ kind }) => kind === "tensor" || kind === "open");
  if (input?.kind === "open") {
    const sentence = `What ${name} does is not in the code. The numbers begin behind it.`;
    complain(reader, "note", given.span, sentence);
    return input;
  }
  if (input?.kind !== "tensor") return unknown(name, given.span);
  return unreadStep(reader, name, input, given.span);
}

/** A step that is not read: what comes out has the shape that is answered, or stays as it was. */
export function unreadStep(
  reader: Reader,
  name: string,
  input: Tensor,
  span: Given["span"],
): Value {
  const answer = answerTo(reader, name);
  const sizes = withoutBatch(input.sizes);
  if (!Array.isArray(answer)) {
    const question = `What shape comes out of ${name}?`;
    ask(reader, { kind: "set", name, question }, span, sizes);
  }
  const target = Array.isArray(answer) ? answer.map(Number) : sizes;
  return apply(reader, { placed: unread(target), reads: asTheyAre, gives: "open" }, [input], {
    span,
    label: "unread",
    call: name,
    role: "unread",
  });
}
