import type { Page } from "@playwright/test";
import { addressOf, kinds } from "../visual/kinds.ts";
import { showsFocus } from "./byKeys.ts";
import { expect, open, test } from "./test.ts";

/** One page of each kind; one visit for both claims, for the visit is what takes the time. */
const visited = kinds.filter(
  ({ name }) => !/^(accessibility|not-found|contents|sheets)$/.test(name),
);

for (const kind of visited) {
  test(`${kind.name}: seen in forced colours, and whole with letters twice as large @once`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await open(page, await addressOf(kind));
    await kind.prepare?.(page);
    await page.keyboard.press("Tab");
    await showsFocus(page);
    expect.soft(await unseen(page), "in forced colours").toEqual([]);

    await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
    await page.setViewportSize({ width: 640, height: 900 });
    // What a person sets as the size of letters is what `rem` counts from.
    await page.evaluate(() => {
      document.documentElement.style.setProperty("font-size", "200%");
    });
    await expect.poll(() => beyond(page), "beyond the edge").toEqual([]);
    expect.soft(await clipped(page), "cut").toEqual([]);
  });
}

/** What can be operated or is chosen, or is a mark of a figure, and can’t be told from what is behind it. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const called = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${element.textContent.trim().slice(0, 30)}`;
    const isClear = (colour: string) => /^(none|transparent|rgba\(.*, 0\))$/.test(colour);
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.setProperty("color", "Canvas");
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    const isDrawn = (element: Element | null, side: "border" | "outline") => {
      if (!element) return false;
      const style = getComputedStyle(element);
      const [line, width, colour] =
        side === "border"
          ? [style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor]
          : [style.outlineStyle, style.outlineWidth, style.outlineColor];
      return line !== "none" && parseFloat(width) > 0 && !isClear(colour) && colour !== canvas;
    };
    const found: string[] = [];
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());

    // A field has an edge, its own or that of the stepper around it.
    for (const field of shown(
      "input:is([type=text], [type=search], [type=url], :not([type])), select, textarea",
    )) {
      if (![field, field.parentElement].some((each) => isDrawn(each, "border")))
        found.push(`no edge: ${called(field)}`);
    }
    // A button that fills has an edge or is words only.
    for (const button of shown(".button:not(.quiet)")) {
      if (!isDrawn(button, "border")) found.push(`no edge: ${called(button)}`);
    }
    // Backgrounds go; what is chosen is told by a line, or by the mark that the browser draws.
    for (const input of shown("label:has(> input:is([type=radio], [type=checkbox]):checked)")) {
      const box = input.querySelector("input");
      const isNative = box?.checkVisibility({ opacityProperty: true }) === true;
      if (!isNative && !isDrawn(input, "border") && !isDrawn(input, "outline"))
        found.push(`not seen to be chosen: ${called(input)}`);
    }
    // The browser’s own slider, in its own colours.
    for (const slider of shown("input[type=range]")) {
      if (getComputedStyle(slider).appearance === "none")
        found.push(`no slider: ${called(slider)}`);
    }
    // The marks of figures keep a colour of their own; one in that of the page lies on another mark.
    const shapes = "svg :is(rect, path, circle, line, polygon):not(:is(defs, clipPath, mask) *)";
    const marks = shown(shapes).map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const colours = [fill, stroke].filter((each) => !isClear(each));
      return { mark, box: mark.getBoundingClientRect(), fill, colours };
    });
    for (const { mark, box, colours } of marks) {
      if (colours.length === 0 || colours.some((each) => each !== canvas)) continue;
      // The ground of a picture with an edge.
      if (mark.matches("svg > :first-child") && isDrawn(mark.closest("svg"), "border")) continue;
      const isOnAnother = marks.some(
        ({ mark: other, box: around, fill }) =>
          other !== mark &&
          !isClear(fill) &&
          fill !== canvas &&
          around.left <= box.left &&
          around.right >= box.right &&
          around.top <= box.top &&
          around.bottom >= box.bottom,
      );
      if (!isOnAnother) found.push(`no mark: ${called(mark)} ${colours.join(" ")}`);
    }
    return found.slice(0, 10);
  });
}

/** How far the page scrolls sideways, and what makes it. */
function beyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      return element.getBoundingClientRect().right > clientWidth + 1;
    });
    return wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Words that are cut off by the box that they stand in, and can’t be scrolled to. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll("body *")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isHiding = [overflowX, overflowY].some((each) => /^(hidden|clip)$/.test(each));
      return (
        isHiding &&
        element.checkVisibility() &&
        element.clientWidth > 1 &&
        !element.closest("svg, .visually-hidden") &&
        // The name of an area is not cut: where it is too wide, none of it is seen.
        !element.matches(".tile strong, .picture-areas [data-row] > span")
      );
    });
    return boxes.flatMap((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const isCut =
        (/^(hidden|clip)$/.test(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
        (/^(hidden|clip)$/.test(overflowY) &&
          box.scrollHeight - box.clientHeight > parseFloat(getComputedStyle(box).fontSize) / 2);
      return isCut && box.textContent.trim() !== "" ? [box.outerHTML.slice(0, 160)] : [];
    });
  });
}
