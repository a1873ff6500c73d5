# total: 4,253,864
# source: keras.applications.MobileNet: 4,253,864

import tensorflow as tf
from tensorflow.keras.layers import (Input, Conv2D, DepthwiseConv2D, BatchNormalization,
                                     ReLU, ZeroPadding2D, GlobalAveragePooling2D, Reshape,
                                     Dropout, Activation)
from tensorflow.keras import Model

alpha = 1.0
dropout = 1e-3

def depthwise(x, filters, strides=(1, 1), block_id=1):
    if strides == (1, 1):
        y = x
    else:
        y = ZeroPadding2D(((0, 1), (0, 1)), name='conv_pad_%d' % block_id)(x)
    y = DepthwiseConv2D((3, 3), padding='same' if strides == (1, 1) else 'valid',
                        depth_multiplier=1, strides=strides, use_bias=False)(y)
    y = BatchNormalization()(y)
    y = ReLU(6.)(y)
    y = Conv2D(int(filters * alpha), (1, 1), padding='same', use_bias=False, strides=(1, 1))(y)
    y = BatchNormalization(axis=-1)(y)
    return ReLU(6.)(y)

inputs = Input((224, 224, 3))
x = ZeroPadding2D(padding=((0, 1), (0, 1)))(inputs)
x = Conv2D(32, (3, 3), padding='valid', use_bias=False, strides=(2, 2))(x)
x = BatchNormalization()(x)
x = ReLU(6.)(x)
plan = [(64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2)] + [(512, 1)] * 5 + [(1024, 2), (1024, 1)]
for i, (f, s) in enumerate(plan):
    x = depthwise(x, f, strides=(s, s), block_id=i + 1)
x = GlobalAveragePooling2D()(x)
x = Reshape((1, 1, int(1024 * alpha)))(x)
x = Dropout(dropout)(x)
x = Conv2D(1000, (1, 1), padding='same')(x)
x = Reshape((1000,))(x)
x = Activation('softmax')(x)
model = Model(inputs, x)
