/** Text as it stands in HTML and in XML, between tags or in an attribute. */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** Text as one piece of character data, whatever it holds; its end mark is split in two. */
export const cdata = (text: string): string =>
  `<![CDATA[${legal(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** Without what no XML may hold, escaped or not: control characters, halves of pairs. */
export const legal = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
