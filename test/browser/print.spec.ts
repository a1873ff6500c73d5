import { addresses } from "../../src/build/dist.ts";
import { expect, open, test } from "./test.ts";

const printed = addresses().filter((address) =>
  /^\/(lessons\/[\w-]+|networks)\/[\w-]+\/$/.test(address),
);

for (const address of printed) {
  test(`${address} is printed with its letters @once`, async ({ page }) => {
    await open(page, address);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    // Where Chromium gives up, the number of the sheet is all that is left, in a letter of the system.
    expect(/\/FontName \/\w+\+LayersSerif/.test(pdf)).toBe(true);
  });
}
