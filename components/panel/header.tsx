import type { Copy } from '../../locales/copy.ts';
import { Icon } from './icons.tsx';
import { Lamp } from './lamp.tsx';
import type { Dock } from './props.ts';

export interface HeaderProps {
  readonly copy: Copy;
  readonly dock: Dock;
  readonly onExit: () => void;
  readonly onDock: (side: Dock) => void;
  readonly onClose: () => void;
}

/** The way out comes first for the keyboard. By the rest of it the panel can be dragged. */
export function Header({ copy, dock, onExit, onDock, onClose }: HeaderProps) {
  const { panel } = copy;
  return (
    <div class="top">
      <button type="button" class="exit" onClick={onExit}>
        <Icon name="exit" />
        <span>{panel.exit}</span>
      </button>
      <p class="brand">
        <Lamp />
        <span>{panel.name}</span>
      </p>
      <button
        type="button"
        class="round move"
        aria-label={panel.move}
        title={panel.move}
        onClick={() => onDock(dock === 'left' ? 'right' : 'left')}
      >
        <Icon name="move" />
      </button>
      <button
        type="button"
        class="round close"
        aria-label={panel.close}
        title={`${panel.close} (Esc)`}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
