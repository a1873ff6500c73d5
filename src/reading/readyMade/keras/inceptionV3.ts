import { framed } from "./frame.ts";

/** InceptionV3 of `keras.applications`; its normalisations have no scale. */
export const inceptionV3 = framed(`def unit(x, width, rows, columns, stride=1, padding="same"):
    x = layers.Conv2D(width, (rows, columns), strides=stride, padding=padding, use_bias=False)(x)
    x = layers.BatchNormalization(scale=False)(x)
    return layers.Activation("relu")(x)

def averaged(x, width):
    return unit(layers.AveragePooling2D(3, 1, padding="same")(x), width, 1, 1)

def joined(parts, name):
    return layers.Concatenate(name=name)(parts)

def narrow(x, width, place):
    one = unit(x, 64, 1, 1)
    five = unit(unit(x, 48, 1, 1), 64, 5, 5)
    three = unit(unit(unit(x, 64, 1, 1), 96, 3, 3), 96, 3, 3)
    return joined([one, five, three, averaged(x, width)], f"mixed{place}")

def factored(x, width, place):
    one = unit(x, 192, 1, 1)
    seven = unit(unit(unit(x, width, 1, 1), width, 1, 7), 192, 7, 1)
    twice = unit(unit(unit(x, width, 1, 1), width, 7, 1), width, 1, 7)
    twice = unit(unit(twice, width, 7, 1), 192, 1, 7)
    return joined([one, seven, twice, averaged(x, 192)], f"mixed{place}")

def wide(x, place):
    one = unit(x, 320, 1, 1)
    three = unit(x, 384, 1, 1)
    three = joined([unit(three, 384, 1, 3), unit(three, 384, 3, 1)], f"mixed9_{place}")
    twice = unit(unit(x, 448, 1, 1), 384, 3, 3)
    twice = layers.Concatenate()([unit(twice, 384, 1, 3), unit(twice, 384, 3, 1)])
    return joined([one, three, twice, averaged(x, 192)], f"mixed{9 + place}")

def make(name, include_top=True, weights="imagenet", input_tensor=None, input_shape=None, pooling=None,
         classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 299)
    x = unit(inputs, 32, 3, 3, 2, "valid")
    x = unit(x, 32, 3, 3, 1, "valid")
    x = unit(x, 64, 3, 3)
    x = layers.MaxPooling2D(3, 2)(x)
    x = unit(x, 80, 1, 1, 1, "valid")
    x = unit(x, 192, 3, 3, 1, "valid")
    x = layers.MaxPooling2D(3, 2)(x)
    for place, width in enumerate([32, 64, 64]):
        x = narrow(x, width, place)
    three = unit(x, 384, 3, 3, 2, "valid")
    twice = unit(unit(unit(x, 64, 1, 1), 96, 3, 3), 96, 3, 3, 2, "valid")
    x = joined([three, twice, layers.MaxPooling2D(3, 2)(x)], "mixed3")
    for place, width in enumerate([128, 160, 160, 192], 4):
        x = factored(x, width, place)
    three = unit(unit(x, 192, 1, 1), 320, 3, 3, 2, "valid")
    seven = unit(unit(unit(x, 192, 1, 1), 192, 1, 7), 192, 7, 1)
    seven = unit(seven, 192, 3, 3, 2, "valid")
    x = joined([three, seven, layers.MaxPooling2D(3, 2)(x)], "mixed8")
    for place in range(2):
        x = wide(x, place)
    x = headed(x, include_top, pooling, classes, classifier_activation)
    return keras.Model(inputs, x, name="inception_v3")
`);
