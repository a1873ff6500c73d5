/**
 * What all models of `keras.applications` have around them: the input, which is open without a head
 * where nobody says its shape, and what stands in the place of a head.
 */
const frame = `import keras
from keras import layers

def entry(include_top, input_tensor, input_shape, edge):
    if input_tensor is not None:
        return input_tensor
    usual = (edge, edge, 3) if include_top else (None, None, 3)
    return layers.Input(shape=input_shape if input_shape is not None else usual)

def pooled(x, pooling):
    if pooling == "avg":
        return layers.GlobalAveragePooling2D()(x)
    if pooling == "max":
        return layers.GlobalMaxPooling2D()(x)
    return x

# So much padding in front that an even edge is halved as "same" would.
def halving(x, edge):
    rows, columns = x.shape[1], x.shape[2]
    return ((edge // 2 - 1 + rows % 2, edge // 2), (edge // 2 - 1 + columns % 2, edge // 2))

def headed(x, include_top, pooling, classes, activation):
    if not include_top:
        return pooled(x, pooling)
    x = layers.GlobalAveragePooling2D(name="avg_pool")(x)
    return layers.Dense(classes, activation=activation, name="predictions")(x)

`;

/** Our words for a family of models, with what they share in front. */
export const framed = (words: string): string => frame + words;
