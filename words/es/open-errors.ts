const untouched = 'No se ha cambiado nada.';

/** What happened is open: these never say that nothing was done. */
export const open = {
  'internal-error': {
    title: 'El pool ha tenido un error propio',
    meaning: 'Puede que haya hecho lo que se le pidió, o puede que no.',
    next: 'Espera un momento y mira cómo ha quedado antes de repetirlo.',
  },
  'no-answer': {
    title: 'No llegó ninguna respuesta',
    meaning: 'Puede que la solicitud haya llegado, o puede que no.',
    next: 'Comprueba la conexión de red y mira cómo ha quedado antes de repetirlo.',
  },
  'strange-answer': {
    title: 'Otra cosa respondió en lugar del pool',
    meaning:
      'Puede que haya en medio un proxy o la página de acceso de una red. No se sabe qué hizo el pool.',
    next: 'Abre una página web para ver si tu red quiere que inicies sesión, y luego mira cómo ha quedado.',
  },
};

/**
 * The same three where asking again can do no harm: reading, signing in, proving who one is.
 */
export const harmlessErrors = {
  'internal-error': {
    title: 'El pool ha tenido un error propio',
    meaning: untouched,
    next: 'Espera un momento y vuelve a intentarlo.',
  },
  'no-answer': {
    title: 'No llegó ninguna respuesta',
    meaning: untouched,
    next: 'Comprueba la conexión de red y vuelve a intentarlo.',
  },
  'strange-answer': {
    title: 'Otra cosa respondió en lugar del pool',
    meaning: `Puede que haya en medio un proxy o la página de acceso de una red. ${untouched}`,
    next: 'Abre una página web para ver si tu red quiere que inicies sesión, y vuelve a intentarlo.',
  },
};
