/** What the person chose about the app itself. */
export const preferences = {
  title: 'Idioma',
  system: 'El del sistema',
};
