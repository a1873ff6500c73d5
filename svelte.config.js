import { vitePreprocess } from "@astrojs/svelte";

/** The components by the class that keeps their styles to themselves. */
const components = new Map();

/**
 * The class of a component's own styles: it stands on every element that they reach, in pages, styles and
 * scripts, so four letters of its file's hash instead of six with a word before them.
 */
function cssHash({ hash, filename }) {
  const name = `_${hash(filename).slice(-4).padStart(4, "0")}`;
  const other = components.get(name) ?? filename;
  if (other !== filename) {
    throw new Error(`${filename} and ${other} have the same class ${name}. Rename one of them.`);
  }
  components.set(name, filename);
  return name;
}

export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true, discloseVersion: false, cssHash },
};
