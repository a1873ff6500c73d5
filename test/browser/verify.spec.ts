import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { zipSync, strToU8 } from "fflate";
import { writeCode } from "../../src/assignments/code.ts";
import { sheetCode } from "../../src/assignments/sheet.ts";
import { writeSubmission, type Event } from "../../src/assignments/submission.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { readPosed, type Posed, type Written } from "../../src/exercises/posed.ts";
import { expect, test } from "./test.ts";

const exercises = ["alexnet-first-layer", "dilation-and-stride"].map((exercise) => ({
  exercise,
  ...readPosed(JSON.parse(readFileSync(`dist/exercises/${exercise}.json`, "utf8")) as Written),
}));
const items = exercises.map(({ exercise, revision }) => ({ exercise, revision, points: 2 }));
const assignment = {
  ...{ title: "Week 3", note: "", due: "", items, tries: 0 },
  ...({ hints: true, workings: true, numbers: "own", draw: "verify" } as const),
};

/** The draw as its definition says: SHA-256 of the key, with ID or else name, of which 52 bits choose the variant. */
function givenTo(whose: string): readonly { place: number; posed: Posed }[] {
  return exercises.map(({ exercise, revision, variants }) => {
    const key = ["v1", "verify", exercise, String(revision), whose.toLowerCase()];
    const digits = bytesToHex(sha256(utf8ToBytes(JSON.stringify(key)))).slice(0, 13);
    const place = Number.parseInt(digits, 16) % variants.length;
    const posed = variants[place];
    if (!posed) throw new Error("There is such a variant.");
    return { place, posed };
  });
}

const right = ({ parts: [part] }: Posed) => part?.answer ?? "";

/** A known mistake, and its sentence. */
function mistaken({ parts: [part] }: Posed) {
  const [mistake] = part?.marked.mistakes ?? [];
  if (!mistake) throw new Error("It knows mistakes.");
  return { typed: String(mistake.value), because: mistake.because };
}

interface Done {
  readonly typed: (posed: Posed, item: number) => string;
  readonly claimed: readonly number[];
  readonly from?: number;
  readonly id?: string;
}

async function fileOf(name: string, { typed, claimed, from = 0, id = "" }: Done): Promise<string> {
  const given = givenTo(id || name);
  const events = given.flatMap(({ posed }, item): Event[] => [
    { kind: "shown", at: from + item * 100_000, item },
    { kind: "answer", at: from + item * 100_000 + 50_000, item, typed: [typed(posed, item)] },
  ]);
  return writeSubmission({
    ...{ assignment: await writeCode(assignment), student: { name, id }, events, claimed },
    variants: given.map(({ place }) => place),
  });
}

const evil = '=HYPERLINK("http://x")';

/** Ada has all right; Ben made a mistake, and then his answer right with an editor; the third has a dangerous name. */
async function three() {
  const wrongFirst = (posed: Posed, item: number) =>
    item === 0 ? mistaken(posed).typed : right(posed);
  const [first] = givenTo("Ben");
  if (!first) throw new Error("There are exercises.");
  const ben = await fileOf("Ben", { typed: wrongFirst, claimed: [0, 2], from: 5000 });
  return {
    "ada.json": await fileOf("Ada", { typed: right, claimed: [2, 2] }),
    "ben.json": ben.replace(`"${mistaken(first.posed).typed}"`, `"${right(first.posed)}"`),
    "evil.json": await fileOf(evil, { typed: wrongFirst, claimed: [0, 2], from: 9000 }),
  };
}

async function choose(page: Page, files: Readonly<Record<string, string | Uint8Array>>) {
  const field = page.getByLabel("Choose files");
  // Until the page is awake nobody can choose.
  await expect(field).toBeEnabled();
  await field.setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      ...{ name, mimeType: "application/octet-stream" },
      buffer: Buffer.from(content),
    })),
  );
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}

