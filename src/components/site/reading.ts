import { recallReading, rememberReading } from "./readingMemory.ts";
import { tick } from "./tick.ts";

/** Marks in its contents where a lesson is being read, and remembers that, and when its end was seen. */
export function followReading(lesson: string): void {
  for (const name of recallReading().read) tick(name);

  const passed = new Set<string>();
  let current: string | undefined;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".sections a")];
  const ids = [...new Set(links.map(({ hash }) => decodeURIComponent(hash.slice(1))))];
  const mark = () => {
    const last = ids.filter((id) => passed.has(id)).at(-1);
    if (last === current) return;
    current = last;
    for (const link of links) {
      if (decodeURIComponent(link.hash.slice(1)) === last)
        link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    rememberReading(lesson, { section: last ?? "" });
  };
  // Passed is all above a line in the upper part of the window, however far above.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target.id);
        else passed.delete(target.id);
      }
      mark();
    },
    { rootMargin: "1000000px 0px -80% 0px" },
  );
  for (const id of ids) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }

  const end = document.querySelector("[data-end]");
  const ending = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    ending.disconnect();
    rememberReading(lesson, { section: current ?? "", toTheEnd: true });
    tick(lesson);
  });
  if (end) ending.observe(end);
  rememberReading(lesson, {});
}
