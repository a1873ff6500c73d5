import type { Posed } from "@exercises";

/** Writes a variant’s numbers into the question of an exercise, and its working into `working`. */
export function pose(question: Element | null, working: Element | null, posed: Posed): void {
  const holes = question?.querySelectorAll("[data-hole]") ?? [];
  for (const [place, hole] of [...holes].entries()) hole.textContent = posed.numbers[place] ?? "";
  working?.replaceChildren(
    ...posed.working.flatMap(({ words, lines }) => [
      ...(words === undefined ? [] : [element("p", words)]),
      ...(lines.length === 0 ? [] : [derivation(lines)]),
    ]),
  );
}

function derivation(lines: readonly string[]): HTMLElement {
  const list = element("ol");
  list.className = "derivation";
  list.tabIndex = 0;
  list.ariaLabel = "Step by step";
  for (const line of lines) {
    const item = element("li");
    // The site's own formula, typeset when it was built.
    item.innerHTML = line;
    list.append(item);
  }
  return list;
}

function element(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
