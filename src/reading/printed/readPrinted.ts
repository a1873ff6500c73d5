import { inputsIn, type Answers } from "../complaint.ts";
import { nothingIn, type Remark, type Translation } from "../translate/translation.ts";
import { checkedRows } from "./checkedRows.ts";
import { firstInput } from "./firstInput.ts";
import { kerasTable } from "./kerasTable.ts";
import { sizesOf, sizesWithin } from "./printedLayer.ts";
import type { PrintedRow, PrintedTable } from "./printedTable.ts";
import { torchTable } from "./torchTable.ts";

/** A printed table in Python: of each layer the arguments that give its sizes and its count. */
export function readPrinted(table: PrintedTable, answers: Answers): Translation {
  const [first] = table.rows;
  const isKeras = table.library === "keras";
  const check: Translation["check"] = (networks) => checkedRows(table, networks);
  if (!first) return nothingIn();
  if (isKeras && first.call.startsWith("Input"))
    return withNote(table, { ...kerasTable(table, undefined), check });
  const printed = first.input && sizesWithin(first.input);
  const said = inputsIn(answers)[0] ?? printed;
  const input = said ?? firstInput(first, table.library) ?? sizesOf(first);
  const made = isKeras ? kerasTable(table, input) : torchTable(table, input);
  const remarks = said ? made.remarks : [assumed(first, input), ...made.remarks];
  return withNote(table, { ...made, remarks, check });
}

/** Says once what no table says. */
function withNote({ rows }: PrintedTable, made: Translation): Translation {
  const window = rows.find(({ call }) => /conv|pool/i.test(call));
  if (!window) return made;
  const sentence =
    "A table does not say kernels, strides and padding. Each layer has the usual ones here that give its shape and its count.";
  const note = { kind: "note" as const, from: window.from, to: window.to, sentence };
  return { ...made, remarks: [note, ...made.remarks] };
}

function assumed({ from, to }: PrintedRow, sizes: readonly number[]): Remark {
  const question = "What size is the input?";
  const sentence = `The table does not say what size the input is. ${sizes.join(" × ")} is taken for it.`;
  return {
    kind: "unknown",
    from,
    to,
    sentence,
    asks: { kind: "input", place: 0, question },
    assumed: sizes,
  };
}
