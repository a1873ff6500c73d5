import { expect, test } from "vitest";
import { keptAs } from "../../../src/widgets/exercise/keptAs.ts";

const field = (value: string, checked = false, type = "text") => ({ type, value, checked });

/** A page whose field is kept as `text`, and what it took over. */
function page(text: string) {
  const state = { text };
  const keep = keptAs(
    () => state.text,
    (early) => (state.text = early),
  );
  return { state, keep };
}

test("what was typed before the page was alive is taken over, once", () => {
  const { state, keep } = page("");
  const input = field("34");
  keep(input);
  expect(state.text).toBe("34");
  state.text = "";
  keep(input);
  expect(input.value).toBe("");
});

test("what the page says goes into the field, over anything early", () => {
  const { state, keep } = page("34,944");
  const input = field("3");
  keep(input);
  expect([input.value, state.text]).toEqual(["34,944", "34,944"]);
});

test("of options the chosen one is checked, and an early choice is taken over", () => {
  const early = page("");
  early.keep(field("55", false, "radio"));
  expect(early.state.text).toBe("");
  early.keep(field("54", true, "radio"));
  // The first was met already: each field has a keeper of its own.
  expect(early.state.text).toBe("");
  const own = page("");
  own.keep(field("54", true, "radio"));
  expect(own.state.text).toBe("54");
  const chosen = field("55", false, "radio");
  page("55").keep(chosen);
  expect(chosen.checked).toBe(true);
});
