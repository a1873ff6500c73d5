import { forgetReading, recallReading } from "./readingMemory.ts";
import { tick } from "./tick.ts";

/**
 * In the course's contents: ticks at what was read, in `place` the way back to where reading stopped,
 * and in `kept` the way to forget it all.
 */
export function goOn(place: HTMLElement, kept: HTMLElement): void {
  const { read, last } = recallReading();
  if (!last && read.length === 0) return;
  for (const lesson of read) tick(lesson);
  kept.hidden = false;

  const lessons = [...document.querySelectorAll<HTMLElement>("li[data-lesson]")];
  const nameOf = ({ dataset }: HTMLElement) => dataset["lesson"] ?? "";
  const at = lessons.findIndex((lesson) => nameOf(lesson) === last?.lesson);
  // Where the last one was read to its end, the next that was not.
  const goal = at < 0 ? undefined : lessons.slice(at).find((each) => !read.includes(nameOf(each)));
  const link = place.querySelector("a");
  const door = goal?.querySelector("a");
  if (goal && door && link) {
    const section = nameOf(goal) === last?.lesson ? last.section : "";
    link.href = door.pathname + (section && `#${encodeURIComponent(section)}`);
    link.textContent = goal.dataset["question"] ?? "";
    place.hidden = false;
  }
  kept.querySelector("button")?.addEventListener("click", () => {
    forgetReading();
    for (const mark of document.querySelectorAll(".tick")) mark.remove();
    place.hidden = kept.hidden = true;
    document.querySelector("main")?.focus({ preventScroll: true });
  });
}
