// A slot in a few signs: "5 + 5 min", "100 s". Pure.
import { t } from '../../words/index';

/** Whole minutes as minutes, everything else as seconds; without questions only the pitch. */
export function lengths(pitchMs: number, questionsMs: number): string {
  const parts = [pitchMs, questionsMs].filter((ms) => ms > 0);
  const whole = parts.every((ms) => ms % 60_000 === 0);
  const numbers = parts.map((ms) => ms / (whole ? 60_000 : 1000)).join(' + ');
  return whole ? t('start-slot-minutes', { numbers }) : t('start-slot-seconds', { numbers });
}
