/** Puts a tick at a lesson, wherever the page lists it: it was read to its end. */
export function tick(lesson: string): void {
  for (const item of document.querySelectorAll(`[data-lesson="${lesson}"]`)) {
    if (item.querySelector(".tick")) continue;
    const mark = document.createElement("span");
    mark.className = "tick";
    mark.title = "read to the end";
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", mark.title);
    item.append(mark);
  }
}
