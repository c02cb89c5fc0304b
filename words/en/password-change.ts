export const passwordChange = {
  title: 'Change your password',
};
