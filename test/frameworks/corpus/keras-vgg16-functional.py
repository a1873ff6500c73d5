# total: 138,357,544
# source: keras.applications.VGG16

from tensorflow.keras.layers import Input, Conv2D, MaxPooling2D, Flatten, Dense
from tensorflow.keras.models import Model

def block(x, filters, repeats, name):
    for i in range(repeats):
        x = Conv2D(filters, (3, 3), activation='relu', padding='same', name=f'{name}_conv{i + 1}')(x)
    return MaxPooling2D((2, 2), strides=(2, 2), name=name + '_pool')(x)

img_input = Input(shape=(224, 224, 3))
x = img_input
for n, (filters, repeats) in enumerate([(64, 2), (128, 2), (256, 3), (512, 3), (512, 3)]):
    x = block(x, filters, repeats, 'block%d' % (n + 1))
x = Flatten(name='flatten')(x)
x = Dense(4096, activation='relu', name='fc1')(x)
x = Dense(4096, activation='relu', name='fc2')(x)
x = Dense(1000, activation='softmax', name='predictions')(x)
model = Model(img_input, x, name='vgg16')