test("three students, one of whom edited the file: table, mistakes and gradebook", async ({
  page,
}) => {
  await page.goto("/teach/verify/");
  await choose(page, await three());
  const files = page.getByRole("list", { name: "Files" });
  await expect(files).toHaveText(/2 fine\s*1 to look at/);
  const row = (name: string) => page.getByRole("row", { name });
  await expect(row("Ada").getByRole("cell").first()).toHaveText("4");
  await expect(row("Ben")).toContainText("edited");
  await row("Ben").getByRole("button").click();
  await expect(page.getByText("The file is not as the page wrote it")).toBeVisible();
  await expect(page.getByText("It claims 2 points; its answers are worth 4 points.")).toBeVisible();

  const [first] = givenTo(evil);
  if (!first) throw new Error("There are exercises.");
  await expect(page.getByText(`1 of 3: ${mistaken(first.posed).because}`)).toBeVisible();

  const titles = exercises.map(({ title }) => `${title} (of 2)`);
  expect(await saved(page, "A row for each student")).toBe(
    [
      `\uFEFFStudent,ID,${titles.join(",")},Total,Of,To look at`,
      `"'=HYPERLINK(""http://x"")",,0,2,2,4,`,
      "Ada,,2,2,4,4,",
      "Ben,,2,2,4,4,edited | other points claimed",
      "",
    ].join("\r\n"),
  );

  await page
    .getByRole("combobox", { name: /^What counts/ })
    .first()
    .selectOption("full");
  await expect(page.getByRole("status").getByText(/full marks for all/)).toBeVisible();
  await expect(row("HYPERLINK").getByRole("cell").first()).toHaveText("4");
  expect(await saved(page, "A row for each student")).toContain("(of 2; full marks for all)");
});

test("a zip as a learning platform exports it: folders, other files, a broken one", async ({
  page,
}) => {
  const { "ada.json": ada, "ben.json": ben } = await three();
  const zip = zipSync({
    "Week 3/Ada_101_assignsubmission_file_/ada.layerwise.json": strToU8(ada),
    "Week 3/Ben_102_assignsubmission_file_/ben.layerwise.json": strToU8(ben.slice(0, 300)),
    "Week 3/Ben_102_assignsubmission_file_/notes.pdf": strToU8("%PDF-1.7"),
    "__MACOSX/Week 3/._ada.json": strToU8("x"),
  });
  await page.goto("/teach/verify/");
  await choose(page, { "class.zip": zip });
  await expect(page.getByRole("list", { name: "Files" })).toHaveText(/1 fine\s*1 unreadable/);
  await expect(page.getByText("It is no submission file, or only a part of one.")).toBeVisible();
  await expect(page.getByText("2 other files were left aside")).toBeVisible();
});

test("files dropped on the page are marked, and more of them later @once", async ({ page }) => {
  const { "ada.json": ada, "evil.json": other } = await three();
  await page.goto("/teach/verify/");
  const drop = async (name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], file));
        return transfer;
      },
      [name, text] as const,
    );
    await page.getByRole("group", { name: "Files" }).dispatchEvent("drop", { dataTransfer });
  };
  await expect(page.getByLabel("Choose files")).toBeEnabled();
  await drop("ada.json", ada);
  await expect(page.getByRole("list", { name: "Files" })).toHaveText("1 fine");
  await drop("other.json", other);
  await expect(page.getByRole("list", { name: "Files" })).toHaveText("2 fine");
});

test("a folder that is dropped is marked with all that is in it @once", async ({ page }) => {
  const { "ada.json": ada, "evil.json": other } = await three();
  const folder = test.info().outputPath("Week 3");
  mkdirSync(join(folder, "late"), { recursive: true });
  writeFileSync(join(folder, "ada.json"), ada);
  writeFileSync(join(folder, "late", "other.json"), other);
  await page.goto("/teach/verify/");
  await expect(page.getByLabel("Choose files")).toBeEnabled();
  const box = await page.getByRole("group", { name: "Files" }).boundingBox();
  if (!box) throw new Error("There is a place to drop them.");
  // Only the browser itself can drop a folder.
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await browser.send("Input.dispatchDragEvent", { type, x: box.x + 20, y: box.y + 20, data });
  }
  await expect(page.getByRole("list", { name: "Files" })).toHaveText("2 fine");
  await page.getByRole("button", { name: evil }).click();
  await expect(page.getByText("Week 3/late/other.json")).toBeVisible();
});

test("marking that takes too long is cancelled, and begun again @once", async ({ page }) => {
  let isSlow = true;
  await page.route("**/exercises/*.json", async (route) => {
    if (!isSlow) await route.continue();
  });
  await page.goto("/teach/verify/");
  const { "ada.json": ada } = await three();
  await choose(page, { "ada.json": ada });
  await expect(page.getByLabel("Choose files")).toBeDisabled();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Stopped. Nothing was marked")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
  isSlow = false;
  await choose(page, { "ada.json": ada });
  await expect(page.getByRole("list", { name: "Files" })).toHaveText("1 fine");
});

