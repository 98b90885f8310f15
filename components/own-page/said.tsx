import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsCopy } from '../../locales/copy.ts';
import { changedIn } from './use-opened.ts';

/** Milliseconds: long enough to read a line twice. What matters for longer stands beside the choice itself. */
const STANDS = 8_000;

/** What was last said. */
interface SaidLine {
  readonly text: string;
  /** Grows with each saying, so that the same words are read aloud again. */
  readonly turn: number;
}

export interface Saying {
  readonly line: SaidLine;
  /** Says something to the person, seen and read aloud. */
  readonly say: (text: string) => void;
  /** Says what came of a request that is answered with `Changed`: where it went well, `done`. */
  readonly tell: (answer: unknown, done: (words: OptionsCopy) => string) => void;
}

/** @param words in the language of this moment: a choice may be that of another one, and is told of in that */
export function useSaying(words: OptionsCopy): Saying {
  const [line, setLine] = useState<SaidLine>({ text: '', turn: 0 });
  const now = useRef(words);
  now.current = words;
  useEffect(() => {
    const timer = setTimeout(() => setLine(({ turn }) => ({ text: '', turn })), STANDS);
    return () => clearTimeout(timer);
  }, [line.turn]);
  const say = (text: string) => setLine(({ turn }) => ({ text, turn: turn + 1 }));
  return {
    line,
    say,
    tell(answer, done) {
      const changed = changedIn(answer);
      const { silent, why } = now.current;
      if (changed === null) say(silent);
      else say(changed.why === null ? done(now.current) : why[changed.why]);
    },
  };
}

/** A line at the window's lower edge that says what came of a choice. */
export function Said({ line }: { line: SaidLine }) {
  return (
    <div class="said" role="status" data-empty={line.text === ''}>
      <p key={line.turn}>{line.text}</p>
    </div>
  );
}
