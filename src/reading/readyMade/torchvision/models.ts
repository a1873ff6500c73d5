import { modelsOf } from "../modelsOf.ts";
import { alexNet } from "./alexNet.ts";
import { denseNet } from "./denseNet.ts";
import { efficientNet } from "./efficientNet.ts";
import { googLeNet } from "./googLeNet.ts";
import { inceptionV3 } from "./inceptionV3.ts";
import { mobileNetV2 } from "./mobileNetV2.ts";
import { mobileNetV3 } from "./mobileNetV3.ts";
import { resNet } from "./resNet.ts";
import { squeezeNet } from "./squeezeNet.ts";
import { vgg } from "./vgg.ts";
import { visionTransformer } from "./visionTransformer.ts";

/** The functions of `torchvision.models` that are read, each with our words for what it makes. */
export const torchvisionModels = modelsOf(
  [alexNet, "alexnet"],
  [vgg, "vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn"],
  [resNet, "resnet18 resnet34 resnet50 resnet101 resnet152"],
  [resNet, "resnext50_32x4d resnext101_32x8d wide_resnet50_2 wide_resnet101_2"],
  [denseNet, "densenet121 densenet161 densenet169 densenet201"],
  [squeezeNet, "squeezenet1_0 squeezenet1_1"],
  [googLeNet, "googlenet"],
  [inceptionV3, "inception_v3"],
  [mobileNetV2, "mobilenet_v2"],
  [mobileNetV3, "mobilenet_v3_small mobilenet_v3_large"],
  [
    efficientNet,
    "efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 efficientnet_b5 efficientnet_b6 efficientnet_b7",
  ],
  [visionTransformer, "vit_b_16 vit_b_32 vit_l_16 vit_l_32"],
);
