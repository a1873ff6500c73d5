# total: 7,850
# source: 784 × 10 + 10; the lambdas are followed

import tensorflow as tf
from tensorflow.keras.layers import Input, Lambda, Dense
from tensorflow.keras import backend as K
i = Input(shape=(28, 28))
x = Lambda(lambda t: t / 255.)(i)
x = Lambda(lambda t: K.reshape(t, (-1, 784)))(x)
x = tf.expand_dims(x, -1)
x = tf.squeeze(x, axis=-1)
m = tf.keras.Model(i, Dense(10)(x))
