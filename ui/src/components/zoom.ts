// The steps of the preview's size. Pure. 100 % is A4 at 96 dots to the inch.
export const PAGE_WIDTH = 794;
export const PAGE_HEIGHT = 1123;
const STEPS = [30, 40, 50, 60, 75, 100, 125, 150, 200] as const;

/** The percentage at which a whole page fits, upright or lying on its side, between the smallest step and 100 %. */
export function fitting(width: number, height: number, lying = false): number {
  const [wide, high] = lying ? [PAGE_HEIGHT, PAGE_WIDTH] : [PAGE_WIDTH, PAGE_HEIGHT];
  const share = Math.min(width / wide, height / high);
  return Math.min(100, Math.max(STEPS[0], Math.floor(share * 100)));
}

/** The next larger (1) or smaller (-1) step; the last one stays. */
export function step(percent: number, direction: 1 | -1): number {
  const next = direction === 1 ? STEPS.find((one) => one > percent) : STEPS.findLast((one) => one < percent);
  return next ?? percent;
}
