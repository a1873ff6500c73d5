# total: 769
# source: two sides of 352 and 65, with Keras 1's merge

from keras.layers import Input, Dense, merge
from keras.models import Model
a = Input(shape=(10,))
b = Input(shape=(10,))
x = Dense(output_dim=32, activation='tanh', W_regularizer=l2(0.01), b_regularizer=None)(a)
y = Dense(32, activation='tanh')(b)
m = merge([x, y], mode='concat', concat_axis=1)
out = Dense(1, bias=True)(m)
model = Model(input=[a, b], output=out)
