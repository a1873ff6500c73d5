import { pooling } from "./pooling.ts";

/** The mean of each window, channel by channel. */
export const avgPool2d = pooling("avgPool2d", {
  title: "AveragePooling2D",
  summary: "Keeps the mean of each window, channel by channel. It learns nothing.",
  pads: "mean",
  pytorch: "AvgPool2d",
});
