import type { SyntaxNode } from "@lezer/common";
import type { Span } from "./tree.ts";

/** A text and where its parts stood before lost indentation was put back. */
export interface Source {
  readonly text: string;
  readonly original: (offset: number) => number;
}

/** The children of a node, comments left out. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== "Comment") children.push(child);
  }
  return children;
}

/** What a node says, as it stands in the text. */
export const textOf = (node: SyntaxNode, { text }: Source) => text.slice(node.from, node.to);

/** Where a node stands in the text as it was given. */
export const spanOf = (node: SyntaxNode, { original }: Source): Span => ({
  from: original(node.from),
  to: original(node.to),
});

/** Nodes in groups, split where one of that name stands. */
export function splitAt(nodes: readonly SyntaxNode[], ...names: readonly string[]): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]];
  for (const node of nodes) {
    if (names.includes(node.name)) groups.push([]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}

/** Whether the parser found something that is not Python there. */
export const isFault = (node: SyntaxNode) => node.type.isError;
