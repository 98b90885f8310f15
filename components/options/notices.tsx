import type { PartProps } from './part.ts';

/** What a person should know of how their settings are kept. One of these stays for its week. */
export function Notices({ opened, words, send, tell }: PartProps) {
  return opened.notices.map((notice) => {
    const { title, body } = words.notices[notice];
    return (
      <section class="notice" key={notice}>
        <h2>{title}</h2>
        <p>{body}</p>
        {notice !== 'lock_forgotten' && (
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
