export { readText as readCode } from "./readText.ts";
export type { Reading } from "./readCode.ts";
export { isJson } from "./json/readJson.ts";
export { isOnnxText } from "./onnx/readOnnx.ts";
export { fileInText } from "./onnx/fileInText.ts";
export type { CodeNetwork, ReadNetwork, ReadNode, WrittenArgument } from "./graph/network.ts";
export type { Answer, Answers, Ask, Complaint } from "./complaint.ts";
export type { Library } from "./values/value.ts";
