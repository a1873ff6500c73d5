import { expect, test } from "./test.ts";

const pages = [
  "/lessons/convolution/padding/",
  "/reference/conv2d/",
  "/networks/alexnet/",
  "/embed/lessons/recurrent/lstm/gated-cell/",
  "/practice/",
  "/assignment/",
];
const queries = [
  "?kernelSize=%3Cimg%20src=x%20onerror=ran()%3E",
  "?kernelSize=3&kernelSize=5&inSize=__proto__",
  `?q=${"%F0%9F%92%A5".repeat(60)}&inSize=${"9".repeat(400)}`,
  "?sliding-kernel.place=-1&lock=constructor&hide=%00",
  "?%E0%A4%A=%",
];
const fragments = ["", "#javascript:ran()", "#%3Cscript%3Eran()%3C/script%3E", "#1.%%%", "#main"];

for (const path of pages) {
  test(`${path} opens whatever its address says, and runs nothing of it @once`, async ({
    page,
  }) => {
    const ran: string[] = [];
    await page.exposeFunction("ran", () => ran.push("it ran"));
    page.on("dialog", (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    for (const [place, query] of queries.entries()) {
      await page.goto(path + query + (fragments[place] ?? ""));
      await page.mouse.move(10 + place, 10);
      await expect(page.locator("h1").first()).toHaveText(/\S/);
      await page.waitForTimeout(50);
    }
    expect(ran).toEqual([]);
  });
}
