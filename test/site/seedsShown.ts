/** Our network for each that a source counts. */
export const networkOf: Readonly<Record<string, string>> = {
  "lasagne-mnist": "lasagne-mnist",
  "fastai-mnist": "fastai-mnist",
  "alexnet-single-tower": "alexnet",
  "unet-keras": "u-net",
  "fc-as-conv-234": "dense-on-234",
  "keras-mnist-25-50": "keras-mnist",
  vgg16: "vgg-16",
};

const lesson = (name: string, ...places: readonly string[]) =>
  places.map((place) => `/lessons/${name}/#${place}`);
const part = (name: string, ...places: readonly string[]) =>
  places.map((place) => `/networks/${name}/#${place}`);

/** Where each fact of the sources is to be read: sections, figures and exercises by their ids. */
export const placesOf: Readonly<Record<string, readonly string[]>> = {
  "s0-illustration": lesson("convolution/counting-weights", "begin-with-one-filter"),
  "s0-pad-example": lesson("convolution/padding", "from-the-word-to-a-number"),
  "s1-padded": lesson("convolution/padding", "from-the-word-to-a-number"),
  "s1-activation": lesson("networks/mnist", "three-networks-for-the-same-digits"),
  "s1-input": lesson("networks/mnist", "three-networks-for-the-same-digits"),
  "s2-conv-total": lesson("networks/alexnet", "the-five-convolutions"),
  "s2-fc-total": lesson("networks/alexnet", "the-three-dense-layers"),
  "s2-conv1-size": lesson("convolution/output-size", "size-alexnet-first"),
  "s2-pool1-size": lesson("pooling/pooling", "alexnet-first-pooling"),
  "s2-ratio": lesson("networks/alexnet", "the-three-dense-layers"),
  "s2-grouped": lesson("networks/alexnet", "which-alexnet"),
  "s3-asker-total": lesson(
    "networks/checking-a-hand-count",
    "then-take-the-biases-away-and-divide",
  ),
  "s3-even-same": part("u-net/up4_conv", "shape"),
  "s4-fcconv-vgg": lesson("dense-as-convolution/the-same-weights", "dense-as-convolution"),
  "s4-fcconv-slide": lesson("dense-as-convolution/larger-images", "dense-as-convolution"),
  "s4-simplernn": part("simple-rnn/simpleRnn", "shape", "weights", "params"),
  "s4-simplernn-dense": part("simple-rnn-with-dense/dense", "shape", "weights", "params"),
  "s4-simplernn-4-3": lesson("recurrent/simple-rnn", "rnn-four-units", "the-rule"),
  "s4-simplernn-torch": lesson("recurrent/simple-rnn", "common-mistakes"),
  "s4-lstm-1-1": lesson("recurrent/lstm", "one-unit-to-the-last-number"),
  "s4-lstm-2-1": lesson("recurrent/lstm", "one-unit-to-the-last-number"),
  "s4-lstm-256-4096": [
    ...lesson("recurrent/lstm", "gated-cell", "what-the-shapes-are-called"),
    ...part("lstm-256/lstm", "shape", "weights"),
  ],
  "s4-lstm-256-4096-torch": lesson("recurrent/lstm", "what-the-shapes-are-called"),
  "s4-lstm-per-gate": lesson("recurrent/lstm", "gated-cell"),
  "s4-vgg-conv3-64": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-conv3-128": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-conv3-256": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-conv3-512-4": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-conv3-512-5": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-fc1": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-fc2": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-fc3": lesson("networks/vgg16", "stage-by-stage"),
  "s4-vgg-act": lesson("cost/memory", "vgg-16-added-up"),
  "s4-vgg-act-bytes": lesson("cost/memory", "vgg-16-added-up"),
  "s4-vgg-nobias-conv": lesson("networks/vgg16", "with-biases-and-without"),
};
