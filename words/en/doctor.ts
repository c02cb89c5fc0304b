export const doctor = {
  title: 'What works here',
};
