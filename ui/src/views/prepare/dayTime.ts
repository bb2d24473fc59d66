// Days and clock times as people type them: words/typed.ts, which other forms read as well.
export { readDay, readTime, showDay } from '../../words/typed';
