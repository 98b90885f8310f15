/** Modules that the build makes of the phrasing files; see `rules-plugin.ts`. */

declare module '*?rules' {
  /** The rules of each language by its code, for `Rulebook.add`. */
  const rules: Readonly<Record<string, string>>;
  export default rules;
}

declare module '*?telling' {
  /** What tells all languages apart, for `new Rulebook`. */
  const telling: string;
  export default telling;
}
