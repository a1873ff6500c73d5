declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: "sfnt";
      keepFeatures?: string[];
      variationAxes?: Record<string, number | { min: number; max: number }>;
      noHinting: boolean;
    },
  ): Promise<Buffer>;
}

declare module "fontverter" {
  const fontverter: { convert: (font: Buffer, format: "sfnt" | "woff2") => Promise<Buffer> };
  export default fontverter;
}
