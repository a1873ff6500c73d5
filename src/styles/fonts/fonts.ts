import { fontProviders } from "astro/config";

const files = "./src/styles/fonts";

/** The site's own letters; Astro adds fallbacks of the same width, so that their arrival moves nothing. */
export const fonts = [
  {
    name: "Layerwise Serif",
    cssVariable: "--font-serif",
    provider: fontProviders.local(),
    fallbacks: ["DejaVu as Layerwise Serif", "serif"],
    options: {
      variants: [
        { src: [`${files}/serif.woff2`], weight: "400 600", style: "normal" },
        { src: [`${files}/serif-italic.woff2`], weight: "400 600", style: "italic" },
      ],
    },
  },
  {
    name: "Layerwise Sans",
    cssVariable: "--font-sans",
    provider: fontProviders.local(),
    fallbacks: ["DejaVu as Layerwise Sans", "sans-serif"],
    options: {
      variants: [{ src: [`${files}/sans.woff2`], weight: "400 600", style: "normal" }],
    },
  },
];
