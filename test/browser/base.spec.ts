import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { elementsOf } from "../../src/build/dist.ts";
import { copySite, leaveOneLesson, serveUnder, type CopiedSite } from "../copiedSite.ts";
import { expect, test } from "./test.ts";

const base = "/course/";
// One lesson, its exercises and one layer, no networks: enough for a walk, and built in some seconds.
const isNeeded = (path: string) =>
  !/^src[\\/]pages[\\/](networks|embed|teach|assignment|practice|glossary|exercises[\\/]\[name\]\.astro)\b/.test(
    path,
  );
const alone = {
  "src/pages/exercises/[name].json.ts": [
    "return [...now, ...earlier].map(",
    "return now.filter(({ name }) => /^size-|^inverse-kernel$/.test(name)).map(",
  ],
  "src/pages/reference/[layer].astro": ["Object.keys(layers)", '["conv2d"]'],
} as const;

test.describe("below a folder of a host @once", () => {
  test.describe.configure({ mode: "serial", timeout: 180_000 });
  let site: CopiedSite;
  let served: { server: Server; origin: string };

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    site = await copySite(isNeeded);
    await leaveOneLesson(site, "convolution/output-size");
    for (const [file, [all, one]] of Object.entries(alone)) {
      await site.change(file, (text) => {
        expect(text).toContain(all);
        return text.replace(all, one);
      });
    }
    await site.build("--base", base);
    served = await serveUnder(base, join(site.folder, "dist"));
  });
  test.afterAll(async () => {
    served.server.close();
    await site.remove();
  });

  test("no page leads out of it by an address from the root", () => {
    const pages = globSync("**/*.html", { cwd: join(site.folder, "dist") });
    const links = pages.flatMap((page) =>
      elementsOf(readFileSync(join(site.folder, "dist", page), "utf8")).flatMap(
        ({ attributes: { href, src, action } }) => [href, src, action].flatMap((url) => url ?? []),
      ),
    );
    expect(links.length).toBeGreaterThan(100);
    const own = links.filter((link) => /^\/(?!\/)/.test(link));
    expect(own.filter((link) => !link.startsWith(base))).toEqual([]);
    // What every page needs is there, under the address that it is asked for.
    const files = own.filter((link) => link.startsWith(`${base}_astro/`));
    const isThere = (link: string) =>
      existsSync(join(site.folder, "dist", link.slice(base.length))) &&
      statSync(join(site.folder, "dist", link.slice(base.length))).isFile();
    expect(files.filter((file) => !isThere(file))).toEqual([]);
  });

  test("a walk from the first page to a lesson, an exercise, the search and the reference", async ({
    page,
  }) => {
    const outside: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(served.origin + base)) outside.push(request.url());
    });
    await page.goto(served.origin + base);
    await page.getByRole("link", { name: /^Learn/ }).click();
    await expect(page).toHaveURL(`${served.origin}${base}lessons/convolution/output-size/`);
    await expect(page.getByRole("link", { name: "Lessons", exact: true }).first()).toHaveAttribute(
      "aria-current",
      "true",
    );

    const exercise = page.locator("#size-digits-first");
    await exercise.getByRole("textbox").fill("24");
    await exercise.getByRole("button", { name: "Check" }).click();
    await expect(exercise.getByText(/Right/).first()).toBeVisible();
    await exercise.getByRole("button", { name: "Another like this" }).click();
    await expect(exercise.getByRole("textbox")).toHaveValue("");

    await page.locator("h1").click();
    await page.keyboard.press("/");
    await expect(page).toHaveURL(`${served.origin}${base}search/`);
    await page.getByRole("combobox", { name: "Search" }).pressSequentially("Conv2D");
    await page.getByRole("option").first().click();
    await expect(page).toHaveURL(new RegExp(`${base}reference/conv2d/`));
    await page.getByRole("link", { name: "Layerwise", exact: true }).click();
    await expect(page).toHaveURL(served.origin + base);
    expect(outside).toEqual([]);
  });
});
