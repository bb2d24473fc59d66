// Leads to what is missing on a ballot: scrolls there and puts the focus where the hand is needed.
import type { Gap } from './marks';

/** Goes to the gap; the reason's field appears with the score, so it is there by now. */
export function leadTo(gap: Gap): void {
  const place = document.getElementById(`criterion-${gap.criterion}`);
  const target = place?.querySelector<HTMLElement>(gap.what === 'score' ? 'input[type=radio]' : 'textarea');
  target?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'start', behavior: 'smooth' });
}

/** A new applicant begins at the top. */
export function toTop(): void {
  document.getElementById('main')?.scrollTo({ top: 0 });
}
