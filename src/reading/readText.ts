import type { Answers } from "./complaint.ts";
import { isJson, readJson } from "./json/readJson.ts";
import { isOnnxText, readOnnx } from "./onnx/readOnnx.ts";
import { printedTable } from "./printed/printedTable.ts";
import { readPrinted } from "./printed/readPrinted.ts";
import { tableBesideCode } from "./printed/tableBesideCode.ts";
import { readCode, type Reading } from "./readCode.ts";
import { placedBack } from "./translate/placedBack.ts";
import type { Translation } from "./translate/translation.ts";

/**
 * Reads code, or what a framework wrote of a network: that is said in Python first, so that one reader
 * reads all of it, and its places are those of the text. Nothing is executed, and nothing is thrown.
 */
export function readText(text: string, answers: Answers = {}): Reading {
  if (isJson(text)) return read(readJson(text), text, answers);
  if (isOnnxText(text)) return read(readOnnx(text), text, answers);
  const table = printedTable(text);
  if (!table) return readCode(text, answers);
  // Beside a table there may be its code, or no more than the call that printed it.
  const around = text.slice(0, table.from) + text.slice(table.to);
  const beside = /\w\s*\(/.test(around) && read(tableBesideCode(text, table), text, answers);
  if (beside && beside.networks.length > 0) return beside;
  return read(readPrinted(table, answers), text, answers);
}

/** Reads the Python of a text, and gives what was read its places in the text. */
function read(translation: Translation, text: string, answers: Answers): Reading {
  const reading =
    translation.python === ""
      ? { networks: [], complaints: [] }
      : readCode(translation.python, answers);
  return placedBack(reading, translation, text);
}
