/** `npm run policies`: writes a sample of every way in which a school can decide and deploy. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDeployment, DEFAULTS, PLACEHOLDER_ID } from './policies/deployment.ts';
import { samples } from './policies/samples.ts';
import { ROOT } from './setup.mjs';

const OUTPUT = '.output/policies';

try {
  const { values } = parseArgs({
    options: {
      'chrome-id': { type: 'string', default: DEFAULTS.chromeId },
      'edge-id': { type: 'string' },
      'firefox-id': { type: 'string', default: DEFAULTS.firefoxId },
      'update-url': { type: 'string', default: DEFAULTS.updateUrl },
      'edge-update-url': { type: 'string' },
      'install-url': { type: 'string', default: DEFAULTS.installUrl },
    },
  });
  const deployment = checkDeployment({
    chromeId: values['chrome-id'],
    // One's own server serves one file, with one id, to both.
    edgeId: values['edge-id'] ?? values['chrome-id'],
    firefoxId: values['firefox-id'],
    updateUrl: values['update-url'],
    edgeUpdateUrl:
      values['edge-update-url'] ??
      (values['update-url'] === DEFAULTS.updateUrl ? DEFAULTS.edgeUpdateUrl : values['update-url']),
    installUrl: values['install-url'],
  });
  rmSync(join(ROOT, OUTPUT), { recursive: true, force: true });
  for (const [path, content] of Object.entries(samples(deployment))) {
    const file = join(ROOT, OUTPUT, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`${OUTPUT}/${path}`);
  }
  if (deployment.chromeId === PLACEHOLDER_ID) {
    console.log('The ids are placeholders: give your own with --chrome-id and --edge-id.');
  }
  console.log('What to do with them: docs/schools.md');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
