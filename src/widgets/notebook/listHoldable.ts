import type { Store } from "./store.ts";

/** Lists for a teacher all that the page lets a person change, each to be locked or hidden in the copied link. */
export function listHoldable(list: HTMLElement, store: Store): void {
  const values = Object.entries(store.notebook.values).map(
    ([name, { described }]) => [name, described.label] as const,
  );
  const own = new Map(
    [...document.querySelectorAll<HTMLElement>("figure [data-own]")].map((control) => {
      const [id = "", key = ""] = [control.closest("figure")?.id, control.dataset["own"]];
      return [`${id}.${key}`, `${id.replaceAll("-", " ")}, ${key}`] as const;
    }),
  );
  const { locked, hidden } = store.standing();
  const ticked = { lock: locked.filter((name) => !hidden.includes(name)), hide: hidden };
  list.replaceChildren(...[...values, ...own].map(([name, label]) => item(name, label, ticked)));
}

function item(name: string, label: string, ticked: Readonly<Record<string, readonly string[]>>) {
  const line = document.createElement("li");
  line.append(`${label}:`);
  for (const [way, names] of Object.entries(ticked)) {
    const box = Object.assign(document.createElement("input"), {
      type: "checkbox",
      name: way,
      value: name,
      checked: names.includes(name),
    });
    box.setAttribute("aria-label", `${way} ${label}`);
    const said = document.createElement("label");
    said.append(box, ` ${way}`);
    line.append(" ", said);
  }
  return line;
}
