import {
  assignmentDigest,
  readRegrades,
  writeRegrades,
  type Assignment,
  type Regraded,
} from "@assignments";
import { forget, keep, recall } from "../parts/storage.ts";

/** What this browser’s instructor settled of an assignment’s exercises. */
export const recallRegrades = (assignment: Assignment): Regraded =>
  readRegrades(recall(keyOf(assignment)) ?? "");

/** Keeps it for the next files of the assignment, and says whether the browser did. */
export function keepRegrades(assignment: Assignment, regraded: Regraded): boolean {
  if (regraded.size > 0) return keep(keyOf(assignment), writeRegrades(regraded));
  forget(keyOf(assignment));
  return true;
}

const keyOf = (assignment: Assignment) => `layerwise regrades ${assignmentDigest(assignment)}`;
