const base = import.meta.env.BASE_URL;

/**
 * An address of this site, such as `/lessons/`, below the folder that the site is built for:
 * `npm run build -- --base /course/`. Every link and every fetch goes through here.
 */
export const withBase = (address: string): string => base + address.slice(1);

/** The other way round: the address within the site of what a browser calls `/course/lessons/`. */
export const withoutBase = (address: string): string =>
  address.startsWith(base) ? `/${address.slice(base.length)}` : address;
