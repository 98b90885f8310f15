import type { PartProps } from './part.ts';

/** What is kept about chats: how many rest, and a button each to start over and to clear everything. */
export function Kept({ opened, copy, words, send, tell }: PartProps) {
  const { kept } = words;
  return (
    <section>
      <h2>{kept.title}</h2>
      <p>{kept.means(copy.panel.fine)}</p>
      <p>{kept.rests(opened.rests)}</p>
      <div class="choices">
        {opened.rests > 0 && (
          <button
            type="button"
            onClick={async () => tell(await send({ type: 'start-over' }), () => kept.rests(0))}
          >
            {kept.startOver}
          </button>
        )}
        <button
          type="button"
          onClick={async () => tell(await send({ type: 'clear' }), () => kept.cleared)}
        >
          {kept.clear}
        </button>
      </div>
      <p class="small">{kept.clearMeans}</p>
    </section>
  );
}
