import { Icon } from './icons.tsx';
import { Lamp } from './lamp.tsx';

export interface ChipProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** A quiet button that opens the panel, and a smaller one that sends it away unread. */
export function Chip({ label, closeLabel, onOpen, onClose }: ChipProps) {
  return (
    <div class="chip">
      <button type="button" class="chip-open" onClick={onOpen}>
        <Lamp />
        <span>{label}</span>
      </button>
      <button
        type="button"
        class="round close"
        aria-label={closeLabel}
        title={closeLabel}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
