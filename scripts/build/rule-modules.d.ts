/** Modules that the build makes of the phrasing files; see `rules-plugin.ts`. */

declare module '*?packed' {
  /** The rules of the language whose `index.ts` this is, for `Rulebook.add`. */
  const packed: string;
  export default packed;
}

declare module '*?telling' {
  /** What tells all languages apart, for `new Rulebook`. */
  const telling: string;
  export default telling;
}
