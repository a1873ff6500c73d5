# total: 339,076
# source: 320,000; two directions of 3 × 98 × 32; 65; 195

from keras.layers import *
from keras.models import Model
inp = Input(shape=(50,), dtype='int32')
e = Embedding(5000, 64, mask_zero=False)(inp)
h = Bidirectional(GRU(32, return_sequences=True))(e)
score = Dense(1, activation='tanh')(h)
weights = Softmax(axis=1)(score)
context = multiply([h, weights])
context = Lambda(lambda z: K.sum(z, axis=1))(context)
out = Dense(3, activation='softmax')(context)
model = Model(inputs=inp, outputs=out)
