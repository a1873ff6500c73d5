import { framed } from "./frame.ts";

/** VGG of `keras.applications`, block by block. */
export const vgg = framed(`times = {"VGG16": [2, 2, 3, 3, 3], "VGG19": [2, 2, 4, 4, 4]}

def make(name, include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
         classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 224)
    x = inputs
    for block, width in enumerate([64, 128, 256, 512, 512], 1):
        for place in range(times[name][block - 1]):
            called = f"block{block}_conv{place + 1}"
            x = layers.Conv2D(width, 3, padding="same", activation="relu", name=called)(x)
        x = layers.MaxPooling2D(2, 2, name=f"block{block}_pool")(x)
    if include_top:
        x = layers.Flatten(name="flatten")(x)
        x = layers.Dense(4096, activation="relu", name="fc1")(x)
        x = layers.Dense(4096, activation="relu", name="fc2")(x)
        x = layers.Dense(classes, activation=classifier_activation, name="predictions")(x)
    else:
        x = pooled(x, pooling)
    return keras.Model(inputs, x, name=name.lower())
`);
