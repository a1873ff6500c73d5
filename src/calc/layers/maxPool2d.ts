import { pooling } from "./pooling.ts";

/** The largest value of each window, channel by channel. */
export const maxPool2d = pooling("maxPool2d", {
  title: "MaxPooling2D",
  summary: "Keeps the largest value of each window, channel by channel. It learns nothing.",
  pads: "nothing",
  pytorch: "MaxPool2d",
});
