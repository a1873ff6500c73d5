import fc from "fast-check";

/** What the formats take for their own. */
const signs = [
  "]]>",
  "<![CDATA[",
  "&amp;",
  "</text>",
  "{1:SA:=a}",
  "####",
  "::",
  "\\n",
  "->",
  "\0",
  ..."\\ ~ = # { } : & < > \" ' % /".split(" "),
];

/** Anything that can be typed, rich in signs that a format could misread. */
export const anyWords = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: "binary", maxLength: 2 })), {
    maxLength: 12,
  })
  .map((each) => each.join(""));
