/** Trying a deletion on a masked twin of a real account, in the practice pool. */
export const rehearsal = {
  act: 'Probar antes sin riesgo',
  title: 'Ensayo',
  explanation:
    'Signet crea en el pool de práctica de este equipo un doble de esta cuenta con datos enmascarados y recorre contigo todos los pasos con él: las mismas pantallas, la misma solicitud. A tu propio pool solo se le pregunta qué hay en tu cuenta.',
  masked:
    'Los nombres, las direcciones y los números se sustituyen antes de guardar nada; los segundos factores no se copian. Al terminar, el doble se quita.',
  starting: 'Creando el doble…',
  banner: (accountName: string, poolName: string): string =>
    `Ensayo: este es un doble con datos enmascarados de ${accountName} en el pool de práctica. No se toca tu cuenta real en ${poolName}.`,
  practicePassword: 'La contraseña de práctica de este doble',
  outcome: (accountName: string, poolName: string): string =>
    `Esto fue un ensayo, con un doble en el pool de práctica. ${accountName} en ${poolName} está como estaba: allí no se envió nada.`,
  back: 'Volver a mi cuenta real',

  /** Why no rehearsal began; a pool's own refusal is told by the words for pool errors. */
  failed: {
    'no-such-session': {
      title: 'Tu sesión ya no está iniciada',
      meaning: 'No se creó ningún doble y no se envió nada. Tu cuenta está como estaba.',
      next: 'Inicia sesión otra vez y vuelve a intentarlo.',
    },
    'practice-already': {
      title: 'Esta es una cuenta de práctica',
      meaning: 'Se puede eliminar sin ensayo: nada real depende de ella.',
      next: 'Continúa con «Eliminar mi cuenta».',
    },
    'practice-not-ready': {
      title: 'El pool de práctica no está listo',
      meaning: 'No se pudo crear el doble. Tu cuenta está como estaba.',
      next: 'Vuelve a intentarlo en un momento. Si el pool de práctica no está en marcha, inicia Signet de nuevo.',
    },
    busy: {
      title: 'Hay otra eliminación abierta',
      meaning:
        'No se creó ningún doble. Signet hace una eliminación a la vez y averigua primero cómo termina.',
      next: 'Termina o abandona esa, y vuelve a intentarlo.',
    },
    ended: {
      title: 'Tu sesión ha terminado',
      meaning:
        'No se pudo preguntar al pool qué hay en la cuenta, así que no se creó ningún doble. Tu cuenta está como estaba.',
      next: 'Inicia sesión otra vez y vuelve a intentarlo.',
    },
  },
};
