import { counted } from './plural.ts';

/** Lengths of time, spelled by rank: the larger unit alone once it says enough. */
export const time = {
  seconds: (count: number): string =>
    counted(count, {
      one: 'ثانية واحدة',
      two: 'ثانيتان',
      few: 'ثوانٍ',
      many: 'ثانية',
      other: 'ثانية',
    }),
  minutes: (count: number): string =>
    counted(count, {
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: 'دقائق',
      many: 'دقيقة',
      other: 'دقيقة',
    }),
  hours: (count: number): string =>
    counted(count, {
      one: 'ساعة واحدة',
      two: 'ساعتان',
      few: 'ساعات',
      many: 'ساعة',
      other: 'ساعة',
    }),
  hoursAndMinutes: (hours: number, minutes: number): string => `${hours} س و${minutes} د`,
  minutesAndSeconds: (minutes: number, seconds: number): string => `${minutes} د و${seconds} ث`,
  days: (count: number): string =>
    counted(count, {
      one: 'يوم واحد',
      two: 'يومان',
      few: 'أيام',
      many: 'يومًا',
      other: 'يوم',
    }),
};
