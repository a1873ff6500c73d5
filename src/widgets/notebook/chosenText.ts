import { counted } from "@calc";

/** A value of a notebook as a sentence shows it: `4,096`; words and short numbers as they are. */
export const chosenText = (text: string) => (/^\d{4,}$/.test(text) ? counted(BigInt(text)) : text);
