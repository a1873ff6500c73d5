import { block, from, layers, place, type Network } from "@calc";
import { conv, twice, up } from "./blocks/uNet.ts";

const { activation, dropout, maxPool2d } = layers;

const halve = () => place(maxPool2d, { kernelSize: 2 });

/** Ronneberger, Fischer and Brox 2015, with the same padding and the 2 × 2 convolutions of zhixuhao/unet. */
export const uNet = {
  name: "u-net",
  title: "U-Net",
  summary:
    "Down to see what is there, up again to say where: at each size the way up is handed what the way down saw, and every pixel gets an answer of its own.",
  input: [1, 256, 256],
  nodes: {
    down1: block(twice(64)),
    pool1: halve(),
    down2: block(twice(128)),
    pool2: halve(),
    down3: block(twice(256)),
    pool3: halve(),
    down4: block({ ...twice(512), dropout: place(dropout) }),
    pool4: halve(),
    bottom: block({ ...twice(1024), dropout: place(dropout) }),
    up4: from(["bottom", "down4"], up(512)),
    up3: from(["up4", "down3"], up(256)),
    up2: from(["up3", "down2"], up(128)),
    up1: from(["up2", "down1"], up(64)),
    conv1: conv(2, 3),
    relu1: place(activation),
    conv2: conv(1, 1),
  },
  published: {
    params: 31_031_685,
    source: "Keras's summary of github.com/zhixuhao/unet, model.py",
    note: "The paper's own layout, without padding and with two classes, has 31,030,658.",
  },
  mistaken: [
    {
      params: 34_513_285,
      because:
        "A learner counts all convolutions as 3 × 3. The four after an upsampling are 2 × 2: four weights where nine are counted, 3,481,600 too many in all.",
    },
  ],
} as const satisfies Network;
