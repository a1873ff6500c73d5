/** What practitioners type, misspell and paste, and the page that has to come first, or nearly. */
export const pasted: readonly (readonly [typed: string, page: RegExp])[] = [
  // misspelt
  ["convoltion", /^\/(reference\/conv2d\/$|lessons\/convolution|glossary\/#convolution)/],
  ["paramters", /^\/glossary\/#parameter|^\/lessons\/(dense|convolution|networks)|#params$/],
  ["recieptive field", /^\/(lessons\/receptive-field|glossary\/#receptive-field)/],
  ["dialated convolution", /^\/(lessons\/convolution\/stride-and-dilation|glossary\/#dilation)/],
  ["max poling", /^\/(reference\/maxPool2d|lessons\/pooling\/pooling|glossary\/#pooling)/],
  [
    "attenion heads",
    /^\/(lessons\/transformers\/attention|reference\/multiHeadAttention|glossary\/#head)/,
  ],
  [
    "tranposed conv",
    /^\/(reference\/convTranspose2d|lessons\/convolution\/transposed|glossary\/#transposed)/,
  ],
  [
    "embeding layer",
    /^\/(reference\/embedding\/|lessons\/normalisation-and-embeddings\/embeddings|glossary\/#embedding)/,
  ],
  // what frameworks call things
  ["nn.Linear(9216, 4096)", /^\/reference\/dense\//],
  ["Conv2DTranspose", /^\/reference\/convTranspose2d\//],
  ["BatchNorm2d", /^\/reference\/batchNorm\//],
  [
    "BatchNormalization",
    /^\/reference\/batchNorm\/|^\/glossary\/#batch-norm|^\/lessons\/normalisation-and-embeddings\/normalisation/,
  ],
  ["keras summary None", /^\/lessons\/networks\/reading-a-summary/],
  ["output_padding", /^\/(reference\/convTranspose2d|lessons\/convolution\/transposed)/],
  [
    "ConvTranspose2d output_padding",
    /^\/(reference\/convTranspose2d|lessons\/convolution\/transposed)/,
  ],
  ["input_shape", /^\/(lessons\/shapes\/|glossary\/#shape)/],
  ["gru reset_after", /^\/(reference\/gru\/|lessons\/recurrent\/gru|glossary\/#reset-after)/],
  ["fully connected layer", /^\/(reference\/dense\/|lessons\/dense\/|glossary\/#dense-layer)/],
  ["linear layer", /^\/(reference\/dense\/|lessons\/dense\/|glossary\/#dense-layer)/],
  ["torch.nn.LSTM hidden_size", /^\/(reference\/lstm\/|lessons\/recurrent\/lstm)/],
  [
    "use_bias=False",
    /^\/(glossary\/#bias|lessons\/(dense|convolution\/counting)|reference\/(dense|conv2d)\/)/,
  ],
  ["GlobalAveragePooling2D", /^\/(reference\/globalAvgPool|lessons\/pooling\/global)/],
  ["UpSampling2D", /^\/reference\/upsample/],
  ["nn.Embedding", /^\/reference\/embedding\//],
  ["SeparableConv2D parameters", /^\/reference\/separableConv2d/],
  ["MultiheadAttention", /^\/reference\/multiHeadAttention/],
  [
    "data_format channels_first",
    /^\/(lessons\/shapes\/channels-and-batch|glossary\/#channels-first)/,
  ],
  [
    "non-trainable params",
    /^\/(lessons\/(normalisation-and-embeddings\/normalisation|networks\/reading-a-summary)|glossary\/#statistic)/,
  ],
  ["torchsummary", /^\/(lessons\/networks\/(reading-a-summary|checking)|workbench)/],
  ["torch.flatten start_dim", /^\/(reference\/flatten|lessons\/flatten)/],
  [
    "depth_multiplier",
    /^\/(reference\/(depthwiseConv|separableConv)|lessons\/convolution\/groups)/,
  ],
  [
    "dilation_rate",
    /^\/(lessons\/convolution\/stride-and-dilation|reference\/conv2d|glossary\/#dilation)/,
  ],
  [
    "groups=in_channels",
    /^\/(lessons\/convolution\/groups|reference\/(depthwise|conv2d)|glossary\/#(group|depthwise))/,
  ],
  ["nn.AdaptiveAvgPool2d((7, 7))", /^\/(reference\/adaptiveAvgPool|lessons\/pooling\/global)/],
  [
    "nn.LayerNorm parameters",
    /^\/(reference\/layerNorm|lessons\/normalisation-and-embeddings\/normalisation)/,
  ],
  ["Concatenate axis", /^\/(reference\/concatenate|glossary\/#concatenation|lessons\/branches)/],
  ["ceil_mode=True", /^\/(glossary\/#ceil-mode|lessons\/pooling\/pooling|reference\/maxPool2d)/],
  ["ceil_mode", /^\/(glossary\/#ceil-mode|lessons\/pooling\/pooling|reference\/maxPool2d)/],
  ["dropout parameters", /^\/reference\/dropout/],
  [
    "batch_first",
    /^\/(reference\/(lstm|gru|simpleRnn|multiHead)|lessons\/(recurrent|shapes\/channels-and-batch))/,
  ],
  // what they print when it went wrong
  ["mat1 and mat2 shapes cannot be multiplied", /^\/workbench\//],
  ["expected 4D input got 3D", /^\/(workbench|lessons\/shapes)/],
  ["size mismatch for fc.weight", /^\/workbench\//],
  [
    "Kernel size can't be greater than actual input size",
    /^\/(workbench\/|lessons\/convolution\/|reference\/conv2d)/,
  ],
  ["Input 0 of layer dense is incompatible with the layer", /^\/workbench\//],
];
