import type { Policy } from '../../lib/settings/policy.ts';
import type { WelcomeCopy } from '../../locales/copy.ts';

/** What Sidelight does and never does, in five points; the first one is who put it here, and what it tells them. */
export function About({ words, policy }: { words: WelcomeCopy; policy: Policy }) {
  const [first, ...others] = words.about.points;
  const bySchool = Object.keys(policy).length > 0;
  const points = [bySchool ? words.bySchool(policy.schoolName ?? null) : first, ...others];
  return (
    <ol class="points">
      {points.map(
        (point) =>
          point && (
            <li key={point.title}>
              <h2>{point.title}</h2>
              <p>{point.body}</p>
            </li>
          ),
      )}
    </ol>
  );
}
