# total: 18,058
# source: 1,216; 1,152 without biases; 15,690

from keras.models import Sequential
from keras.layers import Convolution2D, MaxPooling2D, Flatten, Dense, Activation
model = Sequential()
model.add(Convolution2D(nb_filter=16, nb_row=5, nb_col=5, border_mode='same', subsample=(1, 1), input_shape=(28, 28, 3), W_regularizer=l2(1e-4)))
model.add(Activation('relu'))
model.add(MaxPooling2D(pool_size=(2, 2), strides=None, border_mode='valid'))
model.add(Convolution2D(8, 3, 3, border_mode='same', bias=False, init='glorot_normal'))
model.add(Flatten())
model.add(Dense(output_dim=10))
