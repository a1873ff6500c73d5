export { readCode, type Reading } from "./readCode.ts";
export type { CodeNetwork, ReadNetwork, ReadNode } from "./graph/network.ts";
export type { Answer, Answers, Ask, Complaint } from "./complaint.ts";
export type { Library } from "./values/value.ts";
