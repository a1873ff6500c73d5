/** ESLint does not read .astro files as modules; `astro check` does, and uses their real types. */
declare module "*.astro" {
  const component: import("astro/runtime/server/index.js").AstroComponentFactory;
  export default component;
}

declare namespace App {
  interface Locals {
    /** The lesson that is being rendered, for the tags inside it. */
    lesson?: import("astro:content").CollectionEntry<"lessons">;
    /** The name of the figure that opens that lesson’s page. */
    opening?: string | undefined;
    /** The numbers of that lesson whose formula stands on the page already, by its id. */
    workings?: Set<string>;
  }
}
