import { attributeOf, classOf, type Element } from "./tree.ts";

/** What is drawn, pressed or typed rather than read; an island’s prose stands in the page around it. */
const unread = new Set(
  "script style template noscript svg nav input select textarea legend fieldset astro-island annotation sup caption thead".split(
    " ",
  ),
);
const unreadClasses =
  /\b(kicker|visually-hidden|permalink|no-print|letter|details|share|computed|graphs|volumes|cell-line|source|sans|footnotes)\b/;

/** Numbers within a sentence can be pressed; other buttons are tools. */
const isTool = (element: Element) =>
  element.tagName === "button" && !/\basks-why\b/.test(classOf(element));

/** The glossary’s links to lessons, which stand beside a meaning and not in it. */
const isAside = ({ tagName, parentNode }: Element) =>
  tagName === "a" && parentNode?.nodeName === "dd";

/** Whether an element says something that a person reads as part of the page. */
export function isRead(element: Element): boolean {
  const isHidden = ["popover", "hidden"].some((name) => attributeOf(element, name) !== undefined);
  return (
    !isHidden &&
    attributeOf(element, "aria-hidden") !== "true" &&
    !unread.has(element.tagName) &&
    !isTool(element) &&
    !isAside(element) &&
    !unreadClasses.test(classOf(element))
  );
}

const blocks = new Set(
  "p div section li ul ol dl dt dd figure figcaption table tr h1 h2 h3 h4 header aside details summary blockquote pre".split(
    " ",
  ),
);

/** Whether an element begins a line of its own. */
export const isBlock = ({ tagName }: Element): boolean => blocks.has(tagName);

/** What stands between two cells of a row. */
export const isCell = ({ tagName }: Element): boolean => /^t[dh]$/.test(tagName);
