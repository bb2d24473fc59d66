// A row of the list at the left. Made by each of the two pages, drawn by ApplicantList.
import type { Mark } from '../../components/tones';

export interface Row {
  id: string;
  title: string;
  note: string;
  mark: Mark;
}
