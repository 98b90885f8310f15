import { SchoolHelp } from '../panel/school.tsx';
import type { PartProps } from './part.ts';
import { Problems } from './problems.tsx';

/** What a school decided, whom it names, and what of its policy does not count; nothing without a policy. */
export function School({ opened, copy, words }: PartProps) {
  const { policy, problems } = opened;
  if (Object.keys(policy).length === 0 && problems.length === 0) return null;
  return (
    <section class="talk">
      <h2>{words.school.title}</h2>
      <p>{words.school.decided(policy.schoolName ?? null)}</p>
      <SchoolHelp policy={policy} copy={copy} />
      <Problems
        title={words.adults.problems.policy}
        problems={problems}
        words={words.adults.problems}
      />
    </section>
  );
}
