const pages = new Map<string, Promise<Document>>();

/** The page at an address of this site, fetched once; a failure is forgotten, so that it may come. */
export function workingPage(address: string): Promise<Document> {
  const page = pages.get(address) ?? fetchPage(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const html = await response.text();
  // Its head has style sheets of its own, which this page's policy would report.
  return new DOMParser().parseFromString(html.slice(html.indexOf("<main")), "text/html");
}
