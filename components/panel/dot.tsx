/** Stands for a chip or a panel where someone may look on. It shows nothing but that it is there. */
export function Dot({ label, onOpen }: { label: string; onOpen: () => void }) {
  return <button type="button" class="dot" aria-label={label} onClick={onOpen} />;
}
