import * as v from 'valibot';
import { COUNTRY_CODES } from './countries.ts';
import { AGE_BANDS, LANGUAGES } from './schema.ts';
import { Contact, Helpline, Words } from './school-people.ts';
import { SiteName } from './site-name.ts';

export type { Contact, Helpline } from './school-people.ts';

/** The settings that a school may lock. The young person's own adults, way out and notices are not among them. */
const LOCKABLE = ['language', 'country', 'age', 'sites', 'pause'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** The rarest notices that a school can ask for; `serious` alone would be no floor. */
const FLOORS = ['gentle', 'normal'] as const;

/**
 * All that a school can decide, and the one source of `public/managed_schema.json`, of the table in `docs/schools.md`
 * and of every sample that `npm run policies` writes. It is flat because Chromium drops a whole top-level value for
 * one wrong part of it. No key makes Sidelight tell anyone anything, hides it, or names a server: a test holds the list.
 */
export const Policy = v.object({
  schoolName: v.optional(
    v.pipe(
      Words,
      v.title('Name of the school'),
      v.description(
        'Stands above the people and lines that you name and beside every setting that you decide, so that pupils see whose word it is.',
      ),
      v.examples(['Example School']),
    ),
  ),
  contacts: v.optional(
    v.pipe(
      v.array(Contact),
      v.title('People at school to talk to'),
      v.description(
        'Shown first under “Talk to someone”. Name people who know that they stand there. Nobody is told that a pupil saw them or when: pupils get in touch themselves, or do not.',
      ),
      v.examples([
        [
          {
            name: 'Ana Example',
            role: 'school counsellor',
            phone: '01632 960 001',
            email: 'ana@school.example',
            hours: 'Monday to Friday, 9:00 to 15:00, room 12',
            url: 'https://www.school.example/counselling',
          },
        ],
      ]),
    ),
  ),
  helplines: v.optional(
    v.pipe(
      v.array(Helpline),
      v.title('Further helplines'),
      v.description(
        'Local services, shown after your contact people and before the country’s own helplines, which stay. Each needs a phone number or a web address.',
      ),
      v.examples([
        [
          {
            name: 'Example Town Youth Line',
            phone: '01632 960 002',
            hours: 'every day, 14:00 to 22:00',
            url: 'https://youthline.example/',
          },
        ],
      ]),
    ),
  ),
  languages: v.optional(
    v.pipe(
      v.array(v.picklist(LANGUAGES)),
      v.title('Languages'),
      v.description(
        'The languages in which Sidelight speaks here, the first one unless a pupil picks another of them. Chats are read in every language that Sidelight knows, whatever stands here.',
      ),
      v.examples([['en', 'fr']]),
    ),
  ),
  country: v.optional(
    v.pipe(
      v.picklist(COUNTRY_CODES),
      v.title('Country'),
      v.description('Whose helplines and emergency number are shown. `global` where none fits.'),
      v.examples(['GB']),
    ),
  ),
  ageBand: v.optional(
    v.pipe(
      v.picklist(AGE_BANDS),
      v.title('Age band'),
      v.description(
        'For whom the words are chosen. Without it, the words for the youngest are used.',
      ),
      v.examples(['13-17']),
    ),
  ),
  frequencyFloor: v.optional(
    v.pipe(
      v.picklist(FLOORS),
      v.title('The rarest notices'),
      v.description(
        'How seldom a pupil may choose to hear from Sidelight: with `gentle` not “serious only”, with `normal` all notices. Pupils may always hear more.',
      ),
      v.examples(['gentle']),
    ),
  ),
  discreet: v.optional(
    v.pipe(
      v.boolean(),
      v.title('Discreet mode for everyone'),
      v.description(
        'With `true` a small dot stands in place of words until it is opened. With `false` each pupil may still choose so: nobody can take this away.',
      ),
      v.examples([false]),
    ),
  ),
  sitesOn: v.optional(
    v.pipe(
      v.array(SiteName),
      v.title('Sites that stay on'),
      v.description(
        'Nobody but you can turn Sidelight off on these. A site that stands here and among those that are off stays on.',
      ),
      v.examples([['discord', 'instagram']]),
    ),
  ),
  sitesOff: v.optional(
    v.pipe(
      v.array(SiteName),
      v.title('Sites that are off'),
      v.description(
        'Sidelight reads nothing there and says nothing. The popup says that the school decided so.',
      ),
      v.examples([['teams', 'chat.school.example']]),
    ),
  ),
  locked: v.optional(
    v.pipe(
      v.array(v.picklist(LOCKABLE)),
      v.title('Locked settings'),
      v.description(
        'Settings that nobody can change here, even where you decide no value: they then stay as they are made. `sites` keeps every site on that you did not turn off; `pause` takes away pausing. Help, quick exit, trusted adults and hearing more often cannot be locked.',
      ),
      v.examples([['pause', 'sites']]),
    ),
  ),
  welcome: v.optional(
    v.pipe(
      v.boolean(),
      v.title('Welcome page'),
      v.description(
        'With `false` the welcome page does not open by itself after the installation. Tell pupils yourselves then who put Sidelight there and that it tells nobody anything; the page stays in the menu.',
      ),
      v.examples([true]),
    ),
  ),
});
export type Policy = v.InferOutput<typeof Policy>;
export type PolicyKey = keyof Policy;
