import { framed } from "./frame.ts";

/** MobileNet of `keras.applications`: a convolution for each channel, then one of a pixel across them, and a head of one. */
export const mobileNet = framed(`def active(x, name):
    x = layers.BatchNormalization(name=f"{name}_bn")(x)
    return layers.ReLU(6.0, name=f"{name}_relu")(x)

def block(x, width, stride, multiplier, place):
    if stride > 1:
        x = layers.ZeroPadding2D(((0, 1), (0, 1)), name=f"conv_pad_{place}")(x)
    x = layers.DepthwiseConv2D(3, strides=stride, padding="valid" if stride > 1 else "same",
                               depth_multiplier=multiplier, use_bias=False, name=f"conv_dw_{place}")(x)
    x = active(x, f"conv_dw_{place}")
    x = layers.Conv2D(width, 1, padding="same", use_bias=False, name=f"conv_pw_{place}")(x)
    return active(x, f"conv_pw_{place}")

plan = [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)] + 5 * [(512, 1)] + [(1024, 2), (1024, 1)]

def make(name, input_shape=None, alpha=1.0, depth_multiplier=1, dropout=0.001, include_top=True,
         weights="imagenet", input_tensor=None, pooling=None, classes=1000, classifier_activation="softmax", **others):
    inputs = entry(include_top, input_tensor, input_shape, 224)
    x = layers.Conv2D(int(32 * alpha), 3, strides=2, padding="same", use_bias=False, name="conv1")(inputs)
    x = active(x, "conv1")
    for place, (width, stride) in enumerate(plan, 1):
        x = block(x, int(width * alpha), stride, depth_multiplier, place)
    if include_top:
        x = layers.GlobalAveragePooling2D(keepdims=True)(x)
        x = layers.Dropout(dropout, name="dropout")(x)
        x = layers.Conv2D(classes, 1, padding="same", name="conv_preds")(x)
        x = layers.Reshape((classes,), name="reshape_2")(x)
        x = layers.Activation(classifier_activation, name="predictions")(x)
    else:
        x = pooled(x, pooling)
    return keras.Model(inputs, x, name="mobilenet")
`);
