import { answerOrders } from "../../parts/answerOrders.ts";
import { answering } from "./answering.ts";

answerOrders(answering());
