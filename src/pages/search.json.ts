import { entries } from "@components/search/entries.ts";
import type { APIRoute } from "astro";

/** What the search finds by name. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await entries()));
