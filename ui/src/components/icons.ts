// The icons, drawn by us on a grid of 24: filled shapes for states, lines of 2 for acts. A path drawn with `line` is
// stroked, one with `fill` is filled; nothing here has a colour, so that an icon takes the colour of its words.

/** One icon: [kind, path data] parts, drawn in order. `cut` paints in the colour of the ground. */
type Part = readonly ['line' | 'fill' | 'cut', string];

const DISC = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z';
const OCTAGON = 'M8 2h8l6 6v8l-6 6H8l-6-6V8z';
const TRIANGLE = 'M12 2.5 23 21.5H1z';
const RING = 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17z';

export const ICONS = {
  check: [['line', 'M4.5 12.5l5 5L20 7']],
  'check-disc': [['fill', DISC], ['cut', 'M7 12.3l3.5 3.5L17 9']],
  warning: [['fill', TRIANGLE], ['cut', 'M12 9.5v5M12 17v2']],
  octagon: [['fill', OCTAGON], ['cut', 'M12 7v6M12 15.5v2']],
  info: [['fill', DISC], ['cut', 'M12 11v6M12 7v2']],
  ring: [['line', RING]],
  'half-disc': [['line', RING], ['fill', 'M12 3.5a8.5 8.5 0 0 0 0 17z']],
  disc: [['fill', DISC]],
  dash: [['line', 'M5 12h14']],
  plus: [['line', 'M12 5v14M5 12h14']],
  minus: [['line', 'M5 12h14']],
  close: [['line', 'M6 6l12 12M18 6L6 18']],
  pause: [['fill', 'M6 4h4v16H6zM14 4h4v16h-4z']],
  play: [['fill', 'M7 4l13 8l-13 8z']],
  next: [['fill', 'M4 4l11 8l-11 8zM17 4h3v16h-3z']],
  back: [['line', 'M9 7L4 12l5 5M4 12h11a5 5 0 0 1 0 10h-3']],
  'chevron-right': [['line', 'M9 5l7 7l-7 7']],
  'chevron-left': [['line', 'M15 5l-7 7l7 7']],
  'chevron-down': [['line', 'M5 9l7 7l7-7']],
  'chevron-up': [['line', 'M5 15l7-7l7 7']],
  'arrow-up': [['line', 'M12 20V5M6 11l6-6l6 6']],
  'arrow-down': [['line', 'M12 4v15M6 13l6 6l6-6']],
  lock: [['line', 'M5 10.5h14v10H5zM8 10.5V7a4 4 0 0 1 8 0v3.5'], ['fill', 'M12 14a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z']],
  shield: [['fill', 'M12 2l8.5 3v6c0 5-3.5 9-8.5 11c-5-2-8.5-6-8.5-11V5z'], ['cut', 'M7.8 12l3 3l5.4-5.6']],
  phone: [['fill', 'M6 1.5h12v21H6zM8 5v13.5h8V5z']],
  screen: [['line', 'M3 4.5h18v12H3zM8 20.5h8M12 16.5v4']],
  disk: [['line', 'M4 4h13l3 3v13H4z'], ['fill', 'M7 4h8v5H7zM12 12.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z']],
  copy: [['line', 'M8 6.5h12v15H8zM4 17V2.5h12']],
  folder: [['fill', 'M2.5 5h7l2 2.5h10V19h-19z']],
  file: [['line', 'M5.5 2.5h8l5 5v14h-13zM13 3v5.5h5.5']],
  download: [['line', 'M12 3v11M6.5 9.5l5.5 5.5l5.5-5.5M4 20h16']],
  upload: [['line', 'M12 15V4M6.5 8.5L12 3l5.5 5.5M4 20h16']],
  search: [['line', 'M10 4a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM14.5 14.5L20.5 20.5']],
  eye: [['fill', 'M12 5c5 0 9 3 11 7c-2 4-6 7-11 7s-9-3-11-7c2-4 6-7 11-7z'], ['cut', 'M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6z']],
  person: [['fill', 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM4 20c0-4 4-6 8-6s8 2 8 6z']],
  'person-off': [['fill', 'M9 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM1.5 20c0-4 3.5-6 7.5-6s7.5 2 7.5 6z'], ['line', 'M17 6.5l5 5M22 6.5l-5 5']],
  leave: [['line', 'M14 4H4.5v16H14M10.5 12H21M17.5 8.5L21 12l-3.5 3.5']],
  people: [['fill', 'M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM2 19c0-3.5 3.5-5.5 7-5.5s7 2 7 5.5zM16 5.5a3 3 0 0 1 0 6zM17.5 14c2.5.5 4.5 2 4.5 5H18z']],
  pencil: [['fill', 'M3 21v-4.5L14.5 5l4.5 4.5L7.5 21zM16 3.5l1.5-1.5l4.5 4.5l-1.5 1.5z']],
  clock: [['line', RING], ['line', 'M12 7v5.5l3.5 2']],
  sound: [['fill', 'M3 9h4l5.5-4.5v15L7 15H3z'], ['line', 'M15.5 8.5c1.7 2 1.7 5 0 7M18.3 5.5c3.4 4 3.4 9 0 13']],
  mute: [['fill', 'M3 9h4l5.5-4.5v15L7 15H3z'], ['line', 'M16 9.5l5 5M21 9.5l-5 5']],
  cup: [['fill', 'M4 5h13v8a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM4 19h14v2H4z'], ['line', 'M17 7h2.5v4.5H17']],
  dice: [['line', 'M4 4h16v16H4z'], ['fill', 'M7 7h3v3H7zM14 7h3v3h-3zM7 14h3v3H7zM14 14h3v3h-3zM10.5 10.5h3v3h-3z']],
  swap: [['line', 'M4 8h15M15 4.5L19 8l-4 3.5M20 16H5M9 12.5L5 16l4 3.5']],
  grip: [['fill', 'M7 4h3v3H7zM14 4h3v3h-3zM7 10.5h3v3H7zM14 10.5h3v3h-3zM7 17h3v3H7zM14 17h3v3h-3z']],
  trash: [['line', 'M4 6.5h16M9 6V3.5h6V6M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6']],
  print: [['fill', 'M6 3h12v4H6zM3 8.5h18V17h-3v-4H6v4H3zM8 15h8v6H8z']],
  menu: [['line', 'M4 6h16M4 12h16M4 18h16']],
  offline: [['line', 'M3 3l18 18M2.5 9.5c1.5-1.3 3-2.2 4.6-2.8M11 5.6c4-.3 7.7 1.2 10.5 3.9M6 13.5c1-.9 2-1.5 3.2-1.9M15.5 12.3c.9.3 1.7.7 2.5 1.2'], ['fill', 'M12 16a2 2 0 1 0 0 4a2 2 0 1 0 0-4z']],
  online: [['line', 'M2.5 9.5c5.5-5 13.5-5 19 0M6 13.5c3.5-3 8.5-3 12 0'], ['fill', 'M12 16a2 2 0 1 0 0 4a2 2 0 1 0 0-4z']],
  renew: [['line', 'M19 8a8 8 0 0 0-14.5 1.5M5 16a8 8 0 0 0 14.5-1.5M19.5 3.5V8.5H14.5M4.5 20.5v-5h5']],
  flag: [['fill', 'M5 3h2v19H5zM8 4h12l-3 4.5l3 4.5H8z']],
  speech: [['fill', 'M3 4h18v13h-9l-5 4v-4H3z']],
  gear: [['line', 'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5zM8 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5z']],
  sun: [['fill', 'M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10z'], ['line', 'M12 1.5v2.5M12 20v2.5M1.5 12H4M20 12h2.5M4.6 4.6l1.7 1.7M17.7 17.7l1.7 1.7M4.6 19.4l1.7-1.7M17.7 6.3l1.7-1.7']],
  bell: [['fill', 'M12 2.5a6.5 6.5 0 0 1 6.5 6.5v6l2 3h-17l2-3V9A6.5 6.5 0 0 1 12 2.5zM9.5 19.5h5a2.5 2.5 0 0 1-5 0z']],
} as const satisfies Record<string, readonly Part[]>;

export type IconName = keyof typeof ICONS;
