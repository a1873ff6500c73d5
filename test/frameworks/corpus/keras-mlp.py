# total: 669,706
# source: 784 × 512 + 512 = 401,920; 512 × 512 + 512 = 262,656; 512 × 10 + 10 = 5,130

from keras.models import Sequential
from keras.layers.core import Dense, Activation, Dropout
model = Sequential()
model.add(Dense(512, input_shape=(784,)))
model.add(Activation('relu'))
model.add(Dropout(0.2))
model.add(Dense(512))
model.add(Activation('relu'))
model.add(Dropout(0.2))
model.add(Dense(10))
model.add(Activation('softmax'))
