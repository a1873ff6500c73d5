export { moodleXml } from "./moodle.ts";
export { giftText, leftOutOfGift } from "./gift.ts";
export { qtiFiles, type PackedFile } from "./qti.ts";
export { mathHtml } from "./mathHtml.ts";
export type { Bank, BankExercise, BankVariant } from "./question.ts";
