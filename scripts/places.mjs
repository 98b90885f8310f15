/** Where browsers are found and how they are installed, system by system. Data for `setup.mjs`. */

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

/** Names on PATH and fixed places, the one that suits best first. */
export const BROWSERS = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    paths: [
      '/usr/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windowsFolders.flatMap((folder) => [
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsFolders.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
  },
};

/** What each of Debian's packages brings, and its name with other package managers where that differs. */
export const PROGRAMS = {
  chromium: { family: 'chromium', winget: 'Google.Chrome' },
  'firefox-esr': {
    family: 'firefox',
    dnf: 'firefox',
    pacman: 'firefox',
    brew: 'firefox',
    winget: 'Mozilla.Firefox',
  },
  prosody: { command: 'prosody' },
};

/** Package managers with the line that installs. The first one found on PATH is offered. */
export const INSTALL_LINES = [
  {
    command: 'apt-get',
    line: (names) =>
      `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
  },
  { command: 'dnf', line: (names) => `sudo dnf install -y ${names}` },
  { command: 'pacman', line: (names) => `sudo pacman -S --needed ${names}` },
  { command: 'brew', line: (names) => `brew install ${names}` },
  { command: 'winget', line: (names) => `winget install ${names}` },
];
