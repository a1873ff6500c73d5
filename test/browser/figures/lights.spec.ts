import type { Locator } from "@playwright/test";
import { addresses } from "../../../src/build/dist.ts";
import { cards } from "../lessonCards.ts";
import { expect, open, test } from "../test.ts";

const lessons = addresses().filter((address) => /^\/lessons\/[\w-]+\/[\w-]+\/$/.test(address));
/** Where a formula has numbers that it begins without, or a drawing has what it begins without. */
const furtherStates = [
  "/lessons/pooling/pooling/?padding=1&ceilMode=1",
  "/lessons/convolution/one-and-three-axes/?inSize=5&kernelSize=5",
  "/lessons/convolution/transposed/?padding=0&outputPadding=1",
  "/lessons/convolution/transposed/?transposed-kernel.view=image",
  "/lessons/branches/residual/?merged-shapes.layer=concatenate",
  "/lessons/normalisation-and-embeddings/normalisation/?normalised-axes.kind=group",
];

/**
 * What answers to nothing: numbers of a figure's formulas that light nothing to be seen in its
 * drawing, and parts of the drawing that light nothing to be seen in the formulas or the controls.
 */
function unanswered(figure: Locator): Promise<string[]> {
  return figure.evaluate(async (card) => {
    const all = (selector: string) => [...card.querySelectorAll<HTMLElement>(selector)];
    const isSeen = (each: Element) => {
      const { width, height } = each.getBoundingClientRect();
      return width + height > 0 && each.checkVisibility();
    };
    const looksOf = (each: Element) =>
      [each, ...each.querySelectorAll("*")]
        .filter(isSeen)
        .map((one) => {
          const style = getComputedStyle(one);
          const { stroke, strokeWidth, strokeOpacity, fill, textDecorationLine } = style;
          const { outlineStyle, backgroundColor, color, fontWeight } = style;
          const line = [stroke, strokeWidth, strokeOpacity, fill, textDecorationLine, fontWeight];
          return [...line, outlineStyle, backgroundColor, color].join(" ");
        })
        .join("\n");
    const point = async (at: Element) => {
      at.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
      await new Promise((resolve) => setTimeout(resolve));
    };
    /** Whether something that `others` selects looks otherwise while the pointer is over `each`. */
    const answers = async (each: Element, others: string) => {
      await point(card);
      const candidates = all(others).filter((one) => one !== each && isSeen(one));
      const before = candidates.map(looksOf);
      await point(each);
      return candidates.some(
        (one, at) => one.classList.contains("lit") && looksOf(one) !== before[at],
      );
    };
    const drawing = ":is(.picture, .actions) [data-lights]";
    const numbers = all(".formulas [data-slot]").filter(isSeen);
    const silent: string[] = [];
    for (const each of numbers) {
      if (!(await answers(each, drawing)))
        silent.push(`the formula’s ${each.dataset["slot"] ?? ""}`);
    }
    for (const each of numbers.length === 0 ? [] : all(drawing).filter(isSeen)) {
      const others = ".formulas [data-slot], .controls [data-lights]";
      if (!(await answers(each, others)))
        silent.push(`the drawing’s ${each.dataset["lights"] ?? ""}`);
    }
    return silent;
  });
}

for (const address of [...lessons, ...furtherStates]) {
  test(`${address}: each number of a formula lights something in its drawing, and the other way round`, async ({
    page,
  }) => {
    await open(page, address);
    for (const figure of await cards(page).all()) {
      const name = (await figure.getAttribute("id")) ?? "";
      // What lights is fetched with the first pointer, which then must not rest where a drawing moves.
      await figure.locator(".caption").hover();
      const number = figure.locator(".formulas [data-slot]:visible");
      if ((await number.count()) > 0) {
        await number.first().hover();
        await expect(figure.locator(".lit")).not.toHaveCount(0);
      }
      await expect(figure.locator(".picture [inert]")).toHaveCount(0);
      await page.mouse.move(0, 0);
      expect.soft(await unanswered(figure), name).toEqual([]);
    }
  });
}

test("arrow keys go through a formula’s numbers from one stop, and say and light each", async ({
  page,
}) => {
  await open(page, "/lessons/convolution/counting-weights/");
  const figure = page.locator("#weight-matrices");
  const stop = figure.getByRole("slider", { name: "Number in the formula" });
  const numbers = figure.locator(".formulas [data-slot]:visible");
  await stop.focus();
  await expect(stop).toHaveAttribute("aria-valuetext", /^kernel size \d+$/);
  await expect(numbers.first()).toHaveClass(/now/);
  await page.keyboard.press("End");
  await expect(stop).toHaveAttribute("aria-valuenow", String(await numbers.count()));
  await expect(stop).toHaveAttribute("aria-valuetext", /^parameters [\d,]+$/);
  await expect(figure.locator(".matrix.lit")).not.toHaveCount(0);
  await page.keyboard.press("ArrowLeft");
  await expect(numbers.last()).not.toHaveClass(/now|lit/);
  await page.keyboard.press("Home");
  await expect(figure.locator('.symbol.lit[data-lights="kernelSize"]')).not.toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(figure.locator(".formulas .now")).toHaveCount(0);
});

test("what the arrow keys come to in a drawing lights its numbers in the formula", async ({
  page,
}) => {
  await open(page, "/lessons/convolution/padding/");
  const figure = page.locator("#kernel-grid");
  await figure.getByRole("slider", { name: "Weight of the kernel" }).focus();
  await expect(figure.locator(".formulas .lit").first()).toHaveAttribute(
    "data-slot",
    "effectiveKernel",
  );
});

test("a layer that learns nothing leaves no stop in its formula", async ({ page }) => {
  await open(page, "/lessons/normalisation-and-embeddings/normalisation/");
  const figure = page.locator("#normalised-axes");
  const stop = figure.getByRole("slider", { name: "Number in the formula" });
  await expect(stop).toHaveCount(1);
  await figure.getByRole("button", { name: "instance" }).click();
  await expect(figure.locator(".formulas [data-layer]:visible")).toHaveAttribute(
    "data-layer",
    "instance",
  );
  await expect(stop).toHaveCount(0);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true });

  test("a tap keeps its light until a tap elsewhere, or the same once more", async ({ page }) => {
    await open(page, "/lessons/convolution/counting-weights/");
    const figure = page.locator("#weight-matrices");
    const lit = figure.locator(".picture .lit");
    const number = figure.locator(".formulas [data-slot=outChannels]:visible").first();
    await number.tap();
    await expect(lit).not.toHaveCount(0);
    await number.tap();
    await expect(lit).toHaveCount(0);
    await figure.locator(".symbol[data-lights=inChannels]").first().tap();
    await expect(figure.locator(".formulas .lit").first()).toHaveAttribute(
      "data-slot",
      "inChannels",
    );
    await page.locator("h1").tap();
    await expect(figure.locator(".lit")).toHaveCount(0);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a formula has no stop that leads nowhere", async ({ page }) => {
    await page.goto("/lessons/convolution/counting-weights/");
    const formulas = page.locator("#weight-matrices .formulas");
    await expect(formulas).toBeVisible();
    await expect(formulas.locator("[tabindex]")).toHaveCount(0);
  });
});