test("Moodle and Canvas get the marks of those whom they know @once", async ({ page }) => {
  const work = { typed: right, claimed: [2, 2] };
  await page.goto("/teach/verify/");
  await choose(page, {
    "ada.json": await fileOf("Ada Lovelace", work),
    "ben.json": await fileOf("Ben", { ...work, id: "b7", from: 5000 }),
  });
  expect(await saved(page, "Grades for Moodle")).toBe("\uFEFFID number,Week 3\r\nb7,4\r\n");
  await expect(page.getByText("Without such an ID, and so not in it: Ada Lovelace.")).toBeVisible();

  const gradebook = [
    "Student,ID,SIS User ID,Section,Essay (12)",
    "    Points Possible,,,,10",
    '"Lovelace, Ada",101,a1,One,9',
    "Benjamin,102,b7,One,8",
    "Cleo,103,c3,One,7",
  ];
  await page.getByLabel("Choose Canvas’s gradebook").setInputFiles({
    ...{ name: "grades.csv", mimeType: "text/csv" },
    buffer: Buffer.from(gradebook.join("\r\n")),
  });
  await expect(page.getByText("2 students found.")).toBeVisible();
  await expect(page.getByText("without a submission here: Cleo.")).toBeVisible();
  expect(await saved(page, "Grades for Canvas (2)")).toBe(
    [
      "Student,ID,SIS User ID,Section,Week 3",
      "    Points Possible,,,,4",
      '"Lovelace, Ada",101,a1,One,4',
      "Benjamin,102,b7,One,4",
      "",
    ].join("\r\n"),
  );
});

test("a printed sheet is marked with the key of its code, or of the name on it @once", async ({
  page,
}) => {
  // Nobody has to hand in a file: the link says which assignment was printed.
  await page.goto(`/teach/verify/#${await writeCode(assignment)}`);
  await expect(page.getByRole("heading", { name: "Week 3" })).toBeVisible();
  const code = page.getByLabel("Code on a sheet");
  await code.fill("K4F2-QX");
  await code.press("Enter");
  await expect(page.getByText("No sheet of this assignment has this code.")).toBeVisible();
  await code.fill(sheetCode(assignment, 7).toLowerCase());
  await code.press("Enter");
  await expect(page.getByRole("heading", { name: "Key of sheet 7" })).toBeVisible();
  const key = page.getByRole("heading", { name: "Key of sheet 7" }).locator("+ ol > li");
  await expect(key).toHaveText(
    givenTo("Sheet 7").map(({ posed }, place) => `${exercises[place]?.title} ${right(posed)}`),
  );
  await code.fill("Ada");
  await code.press("Enter");
  await expect(page.getByRole("heading", { name: "Key of Ada" }).locator("+ ol > li")).toHaveText(
    givenTo("Ada").map(({ posed }, place) => `${exercises[place]?.title} ${right(posed)}`),
  );
});

test("the table is put in order and filtered by keyboard", async ({ page }) => {
  await page.goto("/teach/verify/");
  await choose(page, await three());
  const names = page.locator("tbody th[scope=row]");
  await expect(names).toHaveText([evil, "Ada", "Ben"]);
  await page.getByRole("button", { name: /^Score/ }).press("Enter");
  await expect(page.getByRole("columnheader", { name: /^Score/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(names).toHaveText(["Ada", "Ben", evil]);
  await page.getByRole("checkbox", { name: /Only those to look at/ }).press("Space");
  await expect(names).toHaveText(["Ben"]);
  await page.getByRole("button", { name: "Ben" }).press("Enter");
  await expect(page.getByText("Let this file count")).toHaveCount(0);
  await expect(page.getByText("after 50 s")).toBeVisible();
});

test("files and links that are none say what to do", async ({ page }) => {
  await page.goto("/teach/verify/");
  await choose(page, { "essay.txt": "Dear teacher" });
  await expect(page.getByText("There is no submission among these files")).toBeVisible();
  await page.getByText("For sheets of paper, or files of several assignments").click();
  await page.getByLabel("Link of the assignment").fill("https://site.example/#a1.broken");
  await page.getByRole("button", { name: "Use this link" }).click();
  await expect(page.getByText("Some of this link is missing")).toBeVisible();
  await expect(page.getByLabel("Link of the assignment")).toHaveValue(/broken$/);
});

test("breaks no rule of axe with its table open, nor scrolls sideways @once", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/teach/verify/");
  await choose(page, await three());
  await page.getByRole("button", { name: "Ben" }).click();
  for (const theme of ["light", "dark"]) {
    await page.getByRole("radio", { name: theme, exact: true }).check({ force: true });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect.soft(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  for (const width of [1180, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(beyond, `beyond ${width} px`).toBe(0);
  }
});
