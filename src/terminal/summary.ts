import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { summaryOf } from "./summaryOf.ts";

// `npm run --silent summary -- model.py`: what a network of Keras, PyTorch, Lasagne or ONNX comes to.

// npm runs a script in the project's folder; the name is meant from where it was called.
const read = (file: string) => readFileSync(resolve(process.env["INIT_CWD"] ?? ".", file));
const { out, complained, code } = summaryOf(process.argv.slice(2), read);
if (complained !== "") console.error(complained);
if (out !== "") console.log(out);
process.exitCode = code;
