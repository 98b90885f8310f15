import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Changed, OpenedOptions } from '../../lib/settings/answers.ts';
import {
  decidedBySchool,
  effectiveSettings,
  isSiteOff,
  mayChoose,
  schoolOf,
} from '../../lib/settings/effective.ts';
import { LONGEST_PAUSE, runningPause } from '../../lib/settings/pause.ts';
import { Policy } from '../../lib/settings/policy.ts';
import { ReadPolicy, readPolicy } from '../../lib/settings/read-policy.ts';
import {
  FrameReport,
  OpenedPage,
  OpenedPopup,
  OwnRequest,
  PageRequest,
  ToPage,
} from '../../lib/settings/requests.ts';
import {
  ChatRecord,
  DayRecord,
  FREQUENCIES,
  Settings,
  SettingsChange,
} from '../../lib/settings/schema.ts';
import { readFile, toFile } from '../../lib/settings/transfer.ts';
import { readPhone } from '../../lib/settings/trusted.ts';
import { readKept, toKept } from '../../lib/settings/versions.ts';
import { always, RUNS } from './runs.ts';
import { anything, nearly } from './shaped.ts';
import { text } from './unicode.ts';

const SITES = ['discord', 'instagram'];

/** Characters with which words could run backwards or break their line. */
const DISGUISING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Under these names everything is said that Sidelight's parts say to each other, or keep. */
const SCHEMAS = {
  PageRequest,
  OwnRequest,
  ToPage,
  FrameReport,
  OpenedPage,
  OpenedPopup,
  OpenedOptions,
  Changed,
  ChatRecord,
  DayRecord,
};

/** By schema, what got through in the form of a message's type. */
const accepted = new Map<string, Set<unknown>>();

describeMessages();

function describeMessages(): void {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    accepted.set(name, new Set());
    always(
      `${name}: any message is refused, or is in its form once read`,
      [nearly(schema)],
      (message) => {
        const read = v.safeParse(schema, message);
        if (!read.success) return true;
        accepted.get(name)?.add((read.output as { type?: unknown }).type);
        const again = v.safeParse(schema, read.output);
        return again.success && JSON.stringify(again.output) === JSON.stringify(read.output);
      },
    );
  }
}

it.runIf(RUNS >= 10_000)('these values reach every kind of message', () => {
  for (const [name, schema] of [
    ['PageRequest', PageRequest],
    ['OwnRequest', OwnRequest],
    ['ToPage', ToPage],
  ] as const) {
    const types = schema.options.map(({ entries }) => entries.type.literal);
    expect([...(accepted.get(name) ?? [])].sort(), name).toEqual([...types].sort());
  }
  for (const name of Object.keys(SCHEMAS))
    expect(accepted.get(name)?.size, name).toBeGreaterThan(0);
});

always(
  'any policy is read, in part at least, and reading what was read finds nothing wrong',
  [nearly(Policy)],
  (found) => {
    const read = readPolicy(found, SITES);
    const again = readPolicy(read.policy, SITES);
    return (
      v.is(ReadPolicy, read) &&
      again.problems.length === 0 &&
      JSON.stringify(again.policy) === JSON.stringify(read.policy)
    );
  },
);

always(
  'each part of a policy counts by itself, whatever stands beside it',
  [
    fc.record(
      Object.fromEntries(Object.entries(Policy.entries).map(([key, part]) => [key, nearly(part)])),
    ),
  ],
  (found) => {
    const { policy } = readPolicy(found, SITES);
    return Object.entries(found).every(([key, part]) => {
      const alone = readPolicy({ [key]: part }, SITES).policy;
      const name = key as keyof typeof policy;
      return JSON.stringify(policy[name]) === JSON.stringify(alone[name]);
    });
  },
);

always('the words of a school cannot pose as ours', [nearly(Policy)], (found) => {
  const { policy } = readPolicy(found, SITES);
  const words = [
    policy.schoolName,
    ...(policy.contacts ?? []).flatMap(({ name, role, hours }) => [name, role, hours]),
  ];
  return words.every((one) => one === undefined || (!DISGUISING.test(one) && one.trim() !== ''));
});

