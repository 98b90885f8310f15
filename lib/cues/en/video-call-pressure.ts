import type { Phrasings } from '../phrasings.ts';

export const videoCallPressure: Phrasings = {
  cue: 'video_call_pressure',
  strong: [
    '(turn|put|switch) (your|on|the)? (cam|camera|webcam|video) on? .. (just|only|for me|us|please|now|baby|want to see|let me see)',
    '(leave|keep|stay on) .. (call|cam|camera|video|it|facetime|ft) .. (sleep|on all night|while you|when you|overnight)',
    'show me your (room|bed|bedroom|bathroom|face|self|outfit right now)',
    '(go|get|come) on? (live|cam|webcam|camera|facetime|video call|skype) .. (for me|with me|now|tonight|baby|just|alone|?)',
    '(wanna|want to|lets|can we|do you|you) .. (cam|cam2cam|c2c|video chat|video call|facetime|skype|ft|vc) .. (with me|?|tonight|now|later|sometime|me)',
  ],
  usual: [
    '(can|could|lemme|let me) i? (see|watch) you (live|on cam|on video|on camera)',
    '(get|buy|find|use|borrow|fix|hook up) (a|your|the) (cam|webcam|camera)',
    '(cam ?|c2c|facetime me)',
    '(call|facetime|ft|video|cam) me? .. (when|once|after|while) .. (they|parents|everyone|mom|mum|dad) .. (asleep|sleep|sleeping|gone|leave|leaves|bed|out)',
    '(stand|get) up .. (turn|show|for me|let me see|back|spin)',
  ],
  weak: [
    '(see|watch|view) (you|your) .. (on|cam|webcam|live|camera)',
    '(turn|spin) around',
    'cam|webcam',
  ],
  unless: ['class|lesson|homework|grandma|painted|teacher|meeting|stream|concert|doctor'],
  fires: [
    'turn your cam on, just us',
    'stand up and turn around',
    'leave the call on while you sleep',
    "call me when they're asleep",
    'show me your room',
  ],
  lookalikes: ['turn your cam on, class is starting', 'show me your room, is it painted yet?'],
};
