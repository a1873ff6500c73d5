import { withBase } from "../../base.ts";

/** Leads to the search at the keys / (where nobody is typing) and Ctrl-K. */
export const searchKeys = `addEventListener("keydown",e=>{const t=e.target.closest?.("input,textarea,select,[contenteditable]");if(!e.altKey&&(e.key==="/"?!t&&!e.ctrlKey:e.key==="k"&&(e.ctrlKey||e.metaKey))){e.preventDefault();location.assign("${withBase("/search/")}")}})`;
