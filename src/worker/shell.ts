/** What every visitor's browser keeps after the first visit. */
export interface Shell {
  /** The reference and what it needs; the revision tells whether a file has changed. */
  readonly pages: readonly { readonly url: string; readonly revision: string }[];
  /** Scripts and fonts, whose names change with what they hold. */
  readonly assets: readonly string[];
}
