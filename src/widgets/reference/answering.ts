// What the question of a page needs only once it is asked anew.
export { answerTo } from "./inverseAnswer.ts";
