// The drawings of empty places, in two blues and greys: paper, line, tint, blue, on a field of 136 x 104.

type Shade = 'paper' | 'line' | 'tint' | 'blue' | 'mark';

/** Parts in the order of drawing; `mark` is white on blue. */
export const DRAWINGS = {
  table: [
    ['paper', 'M4 6h120v92H4z'],
    ['tint', 'M5 7h118v22H5z'],
    ['line', 'M4 6h120v92H4zM4 30h120M4 52h120M4 74h120M44 30v68M84 30v68'],
    ['blue', 'M12 16h22v4H12zM52 16h22v4H52zM92 16h22v4H92z'],
    ['blue', 'M118 71a17 17 0 1 0 0 34a17 17 0 1 0 0-34z'],
    ['mark', 'M118 80v16M110 88h16'],
  ],
  people: [
    ['tint', 'M38 26a15 15 0 1 0 0 30a15 15 0 1 0 0-30zM8 92c0-18 14-28 30-28s30 10 30 28z'],
    ['tint', 'M98 26a15 15 0 1 0 0 30a15 15 0 1 0 0-30zM68 92c0-18 14-28 30-28s30 10 30 28z'],
    ['paper', 'M68 14a18 18 0 1 0 0 36a18 18 0 1 0 0-36zM32 96c0-22 16-36 36-36s36 14 36 36z'],
    ['line', 'M68 14a18 18 0 1 0 0 36a18 18 0 1 0 0-36zM32 96c0-22 16-36 36-36s36 14 36 36z'],
    ['blue', 'M112 68a17 17 0 1 0 0 34a17 17 0 1 0 0-34z'],
    ['mark', 'M104 85l6 6l11-12'],
  ],
  agenda: [
    ['paper', 'M18 4h92v96H18z'],
    ['tint', 'M19 5h90v20H19z'],
    ['line', 'M18 4h92v96H18zM18 26h92M28 44h14M52 44h46M28 60h14M52 60h46M28 76h14M52 76h30'],
    ['blue', 'M28 13h40v4H28z'],
    ['blue', 'M114 70a17 17 0 1 0 0 34a17 17 0 1 0 0-34z'],
    ['mark', 'M114 77v10l7 5'],
  ],
  form: [
    ['paper', 'M14 4h100v96H14z'],
    ['tint', 'M24 40h14v14H24zM44 40h14v14H44zM64 40h14v14H64zM24 76h14v14H24zM44 76h14v14H44zM84 76h14v14H84z'],
    ['line', 'M14 4h100v96H14zM24 28h50M24 64h62'],
    ['blue', 'M24 14h34v4H24zM84 40h14v14H84zM64 76h14v14H64z'],
  ],
  results: [
    ['line', 'M14 4v96M14 100h110'],
    ['tint', 'M15 58h62v16H15zM15 80h40v14H15z'],
    ['blue', 'M15 14h98v16H15zM15 36h80v16H15z'],
    ['line', 'M86 4v96'],
  ],
  record: [
    ['tint', 'M36 10h76v92H36z'],
    ['paper', 'M24 2h64l16 16v76H24z'],
    ['line', 'M24 2h64l16 16v76H24zM88 2v16h16M36 44h56M36 56h56M36 68h34'],
    ['blue', 'M36 22h30v4H36z'],
    ['blue', 'M98 68a17 17 0 1 0 0 34a17 17 0 1 0 0-34z'],
    ['mark', 'M90 85l6 6l11-12'],
  ],
} as const satisfies Record<string, readonly (readonly [Shade, string])[]>;

export type DrawingName = keyof typeof DRAWINGS;
