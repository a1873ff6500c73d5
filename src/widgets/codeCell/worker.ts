import { answerOrders } from "../parts/answerOrders.ts";
import { answers } from "./answers.ts";

answerOrders(answers);
