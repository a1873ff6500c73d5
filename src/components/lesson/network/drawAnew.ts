// What a picture needs once somebody changes the page’s values, fetched together.
export { followedRows } from "./followedRows.ts";
export { redraw } from "./redraw.ts";
