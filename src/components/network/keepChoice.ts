import type { OwnTexts } from "@widgets/parts/ownTexts.ts";

/** Keeps which of a picture’s radio buttons is chosen, under `key`, and restores it. */
export function keepChoice(picture: HTMLElement, own: OwnTexts, key: string): void {
  const inputs = [...picture.querySelectorAll<HTMLInputElement>(".choice input")];
  const start = inputs.find(({ defaultChecked }) => defaultChecked);
  const show = () => {
    const asked = own.get(key);
    const input = asked === undefined ? start : inputs.find(({ value }) => value === asked);
    if (input) input.checked = true;
    else own.refuse(key, `A picture by “${(asked ?? "").slice(0, 24)}” is not here.`);
  };
  for (const input of inputs) {
    input.addEventListener("change", () => {
      own.set({ [key]: input === start ? undefined : input.value });
    });
  }
  own.follow(show);
  show();
}
