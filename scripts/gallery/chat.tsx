const STYLES = `
  :root { color-scheme: light dark; }
  body { margin: 0; font: 16px/1.45 system-ui, sans-serif; background: Canvas; color: CanvasText; }
  .chat h1 { margin: 0; padding: 12px 16px; font-size: 1.1em; }
  .chat { display: grid; grid-template-rows: auto 1fr auto; height: 100vh; }
  .chat ol { list-style: none; margin: 0; padding: 16px; display: grid; align-content: end; gap: 8px; }
  .chat ol.told { max-inline-size: calc(100vw - 448px); }
  .chat li { width: fit-content; padding: 8px 14px; border-radius: 16px; background: #8882; }
  .chat li:nth-child(even) { margin-inline-start: auto; background: #4a7fc833; }
  .composer { margin: 0 16px 16px; padding: 10px 14px; border: 1px solid #8886; border-radius: 16px; font: inherit; }
`;

const SMALL_TALK = [
  'hey, are you coming to practice?',
  'yes, after homework',
  'nice, see you at five',
] as const;

/**
 * A made-up chat, for the panel to stand on. The other side writes first, and in turn. Lines of one's own leave room
 * for a panel on the right, so that both sides can be read in a picture.
 */
export function Chat({ lines }: { lines?: readonly string[] }) {
  return (
    <main class="chat">
      <style>{STYLES}</style>
      <h1>Jay</h1>
      <ol aria-label="Messages" class={lines ? 'told' : undefined}>
        {(lines ?? SMALL_TALK).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <textarea class="composer" rows={1} aria-label="Write a message" />
    </main>
  );
}
