export {};

declare global {
  /** What `messenger.html` offers to the script that plays a story on it. */
  interface Window {
    messenger: {
      begin(ours: string, theirs: string): void;
      add(side: 'ours' | 'theirs', text: string): void;
      typing(on: boolean): void;
      answerWith(answers: readonly string[]): void;
    };
  }
}
