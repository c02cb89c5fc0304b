import type { time as english } from '../en/time.ts';
import { counted } from './plural.ts';

/** Lengths of time, spelled by rank: the larger unit alone once it says enough. */
export const time: typeof english = {
  seconds: (count) =>
    counted(count, {
      one: 'ثانية واحدة',
      two: 'ثانيتان',
      few: 'ثوانٍ',
      many: 'ثانية',
      other: 'ثانية',
    }),
  minutes: (count) =>
    counted(count, {
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: 'دقائق',
      many: 'دقيقة',
      other: 'دقيقة',
    }),
  hours: (count) =>
    counted(count, {
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: 'ساعات',
      many: 'ساعة',
      other: 'ساعة',
    }),
  hoursAndMinutes: (hours, minutes) => `${hours} س و${minutes} د`,
  minutesAndSeconds: (minutes, seconds) => `${minutes} د و${seconds} ث`,
  days: (count) =>
    counted(count, {
      one: 'يوم واحد',
      two: 'يومان',
      few: 'أيام',
      many: 'يومًا',
      other: 'يوم',
    }),
};
