/** Lengths of time, spelled by rank: the larger unit alone once it says enough. */
export const time = {
  seconds: (count: number): string => `${count} 秒`,
  minutes: (count: number): string => `${count} 分`,
  hours: (count: number): string => `${count} 時間`,
  hoursAndMinutes: (hours: number, minutes: number): string => `${hours} 時間 ${minutes} 分`,
  minutesAndSeconds: (minutes: number, seconds: number): string => `${minutes} 分 ${seconds} 秒`,
  days: (count: number): string => `${count} 日`,
};
