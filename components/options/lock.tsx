import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { LockState } from '../../lib/settings/answers.ts';
import { timeInWords, useToCome } from '../own-page/moment.ts';
import type { PartProps } from './part.ts';
import { PassphraseForm } from './passphrase.tsx';

/** The family lock: to be set, opened, closed, taken off, and forgotten. Says first what it cannot do. */
export function Lock(props: PartProps) {
  const { opened, copy, words, send, say } = props;
  const { lock: said } = words.adults;
  const { set, open, waitUntil } = opened.lock;
  const [wrong, setWrong] = useState(false);
  const waits = useToCome(waitUntil) && waitUntil !== null;

  async function ask(request: Parameters<typeof send>[0], done: (now: LockState) => string) {
    const answer = v.safeParse(LockState, await send(request));
    say(answer.success ? done(answer.output) : words.silent);
  }

  const renew = (passphrase: string) =>
    ask({ type: 'set-lock', passphrase }, (now) => (now.set ? said.isSet : words.why.locked));
  const unlock = (passphrase: string) =>
    ask({ type: 'unlock', passphrase }, (now) => {
      setWrong(!now.open);
      return now.open ? said.isOpen : '';
    });

  const outcome = waits
    ? said.wait(timeInWords(waitUntil, copy.language))
    : wrong
      ? said.wrong
      : null;
  return (
    <section id="lock">
      <h2>{said.title}</h2>
      {said.means.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul class="limits">
        {said.limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {set && <strong>{open ? said.isOpen : said.isSet}</strong>}
      {!set && (
        <PassphraseForm
          key="set"
          words={said}
          action={said.set}
          isNew
          outcome={null}
          onPassphrase={renew}
        />
      )}
      {set && !open && (
        <>
          <PassphraseForm
            key="unlock"
            words={said}
            action={said.unlock}
            isNew={false}
            outcome={outcome}
            disabled={waits}
            onPassphrase={unlock}
          />
          <details>
            <summary>{said.forgot}</summary>
            {said.forgotMeans.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <div class="choices">
              <button type="button" onClick={() => ask({ type: 'forget-lock' }, () => words.saved)}>
                {said.forget}
              </button>
            </div>
          </details>
        </>
      )}
      {set && open && (
        <>
          <div class="choices">
            <button
              type="button"
              class="main"
              onClick={() => ask({ type: 'lock-now' }, () => said.isSet)}
            >
              {said.lockNow}
            </button>
            <button type="button" onClick={() => ask({ type: 'remove-lock' }, () => words.saved)}>
              {said.remove}
            </button>
          </div>
          <details>
            <summary>{said.change}</summary>
            <PassphraseForm
              key="change"
              words={said}
              action={said.change}
              isNew
              outcome={null}
              onPassphrase={renew}
            />
          </details>
        </>
      )}
    </section>
  );
}
