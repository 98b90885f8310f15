/** Drawn by hand on a grid of 24, in lines of the text's colour. Decoration only: words say the same. */
const LINES = {
  /** A door and the way out of it. */
  exit: 'M13 4H5v16h8M10 12h10M16 8l4 4-4 4',
  move: 'M4 9h15M15 5l4 4-4 4M20 16H5M9 12l-4 4 4 4',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M6 9l6 6 6-6',
  /** The signs of the levels differ in form: a light bulb, a speech bubble, a pause, a lifebelt. */
  level1: 'M9 18h6M10 21h4M8.5 14.5a6 6 0 1 1 7 0c-.6.5-1 1.3-1 2h-5c0-.7-.4-1.5-1-2z',
  level2: 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5',
  level3: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM10 8v8M14 8v8',
  level4:
    'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM9.5 9.5 5.6 5.6M14.5 9.5l3.9-3.9M9.5 14.5l-3.9 3.9M14.5 14.5l3.9 3.9',
  advice: 'M4 6.5l1.5 1.5L8 5M4 13l1.5 1.5L8 11.5M4 19.5 5.5 21 8 18M11 6.5h9M11 13h9M11 19.5h9',
  replies: 'M4 5h16v11H11l-4 4v-4H4z',
  block: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM6.4 6.4l11.2 11.2',
  talk: 'M5 4h4l1.5 5L8 10.5a11 11 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1z',
  take_down: 'M5 5h14v14H5zM5 16l4.5-4.5L16 18M3 3l18 18',
  trafficking: 'M12 20s-8-4.6-8-10a4.4 4.4 0 0 1 8-2.6A4.4 4.4 0 0 1 20 10c0 5.4-8 10-8 10z',
  why: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM9.3 9.3a2.8 2.8 0 1 1 3.9 2.6c-.8.4-1.2.9-1.2 1.8M12 16.8v.2',
  save: 'M6 3h12v18l-6-4.5L6 21z',
  again: 'M19 12a7 7 0 1 1-2.1-5M19 3.5V8h-4.5',
  fault: 'M4 14c2 4 4.8 6 8 6s6-2 8-6M8 9v.2M16 9v.2',
  friend:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3.5 19a5.5 5.5 0 0 1 11 0M16 6.2a2.6 2.6 0 1 1 0 5M17 14.2a5 5 0 0 1 3.5 4.8',
} as const;

export type IconName = keyof typeof LINES;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={LINES[name]} />
    </svg>
  );
}
