export const recognise = {
  title: 'Paste anything',
};
