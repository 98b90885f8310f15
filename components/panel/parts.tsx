import { useId } from 'preact/hooks';
import { Content, labelOf } from './content.tsx';
import { Icon } from './icons.tsx';
import type { Part } from './order.ts';
import type { PanelProps } from './props.ts';

export interface PartsProps extends PanelProps {
  readonly parts: readonly Part[];
  /** The part that is open, here or elsewhere in the panel. */
  readonly part: Part | null;
  /** `choices` stand in view, the first one strongest; `rows` are quieter. */
  readonly style: 'choices' | 'rows';
  readonly onToggle: (part: Part) => void;
}

/** Buttons one below the other; what one of them opens stands right below it. */
export function Parts({ parts, part, style, onToggle, ...props }: PartsProps) {
  const id = useId();
  return (
    <ul class={style}>
      {parts.map((of) => (
        <li key={of}>
          <button
            type="button"
            data-part={of}
            aria-expanded={part === of}
            aria-controls={part === of ? `${id}-${of}` : undefined}
            onClick={() => onToggle(of)}
          >
            <Icon name={of} />
            <span>{labelOf(of, props)}</span>
          </button>
          {part === of && (
            <div id={`${id}-${of}`} class="part">
              <Content {...props} part={of} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
