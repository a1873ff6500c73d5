import { modelsOf } from "../modelsOf.ts";
import { denseNet } from "./denseNet.ts";
import { efficientNet } from "./efficientNet.ts";
import { inceptionV3 } from "./inceptionV3.ts";
import { mobileNet } from "./mobileNet.ts";
import { mobileNetV2 } from "./mobileNetV2.ts";
import { resNet } from "./resNet.ts";
import { resNetV2 } from "./resNetV2.ts";
import { vgg } from "./vgg.ts";
import { xception } from "./xception.ts";

/** The functions of `keras.applications` that are read, each with our words for what it makes. */
export const kerasModels = modelsOf(
  [vgg, "VGG16 VGG19"],
  [resNet, "ResNet50 ResNet101 ResNet152"],
  [resNetV2, "ResNet50V2 ResNet101V2 ResNet152V2"],
  [mobileNet, "MobileNet"],
  [mobileNetV2, "MobileNetV2"],
  [denseNet, "DenseNet121 DenseNet169 DenseNet201"],
  [
    efficientNet,
    "EfficientNetB0 EfficientNetB1 EfficientNetB2 EfficientNetB3 EfficientNetB4 EfficientNetB5 EfficientNetB6 EfficientNetB7",
  ],
  [inceptionV3, "InceptionV3"],
  [xception, "Xception"],
);
