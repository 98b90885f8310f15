/** Something that Mozilla's linter says of the Firefox build, and that is as it should be. */
export interface KnownFinding {
  readonly code: string;
  /** What it says, where its code alone says too little. */
  readonly message?: string;
  /** The file that it is found in, from its start to its end. */
  readonly file: RegExp;
  /** Why it is no fault. */
  readonly why: string;
}

/** Everything else that the linter finds is a fault, and so is a line here that it no longer finds. */
export const KNOWN_FINDINGS: readonly KnownFinding[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    file: /^(?:chunks\/[\w-]+|speak)\.js$/,
    why: 'preact can set markup by a property that no component of Sidelight passes: the scan of the sources sees to it, and the one of the build to that it is preact.',
  },
  {
    code: 'KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'Firefox before 140 does not show that no data is collected. It installs the extension all the same, and collects none either.',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'The same before 142 for Android.',
  },
];
