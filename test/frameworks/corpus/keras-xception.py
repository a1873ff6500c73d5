# total: 22,910,480
# source: keras.applications.Xception: 22,910,480

from keras.layers import *
from keras.models import Model
import keras

def sep(x, f, act=True):
    if act:
        x = Activation('relu')(x)
    x = SeparableConv2D(f, (3, 3), padding='same', use_bias=False)(x)
    return BatchNormalization()(x)

img_input = Input(shape=(299, 299, 3))
x = Conv2D(32, (3, 3), strides=(2, 2), use_bias=False, name='block1_conv1')(img_input)
x = BatchNormalization(name='block1_conv1_bn')(x)
x = Activation('relu')(x)
x = Conv2D(64, (3, 3), use_bias=False)(x)
x = BatchNormalization()(x)
x = Activation('relu')(x)

for size in [128, 256, 728]:
    residual = Conv2D(size, (1, 1), strides=2, padding='same', use_bias=False)(x)
    residual = BatchNormalization()(residual)
    x = sep(x, size, act=size != 128)
    x = sep(x, size)
    x = MaxPooling2D((3, 3), strides=(2, 2), padding='same')(x)
    x = keras.layers.add([x, residual])

for i in range(8):
    residual = x
    for _ in range(3):
        x = sep(x, 728)
    x = Add()([x, residual])

residual = Conv2D(1024, (1, 1), strides=(2, 2), padding='same', use_bias=False)(x)
residual = BatchNormalization()(residual)
x = sep(x, 728)
x = sep(x, 1024)
x = MaxPooling2D((3, 3), strides=(2, 2), padding='same')(x)
x = add([x, residual])
x = Activation('relu')(sep(x, 1536, act=False))
x = Activation('relu')(sep(x, 2048, False))
x = GlobalAveragePooling2D(name='avg_pool')(x)
x = Dense(1000, activation='softmax', name='predictions')(x)
model = Model(img_input, x)
