/**
 * `npm run soak -- [--changes=1000000] [--messages=100000] [--write]`: keeps one tab busy for hours' worth of chat, and
 * fails when memory grows, a task of Sidelight's is long, or a risky message is not told of. With `--write` the figures
 * go into docs/trust.md by `npm run docs`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './setup.mjs';
import { faultsOf } from './soak/figures.ts';
import { soak } from './soak/soak.ts';

const { values } = parseArgs({
  options: {
    changes: { type: 'string', default: '1000000' },
    messages: { type: 'string', default: '100000' },
    write: { type: 'boolean', default: false },
  },
});
const [changes, messages] = [Number(values.changes), Number(values.messages)];
if (!(messages >= 100 && changes >= 2 * messages)) {
  console.error('There have to be 100 messages or more, and twice as many changes.');
  process.exit(2);
}
const figures = await soak({ changes, messages, onMark: (line) => console.log(line) });
console.log(JSON.stringify(figures, null, 2));
if (values.write) {
  const file = join(ROOT, 'scripts/soak/figures.json');
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
const faults = faultsOf(figures);
for (const fault of faults) console.error(`FAILED: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
