import Calculator from "./Calculator.astro";
import Cell from "./Cell.astro";
import Choose from "./Choose.astro";
import Exercise from "./Exercise.astro";
import { figureComponents } from "./figures/index.ts";
import Formula from "./Formula.astro";
import Mistake from "./Mistake.astro";
import Note from "./Note.astro";
import Number from "./Number.astro";
import Predict from "./Predict.astro";
import Quoted from "./Quoted.astro";
import Rule from "./Rule.astro";
import Shown from "./Shown.astro";
import Takeaway from "./Takeaway.astro";
import Term from "./Term.astro";
import Try from "./Try.astro";

/** The tags that a lesson may use, and no others. */
export const lessonComponents = {
  Calculator,
  Cell,
  Choose,
  Exercise,
  Formula,
  Mistake,
  Note,
  Number,
  Predict,
  Quoted,
  Rule,
  Shown,
  Takeaway,
  Term,
  Try,
  ...figureComponents,
};
