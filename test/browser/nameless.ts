import type { Page } from "@playwright/test";

/** What a screen reader says by its name: what is operated, what is looked at, and where one is. */
const named =
  /^(button|link|textbox|searchbox|spinbutton|slider|checkbox|radio|switch|combobox|listbox|option|tab|figure|image|progressbar|dialog|region|navigation)$/;
const formula = /^(math|MathMLMath)$/;

/** A node of the accessibility tree, as Chromium gives it. */
interface Told {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
}

/**
 * What Chromium’s accessibility tree has without a name, of all figures and controls of a page; and
 * which formulas have nothing in them that can be read.
 */
export async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // The protocol leaves open what a value is; a role and a name are text.
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: Told[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: Told) => node.role?.value ?? "";
  const nameOf = (node: Told) => (node.name?.value ?? "").trim();
  // Chromium keeps a figure’s caption beside it instead of making it its name.
  const isCaptioned = (node: Told) =>
    (node.childIds ?? []).some((id) => {
      const child = byId.get(id);
      return (
        child !== undefined && /figcaption/i.test(roleOf(child)) && textOf(child).trim() !== ""
      );
    });
  const textOf = (node: Told | undefined): string =>
    node ? nameOf(node) + (node.childIds ?? []).map((id) => textOf(byId.get(id))).join("") : "";
  return nodes
    .filter(({ ignored }) => !ignored)
    .flatMap((node) => {
      const role = roleOf(node);
      const isMissing =
        (named.test(role) && nameOf(node) === "" && !isCaptioned(node)) ||
        (formula.test(role) && textOf(node).trim() === "");
      return isMissing ? [`${role} ${node.nodeId} has no name`] : [];
    });
}
