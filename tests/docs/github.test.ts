import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copies } from '../../locales/index.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly container?: { readonly image: string };
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A commit of an action, never a tag: a tag can be moved to other code. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u;
const PINNED_IMAGE = /^[\w./:-]+@sha256:[0-9a-f]{64}$/u;

const workflows = globSync('.github/workflows/*.yml').map((path) => {
  const text = readFileSync(path, 'utf8');
  return { path, text, workflow: parse(text) as Workflow };
});

it('there are workflows for each change and for the night', () => {
  expect(workflows.map(({ path }) => path).sort()).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/nightly.yml',
  ]);
});

describe.each(workflows)('$path', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('may read the repository and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter((job) => job.permissions !== undefined)).toEqual([]);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/\bsecrets\b/u);
  });

  it('runs only what is pinned, with the version beside it', () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used).not.toEqual([]);
    expect(used.filter((action) => !PINNED.test(action))).toEqual([]);
    for (const action of used) {
      const line = text.split('\n').find((one) => one.includes(action));
      expect(line).toMatch(/ # v\d+\.\d+\.\d+$/u);
    }
    const images = jobs.flatMap(({ container }) => (container ? [container.image] : []));
    expect(images.filter((image) => !PINNED_IMAGE.test(image))).toEqual([]);
  });

  it('names one commit for one action', () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    const actions = new Set(used.map((action) => action.split('@')[0]));
    expect(new Set(used).size).toBe(actions.size);
  });

  it('leaves no credential on the disk, puts no text of others into a command, and ends', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(jobs.length);
    for (const { with: options } of checkouts) expect(options?.['persist-credentials']).toBe(false);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(350);
  });

  it('installs the locked packages before anything of them runs', () => {
    for (const { steps: own } of jobs) {
      const runs = own.flatMap(({ run }) => (run === undefined ? [] : [run]));
      const first = runs.findIndex((run) => /^npm (?:run|test)\b/u.test(run));
      expect(runs.indexOf('npm ci')).toBeGreaterThanOrEqual(0);
      expect(runs.indexOf('npm ci')).toBeLessThan(first);
    }
  });
});

it('each change is tested as on a developer’s machine', () => {
  const ci = workflows.find(({ path }) => path.endsWith('ci.yml'))?.workflow;
  const runs = Object.values(ci?.jobs ?? {}).flatMap(({ steps }) => steps.map(({ run }) => run));
  expect(runs).toContain('npm test');
  expect(Object.keys(ci?.on ?? {})).toEqual(['push', 'pull_request']);
});

it('the night tries each property a million times, by the name that the properties read', () => {
  const night = workflows.find(({ path }) => path.endsWith('nightly.yml'))?.workflow;
  expect(night?.jobs.fuzz?.env).toEqual({ FUZZ_RUNS: '1000000' });
  const readers = globSync('tests/{properties,settings}/**/*.ts').filter((path) =>
    readFileSync(path, 'utf8').includes('process.env.FUZZ_RUNS'),
  );
  expect(readers).not.toEqual([]);
});

describe('the forms', () => {
  interface Field {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly value?: string;
      readonly options?: readonly (
        | string
        | { readonly label: string; readonly required?: boolean }
      )[];
    };
  }
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml')
    .filter((path) => !path.endsWith('config.yml'))
    .map((path) => {
      const form = parse(readFileSync(path, 'utf8')) as {
        readonly name: string;
        readonly description: string;
        readonly body: readonly Field[];
      };
      return { path, form };
    });

  it('are there for a site, a notice and a helpline', () => {
    expect(forms.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
      'false-alarm.yml',
      'helpline.yml',
      'site-broken.yml',
    ]);
  });

  it.each(forms)('$path is one that GitHub can show', ({ form }) => {
    expect(form.name && form.description).toBeTruthy();
    const ids = form.body.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : id && attributes.label).toBeTruthy();
    }
  });

  it.each(forms)('$path asks for nothing of anyone, and has that confirmed', ({ form }) => {
    const [first, last] = [form.body[0], form.body.at(-1)];
    expect(first?.type).toBe('markdown');
    expect(first?.attributes.value).toMatch(/Never (?:send|paste)|do not write it here/u);
    expect(last?.type).toBe('checkboxes');
    expect(last?.attributes.options).toEqual([
      { label: expect.stringMatching(/\bno(?:thing)?\b/u), required: true },
    ]);
  });

  it('the report that a form asks for is the one that the popup makes', () => {
    const { open, copy } = copies.en.popup.report;
    const site = readFileSync('.github/ISSUE_TEMPLATE/site-broken.yml', 'utf8');
    for (const label of [open, copy]) expect(site).toContain(label);
  });
});
