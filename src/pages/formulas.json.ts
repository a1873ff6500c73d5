import { formulaData } from "@components/reference/formulaData.ts";
import type { APIRoute } from "astro";

/** The formulas and conventions as data, for others to use. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(formulaData(), (_, value: unknown) =>
      typeof value === "bigint" ? Number(value) : value,
    ),
  );
