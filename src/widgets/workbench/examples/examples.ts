import alexNet from "./alexnet.py?raw";
import fastai from "./fastai.py?raw";
import lstm from "./lstm.py?raw";
import uNet from "./u-net.py?raw";

/** Code to begin with. */
export interface Example {
  readonly label: string;
  readonly text: string;
}

/** A network in each of the styles that people ask about. */
export const examples: readonly Example[] = [
  { label: "U-Net, Keras", text: uNet },
  { label: "AlexNet, PyTorch", text: alexNet },
  { label: "LSTM, Keras", text: lstm },
  { label: "Digits, fastai", text: fastai },
];
