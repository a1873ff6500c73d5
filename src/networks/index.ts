import type { Network } from "@calc";
import { alexNet } from "./alexNet.ts";
import { alexNetTorchvision } from "./alexNetTorchvision.ts";
import { alexNetTwoTowers } from "./alexNetTwoTowers.ts";
import { bertBase } from "./bertBase.ts";
import { convNeXtTiny } from "./convNeXtTiny.ts";
import { convOn234 } from "./convOn234.ts";
import { denseNet121 } from "./denseNet121.ts";
import { denseOn234 } from "./denseOn234.ts";
import { efficientNetB0 } from "./efficientNetB0.ts";
import { fastaiMnist } from "./fastaiMnist.ts";
import { googLeNet } from "./googLeNet.ts";
import { gpt2Small } from "./gpt2Small.ts";
import { inceptionV3 } from "./inceptionV3.ts";
import { kerasMnist } from "./kerasMnist.ts";
import { lasagneMnist } from "./lasagneMnist.ts";
import { leNet5 } from "./leNet5.ts";
import { lstm12, lstm16, lstm256 } from "./lstm.ts";
import { mobileNetV1 } from "./mobileNetV1.ts";
import { mobileNetV2 } from "./mobileNetV2.ts";
import { resNet101 } from "./resNet101.ts";
import { resNet152 } from "./resNet152.ts";
import { resNet18 } from "./resNet18.ts";
import { resNet34 } from "./resNet34.ts";
import { resNet50 } from "./resNet50.ts";
import { simpleRnn, simpleRnnWithDense } from "./simpleRnn.ts";
import { squeezeNet } from "./squeezeNet.ts";
import { uNet } from "./uNet.ts";
import { vgg11 } from "./vgg11.ts";
import { vgg13 } from "./vgg13.ts";
import { vgg16 } from "./vgg16.ts";
import { vgg19 } from "./vgg19.ts";
import { visionTransformer } from "./visionTransformer.ts";

export { summaryOf } from "./summaryOf.ts";

/** Every network, in the order of the page that lists them: learners' networks, then by year. */
export const networks: readonly Network[] = [
  ...[kerasMnist, fastaiMnist, lasagneMnist, denseOn234, convOn234],
  ...[simpleRnn, simpleRnnWithDense, lstm12, lstm16, lstm256],
  ...[leNet5, alexNet, alexNetTwoTowers, alexNetTorchvision, vgg11, vgg13, vgg16, vgg19],
  ...[googLeNet, uNet, resNet18, resNet34, resNet50, resNet101, resNet152, inceptionV3],
  ...[squeezeNet, denseNet121, mobileNetV1, mobileNetV2, efficientNetB0],
  ...[bertBase, gpt2Small, visionTransformer, convNeXtTiny],
];

/** The network of that name, or undefined. */
export function networkNamed(name: string): Network | undefined {
  return networks.find((network) => network.name === name);
}
