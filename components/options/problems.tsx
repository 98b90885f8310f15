import type { PolicyProblem } from '../../lib/settings/read-policy.ts';
import type { AdultsCopy } from '../../locales/copy.ts';

export interface ProblemsProps {
  readonly title: string;
  readonly problems: readonly PolicyProblem[];
  readonly words: AdultsCopy['problems'];
}

/** What does not count of a policy or a file: each by its place, and never by its value. */
export function Problems({ title, problems, words }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul class="problems">
        {problems.map(({ place, reason }) => (
          <li key={`${place} ${reason}`}>
            <code>{place}</code>: {words.reasons[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}
