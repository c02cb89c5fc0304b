export const cheatSheet = {
  title: 'Keyboard',
};
