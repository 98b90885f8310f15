import type { Phrasings } from '../phrasings.ts';

export const credentialRequest: Phrasings = {
  cue: 'credential_request',
  strong: [
    '(scan|screenshot) .. (qr|barcode|code)',
    '(need|want|use|borrow|give me|have|take over|run|manage) your (account|acc|insta|instagram|snap|snapchat|profile|page|login)',
    '(forward|send|read) .. (text|sms|message|email) .. (code|number|link)',
    '(log|login|sign) in .. (here|link|with your|to verify|to confirm|this)',
    '(recovery|backup|verification|security|confirmation|login|otp|2fa|sms|six digit|6 digit) (code|codes|number)',
    '(whats|what is|give me|send me|tell me|need|share|gimme|type) .. your .. (password|pass|pw|passcode|pin code|login)',
    'your (insta|instagram|snap|snapchat|discord|tiktok|facebook|email|icloud|roblox|steam|account|google|apple) .. (password|pass|pw|passcode|login|code)',
  ],
  usual: [
    '(what is|whats|give|tell|send) .. (password|passcode|pw|pwd)',
    '(trade|share|swap) passwords',
    '(photo|picture|pic|scan) of your (id|passport|card|credit card)',
    '(credit|debit|bank) card (number|details|info)',
    '(can|could|let|lemme|may) (me|i|we)? (log|sign|get|login) (in|on|into)',
    '(let me|lemme|i can|ill|i will) (log|sign) (in|on)',
  ],
  weak: [
    '(whats|what is|need|want|tell me|give me|gimme|gime|type|enter|share|have|get) .. (your|the|that) .. <credential>',
  ],
  unless: [
    '(wifi|wi-fi|wi|kahoot|lobby|class|zoom|meeting|never|dont share|router|printer|netflix|tablet|discount|promo|library|join code|game code|server code|quiz)',
  ],
  fires: [
    'send me the 6-digit code you just got',
    "let me log in, I'll grow your account",
    'scan this QR for me',
    "I'll give it back, I just need your account",
    'forward me the text with the code',
    "what's your insta password",
    'can I get your login?',
  ],
  lookalikes: [
    "what's the wifi password?",
    'never share your password with anyone',
    "what's the kahoot code?",
    'send me the lobby code',
  ],
};
