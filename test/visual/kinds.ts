import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { writeCode, type Assignment } from "../../src/assignments/index.ts";

/** A page that stands for its kind. */
export interface Kind {
  readonly name: string;
  readonly address: string;
  /** Whether an assignment follows in its address. */
  readonly assigned?: true;
  /** What is done or waited for there first. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A page of each file of src/pages, and more where pages of one file differ. */
export const kinds: readonly Kind[] = [
  { name: "home", address: "/" },
  { name: "contents", address: "/lessons/" },
  { name: "lesson", address: "/lessons/convolution/output-size/" },
  { name: "lesson-with-network", address: "/lessons/networks/alexnet/" },
  { name: "networks", address: "/networks/" },
  { name: "network", address: "/networks/alexnet/" },
  { name: "network-totals", address: "/networks/alexnet/totals/" },
  { name: "network-part", address: "/networks/alexnet/conv1/" },
  { name: "reference", address: "/reference/" },
  { name: "reference-layer", address: "/reference/conv2d/" },
  { name: "sheets", address: "/reference/sheet/" },
  { name: "sheet", address: "/reference/sheet/convolution/" },
  { name: "exercise", address: "/exercises/inverse-stride/" },
  { name: "search", address: "/search/?q=padding", prepare: found },
  { name: "glossary", address: "/glossary/" },
  { name: "practice", address: "/practice/" },
  { name: "practice-round", address: "/practice/", prepare: practise },
  { name: "teach", address: "/teach/", assigned: true },
  { name: "assignment", address: "/assignment/", assigned: true },
  { name: "worksheet", address: "/teach/worksheet/", assigned: true },
  { name: "workbench", address: "/workbench/" },
  { name: "verify", address: "/teach/verify/" },
  { name: "embed", address: "/embed/", prepare: framed },
  { name: "offline", address: "/offline/" },
  { name: "accessibility", address: "/accessibility/" },
  { name: "not-found", address: "/404.html" },
];

async function found(page: Page): Promise<void> {
  await page.getByRole("group", { name: "In the lessons" }).waitFor();
}

async function framed(page: Page): Promise<void> {
  await page.frameLocator("iframe").locator("figure").waitFor();
}

async function practise(page: Page): Promise<void> {
  await page.getByLabel("Or pick a topic").selectOption("convolution/counting-weights");
  await page.getByRole("button", { name: "Practise this" }).click();
  await page.locator(".round").waitFor();
}

/** Where a page of this kind is; once the site is built, for an assignment asks for what is built. */
export async function addressOf({ address, assigned }: Kind): Promise<string> {
  return assigned ? `${address}#${await writeCode(homework())}` : address;
}

function homework(): Assignment {
  const names = ["alexnet-first-layer", "alexnet-whole-network"];
  return {
    ...{ title: "Counting weights", note: "Take your time.", due: "Friday, 18:00" },
    ...{ tries: 2, hints: true, workings: true, numbers: "same", draw: "k3Jm-_9Z" },
    items: names.map((exercise) => ({ exercise, revision: revisionOf(exercise), points: 2 })),
  };
}

function revisionOf(exercise: string): number {
  const built: unknown = JSON.parse(readFileSync(`dist/exercises/${exercise}.json`, "utf8"));
  // As `npm run build` writes it.
  return (built as { revision: number }).revision;
}
