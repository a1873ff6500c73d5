from keras.layers import Conv2D, Dropout, Input, MaxPooling2D, UpSampling2D, concatenate
from keras.models import Model

same = {"activation": "relu", "padding": "same"}

image = Input((256, 256, 1))
down1 = Conv2D(64, 3, **same)(image)
down1 = Conv2D(64, 3, **same)(down1)
down2 = Conv2D(128, 3, **same)(MaxPooling2D(2)(down1))
down2 = Conv2D(128, 3, **same)(down2)
down3 = Conv2D(256, 3, **same)(MaxPooling2D(2)(down2))
down3 = Conv2D(256, 3, **same)(down3)
down4 = Conv2D(512, 3, **same)(MaxPooling2D(2)(down3))
down4 = Conv2D(512, 3, **same)(down4)
down4 = Dropout(0.5)(down4)
bottom = Conv2D(1024, 3, **same)(MaxPooling2D(2)(down4))
bottom = Conv2D(1024, 3, **same)(bottom)
bottom = Dropout(0.5)(bottom)

up4 = Conv2D(512, 2, **same)(UpSampling2D(2)(bottom))
both4 = Conv2D(512, 3, **same)(concatenate([down4, up4]))
both4 = Conv2D(512, 3, **same)(both4)
up3 = Conv2D(256, 2, **same)(UpSampling2D(2)(both4))
both3 = Conv2D(256, 3, **same)(concatenate([down3, up3]))
both3 = Conv2D(256, 3, **same)(both3)
up2 = Conv2D(128, 2, **same)(UpSampling2D(2)(both3))
both2 = Conv2D(128, 3, **same)(concatenate([down2, up2]))
both2 = Conv2D(128, 3, **same)(both2)
up1 = Conv2D(64, 2, **same)(UpSampling2D(2)(both2))
both1 = Conv2D(64, 3, **same)(concatenate([down1, up1]))
both1 = Conv2D(64, 3, **same)(both1)

two = Conv2D(2, 3, **same)(both1)
mask = Conv2D(1, 1, activation="sigmoid")(two)
model = Model(image, mask)
