import type { Pause as How } from '../../lib/settings/pause.ts';
import { timeInWords, useToCome } from '../own-page/moment.ts';
import { keeperOf } from '../settings/kept.ts';
import type { PartProps } from './part.ts';

/** Pauses for when an adult uses the computer. To end one is always possible. */
export function PausePart({ opened, copy, words, send, tell }: PartProps) {
  const { pause } = words.adults;
  const until = opened.pausedUntil;
  const runs = useToCome(until) && until !== null;
  const keeper = keeperOf('pause', { ...opened, copy });
  const ask = async (how: How) => tell(await send({ type: 'pause', how }), () => words.saved);
  return (
    <section id="pause">
      <h2>{pause.title}</h2>
      <p>{pause.means}</p>
      {keeper !== null && <p class="small">{keeper}</p>}
      <p role="status">
        {runs && <strong>{pause.running(timeInWords(until, copy.language))}</strong>}
      </p>
      <div class="choices">
        {runs && (
          <button type="button" class="main" onClick={() => ask('end')}>
            {pause.end}
          </button>
        )}
        <button type="button" disabled={keeper !== null} onClick={() => ask('half-hour')}>
          {pause.halfHour}
        </button>
        <button type="button" disabled={keeper !== null} onClick={() => ask('today')}>
          {pause.today}
        </button>
      </div>
    </section>
  );
}
