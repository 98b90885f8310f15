import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MadeUpTurn, WelcomeCopy } from '../../locales/copy.ts';

export interface MadeUpChatProps {
  readonly words: WelcomeCopy;
  /** Those that have come so far. */
  readonly turns: readonly MadeUpTurn[];
  readonly list: RefObject<HTMLOListElement | null>;
}

/** A chat between two made-up people, as a chat site shows one. Each message is read aloud as it comes. */
export function MadeUpChat({ words, turns, list }: MadeUpChatProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [turns.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard has to reach it.
    <div class="made-up" role="log" aria-label={words.tryIt.chat} tabIndex={0} ref={box}>
      <ol ref={list}>
        {turns.map(({ from, text }) => (
          <li key={text} data-from={from}>
            <span class="small">{from === 'you' ? words.tryIt.you : DAVE}</span>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** A name is the same in every language. */
const DAVE = 'Dave K';
