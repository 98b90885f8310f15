import { isWeekly } from '../../lib/settings/notices.ts';
import type { PartProps } from './part.ts';
import { Problems } from './problems.tsx';

/** What a person should know of how their settings are kept. Some of these stay for their week. */
export function Notices({ opened, words, send, tell }: PartProps) {
  const { problems } = words.adults;
  return opened.notices.map((notice) => {
    const { title, body } = words.notices[notice];
    return (
      <section class="notice" key={notice}>
        <h2>{title}</h2>
        <p>{body}</p>
        {notice === 'settings_unreadable' && (
          <Problems
            title={problems.settings}
            problems={opened.aside?.problems ?? []}
            words={problems}
          />
        )}
        {!isWeekly(notice) && (
          <button
            type="button"
            class="plain"
            onClick={async () => tell(await send({ type: 'dismiss', notice }), () => '')}
          >
            {words.dismiss}
          </button>
        )}
      </section>
    );
  });
}
