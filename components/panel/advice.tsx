import type { PanelProps } from './props.ts';

/** Something to do, step by step, with a breath before it when things are serious. */
export function Advice({ notice, copy }: Pick<PanelProps, 'notice' | 'copy'>) {
  const { button, steps } = copy.advice[notice.voice];
  const heavy = notice.level === 4 || copy.ideas[notice.voice].length === 0;
  return (
    <div>
      <h3>{button}</h3>
      {heavy && <p>{copy.panel.breathe}</p>}
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
