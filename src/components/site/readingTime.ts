const wordsPerMinute = 180;
const minutesPerExercise = 1.5;
const minutesPerFigure = 1;

/**
 * Minutes that a lesson takes, in whole ones: its prose at the pace of somebody who thinks along,
 * its figures (tags that stand on a line of their own) and its exercises.
 */
export function readingTime(lesson: string): number {
  const body = lesson.replace(/^---\n.*?\n---\n/s, "");
  const exercises = body.match(/<(Exercise|Predict)\b/g)?.length ?? 0;
  const figures = body.match(/^<(?!Exercise|Predict|Rule|Formula)[A-Z][^>]*\/>$/gm)?.length ?? 0;
  const words = body.replaceAll(/<[^>]*>/g, " ").match(/\p{L}+/gu)?.length ?? 0;
  const minutes =
    words / wordsPerMinute + exercises * minutesPerExercise + figures * minutesPerFigure;
  return Math.max(1, Math.round(minutes));
}
