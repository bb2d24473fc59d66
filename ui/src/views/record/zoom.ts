// The steps of the preview's size. Pure. 100 % is A4 at 96 dots to the inch.
export const PAGE_WIDTH = 794;
export const PAGE_HEIGHT = 1123;
const STEPS = [30, 40, 50, 60, 75, 100, 125, 150, 200] as const;

/** The percentage at which a whole page fits, between the smallest step and 100 %. */
export function fitting(width: number, height: number): number {
  const share = Math.min(width / PAGE_WIDTH, height / PAGE_HEIGHT);
  return Math.min(100, Math.max(STEPS[0], Math.floor(share * 100)));
}

/** The next larger (1) or smaller (-1) step; the last one stays. */
export function step(percent: number, direction: 1 | -1): number {
  const next = direction === 1 ? STEPS.find((one) => one > percent) : STEPS.findLast((one) => one < percent);
  return next ?? percent;
}
