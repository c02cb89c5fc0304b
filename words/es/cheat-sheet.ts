/** The keys, and what they do. */
export const cheatSheet = {
  title: 'Atajos de teclado',
  close: 'Cerrar',
  anywhere: 'En cualquier lugar',
  inLists: 'En listas y cuadros de diálogo',
  move: 'Moverse por una lista',
  choose: 'Elegir',
  closeIt: 'Cerrar, o dejar las cosas como están',
  next: 'Ir a lo siguiente',
  question: 'También esta lista',
  noDelete: 'Eliminar una cuenta no tiene tecla. Es una página de pasos que recorres.',
};
