import type { Page } from "@playwright/test";
import { dist } from "../../src/build/dist.ts";
import { serveUnder } from "../copiedSite.ts";
import { expect, test as base } from "./test.ts";

// Elsewhere a service worker would only stand between the tests and the pages. A context of its own,
// so that nothing is kept from before.
const test = base.extend<{ own: Page }>({
  own: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({
      serviceWorkers: "allow",
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    await use(await context.newPage());
    await context.close();
  },
});

const lesson = "/lessons/convolution/padding/";

/** Waits until the browser has what every visitor keeps, and the page that is open. */
const untilKept = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          const kept = await caches.match(location.pathname, { ignoreSearch: true });
          return registration?.active?.state === "activated" && kept !== undefined;
        }),
      { timeout: 50_000 },
    )
    .toBe(true);

test("after one visit the reference, the search and the visited page work without a network @once", async ({
  own,
}) => {
  await own.goto(lesson);
  await untilKept(own);
  await own.context().setOffline(true);

  await own.goto("/reference/conv2d/?stride=2");
  const calculator = own.locator("#calculator");
  const stride = calculator.getByRole("textbox", { name: "stride", exact: false });
  await expect(stride).toHaveValue("2");
  await stride.fill("0");
  await expect(stride).toHaveAttribute("aria-invalid", "true");
  await own.goto("/search/");
  await own.getByRole("combobox", { name: "Search" }).pressSequentially("LSTM");
  await expect(own.getByRole("group", { name: "In the lessons" })).toBeVisible();
  await own.goto(lesson);
  await expect(own.getByRole("heading", { level: 1 })).toHaveText(/padding/);

  await own.goto("/lessons/recurrent/lstm/");
  await expect(own.getByText("You asked for /lessons/recurrent/lstm/")).toBeVisible();
});

test("the course is kept on request, stopped, gone on with, and removed @once", async ({ own }) => {
  // Slow enough to be stopped.
  await own.addInitScript(() => {
    const fetchAtOnce = window.fetch.bind(window);
    window.fetch = async (...asked) => {
      if (typeof asked[0] === "string" && asked[0].startsWith("/lessons/")) {
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return fetchAtOnce(...asked);
    };
  });
  await own.goto("/offline/");
  const course = own.getByRole("region", { name: "The whole course" });
  await expect(course.getByText(/It takes [\d.]+ MB on this device/)).toBeVisible();
  await course.getByRole("button", { name: "Keep it" }).click();
  await expect(course.getByRole("progressbar")).not.toHaveAttribute("value", "0");
  await course.getByRole("button", { name: "Stop" }).click();
  await expect(course.getByText("Stopped. What has come so far stays.")).toBeVisible();
  await course.getByRole("button", { name: "Go on" }).click();
  await expect(course.getByText("It is kept here, and works without a network.")).toBeVisible({
    timeout: 50_000,
  });

  await own.context().setOffline(true);
  await own.goto("/lessons/recurrent/lstm/");
  await expect(own.getByRole("heading", { level: 1 })).toHaveText(/LSTM/);
  await own.context().setOffline(false);
  await own.goto("/offline/");
  await course.getByRole("button", { name: "Remove" }).click();
  await expect(course.getByText("Removed.")).toBeVisible();
  await expect(course.getByRole("button", { name: "Keep it" })).toBeVisible();
});

test("where the browser has no room, the page says so @once", async ({ own }) => {
  await own.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
  });
  await own.goto("/offline/");
  const course = own.getByRole("region", { name: "The whole course" });
  await course.getByRole("button", { name: "Keep it" }).click();
  await expect(course.getByText("This browser has no more room for it.")).toBeVisible();
});

test("a newer version is offered, and comes when it is asked for @once", async ({ own }) => {
  // The same worker with one line more is a newer version.
  let isNewer = false;
  const { server, origin } = await serveUnder("/", dist, (file, content) =>
    isNewer && file === "service-worker.js"
      ? Buffer.concat([content, Buffer.from("\n// newer")])
      : content,
  );
  await own.goto(origin + lesson);
  await untilKept(own);
  const answer = own.locator("section.exercise").first().getByRole("textbox").first();
  await answer.fill("7");
  isNewer = true;
  await own.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  const notice = own.getByText("A newer version is ready. Reload when it suits you.");
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await expect(answer).toHaveValue("7");
  await own.getByRole("button", { name: "Reload" }).click();
  await expect(notice).toBeHidden();
  await expect(answer).toHaveValue("7");
  server.close();
});
