import { defineConfig } from "vitest/config";

export default defineConfig({
  // The short names (`@calc`) are written once, in tsconfig.json.
  resolve: { tsconfigPaths: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/browser/**"],
          // Files share what they import, which takes half as long; none may leave anything behind.
          isolate: false,
          setupFiles: ["test/quiet.ts", "test/seed.ts"],
          // The frameworks themselves run in some tests, on machines that are busy with others.
          testTimeout: 60_000,
        },
      },
      // What is true of the built pages; wants `npm run build` first.
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          setupFiles: ["test/seed.ts"],
          benchmark: { include: [] },
        },
      },
    ],
  },
});
