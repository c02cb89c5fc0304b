export const offline = {
  title: 'Offline',
};