always(
  'whatever a school decides, the settings that count are settings, and nobody hears less',
  [nearly(Policy), nearly(Settings)],
  (found, kept) => {
    const { policy } = readPolicy(found, SITES);
    const { settings } = readKept(kept);
    const effective = effectiveSettings(settings, policy);
    const heard = (one: Settings) => ['serious', 'gentle', 'normal'].indexOf(one.frequency);
    schoolOf(policy);
    return (
      v.is(Settings, effective) &&
      heard(effective) >= heard(settings) &&
      mayChoose(effective.frequency, policy) &&
      FREQUENCIES.some((one) => mayChoose(one, policy)) &&
      effective.exitPage === settings.exitPage &&
      effective.trusted === settings.trusted &&
      (effective.discreet || !settings.discreet) &&
      new Set(decidedBySchool(policy)).size === decidedBySchool(policy).length
    );
  },
);

always(
  'what a school keeps on is on, whoever turns it off',
  [nearly(Policy), fc.array(text)],
  (found, chosenOff) => {
    const { policy } = readPolicy(found, SITES);
    return (policy.sitesOn ?? []).every(
      (name) => !isSiteOff({ host: name, names: [name] }, policy, chosenOff),
    );
  },
);

always(
  'kept settings of any shape give settings, and say so where something could not be read',
  [nearly(Settings)],
  (kept) => {
    const { settings, trouble } = readKept(kept);
    const again = readKept(toKept(settings));
    return (
      v.is(Settings, settings) &&
      (trouble === null || trouble === 'settings_unreadable' || trouble === 'settings_newer') &&
      again.trouble === null &&
      JSON.stringify(again.settings) === JSON.stringify(settings)
    );
  },
);

always(
  'kept settings of which nothing is told have lost nothing',
  [nearly(v.object({ version: v.picklist([0, 1, 2]), ...Settings.entries }))],
  (kept) => {
    const { settings, trouble } = readKept(kept);
    if (trouble !== null || kept === undefined) return true;
    const { version: _, ...choices } = Object(kept);
    return Object.entries(choices).every(([name, value]) => {
      const read = settings[name as keyof Settings];
      if (name === 'trusted') return Object(read).length === Object(value).length;
      if (name === 'off') return new Set(Object(value)).size === Object(read).length;
      return read === value;
    });
  },
);

always('a file of settings brings back all that it holds', [nearly(Settings)], (kept) => {
  const { settings } = readKept(kept);
  const file = readFile(toFile(settings));
  return (
    file?.problems.length === 0 &&
    JSON.stringify({ ...settings, ...file.change }) === JSON.stringify(settings)
  );
});

const file = fc.oneof(
  text,
  anything.map((value) => JSON.stringify(value) ?? ''),
  fc
    .tuple(nearly(Settings), anything)
    .map(([kept, more]) =>
      JSON.stringify({ name: 'Sidelight settings', version: 1, ...(kept as object), more }),
    ),
  fc
    .tuple(nearly(Settings), fc.nat({ max: 400 }))
    .map(([kept, cut]) =>
      JSON.stringify({ name: 'Sidelight settings', ...(kept as object) }).slice(0, cut),
    ),
);

always('any file is refused, or gives a change of settings', [file], (found) => {
  const read = readFile(found);
  return read === null || v.is(SettingsChange, read.change);
});

always(
  'no pause is longer than a day, whatever is stored and wherever the clock stands',
  [anything, fc.double()],
  (until, now) => {
    const end = runningPause(until, now);
    return end === null || (end > now && end - now <= LONGEST_PAUSE);
  },
);

always('a number that is typed can be dialled, or is none', [text], (typed) => {
  const phone = readPhone(typed);
  return (
    phone === null ||
    (/^[+\d ()./-]+$/.test(phone) && /\d/.test(phone) && readPhone(phone) === phone)
  );
});
