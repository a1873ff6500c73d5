# total: 163,696
# source: GoogLeNet's block 3a with biases: 12,352 + 18,528 + 110,720 + 3,088 + 12,832 + 6,176

from tensorflow.keras import layers, Input, Model
def inception(x, f1, f3r, f3, f5r, f5, fp):
    conv = lambda f, k, t: layers.Conv2D(f, k, padding='same', activation='relu')(t)
    p1 = conv(f1, 1, x)
    p2 = conv(f3, 3, conv(f3r, 1, x))
    p3 = conv(f5, 5, conv(f5r, 1, x))
    p4 = conv(fp, 1, layers.MaxPool2D(3, strides=1, padding='same')(x))
    return layers.Concatenate()([p1, p2, p3, p4])
x = Input((28, 28, 192))
model = Model(x, inception(x, 64, 96, 128, 16, 32, 32))
