import { KEYS } from './schema.ts';

/** The keys of the policy for `docs/schools.md`, one line each. */
export function policyTable(): string {
  return [
    '| key | what it does | values | example |',
    '|---|---|---|---|',
    ...KEYS.map(({ name, title, description, values, example }) => {
      const cells = [
        `\`${name}\``,
        `**${title}.** ${description}`,
        values,
        `\`${JSON.stringify(example)}\``,
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ].join('\n');
}
