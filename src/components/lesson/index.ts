import Choose from "./Choose.astro";
import Exercise from "./Exercise.astro";
import Note from "./Note.astro";
import Number from "./Number.astro";
import Rule from "./Rule.astro";
import Shown from "./Shown.astro";
import SlidingKernel from "./SlidingKernel.astro";
import Takeaway from "./Takeaway.astro";

/** The tags that a lesson may use, and no others. */
export const lessonComponents = {
  Choose,
  Exercise,
  Note,
  Number,
  Rule,
  Shown,
  SlidingKernel,
  Takeaway,
};
