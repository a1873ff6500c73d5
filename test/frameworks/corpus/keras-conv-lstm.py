# total: 2,873
# source: 4 × 9 × (1 + 8) × 8 + 32 = 2,624; norm 32; 3 × 3 × 3 × 8 + 1 = 217
# input: 10x40x40x1

from keras.models import Sequential
from keras.layers.convolutional import Conv3D
from keras.layers.convolutional_recurrent import ConvLSTM2D
from keras.layers.normalization import BatchNormalization
seq = Sequential()
seq.add(ConvLSTM2D(filters=8, kernel_size=(3, 3),
                   input_shape=(None, 40, 40, 1),
                   padding='same', return_sequences=True))
seq.add(BatchNormalization())
seq.add(Conv3D(filters=1, kernel_size=(3, 3, 3),
               activation='sigmoid',
               padding='same', data_format='channels_last'))
