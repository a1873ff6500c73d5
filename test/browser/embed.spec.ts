import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./test.ts";

test("a link to a figure becomes lines for another page, which show it with its numbers @once", async ({
  page,
  baseURL,
}) => {
  await page.goto("/embed/");
  const link = page.getByLabel("or a link to one with your numbers");
  await link.fill("https://elsewhere.example/");
  await expect(page.getByText("This is not a link to this site.")).toBeVisible();
  await link.fill(`${baseURL}/lessons/convolution/padding/?inSize=11&kernelSize=5#sliding-kernel`);
  const lines = page.getByLabel("Put this into your page");
  await expect(lines).toHaveValue(
    /\/embed\/lessons\/convolution\/padding\/sliding-kernel\/\?inSize=11/,
  );
  const frame = page.locator("iframe");
  const inside = frame.contentFrame();
  await expect(inside.getByRole("textbox", { name: "kernel" })).toHaveValue("5");
  await expect(inside.getByRole("banner")).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // As high as what it shows, also once that becomes higher.
  const overflow = () =>
    inside.locator("html").evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(overflow).toBe(0);
  const height = async () => (await frame.boundingBox())?.height ?? 0;
  const closed = await height();
  await inside.getByText("As a table").click();
  await expect.poll(height).toBeGreaterThan(closed + 50);
  await expect.poll(overflow).toBe(0);
  await inside.getByText("As a table").click();
  await expect.poll(height).toBe(closed);
});
