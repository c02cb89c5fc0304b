import { at } from './when.ts';

/** The page after the one request: the truth, as far as it is known. */
export const outcome = {
  deleted: {
    title: 'Eliminación comprobada',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} ya no existe en ${poolName}. Tu sesión está cerrada.`,
    /** The answer had left it open, so a look decided. */
    confirmed: (accountName: string, poolName: string, time: string): string =>
      `${accountName} ya no existe en ${poolName}, confirmado ${at(time)}. Tu sesión está cerrada.`,
    byLook:
      'La respuesta a la solicitud lo había dejado abierto; una consulta a la cuenta lo aclaró.',
  },
  'clean-up-left': {
    title: 'Cuenta eliminada; queda algo por limpiar',
    titleGone: 'La cuenta ya no existía; queda algo por limpiar',
    left: 'Algo no se pudo quitar de este equipo.',
    leftovers: {
      'stored-sign-in':
        'La sesión guardada no se pudo quitar del disco. Ya no abre nada en el pool.',
      journal:
        'La nota propia de Signet sobre esta eliminación no se pudo quitar del disco. No contiene ningún secreto.',
    },
    again: 'Reintentar',
    trying: 'Intentándolo…',
    nextStart: 'Signet también lo intenta de nuevo en el próximo inicio.',
  },
  'already-gone': {
    title: 'La cuenta ya no existía',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} ya no conocía ${accountName} cuando llegó la solicitud, así que no fue esta solicitud la que eliminó la cuenta. Tu sesión está cerrada.`,
  },
  refused: {
    title: 'No se eliminó',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} se negó. Esta solicitud no eliminó la cuenta ${accountName}.`,
    why: 'Por qué',
    yours: 'Qué puedes hacer',
    administrators: 'Qué puede hacer quien administra el pool',
  },
  'not-sent': {
    title: 'No se envió',
    why: {
      'name-unknown':
        'No se ha tocado tu cuenta: no se pudo resolver el nombre de red del pool, así que no se envió nada.',
      'no-connection':
        'No se ha tocado tu cuenta: este equipo no pudo llegar al pool, así que no se envió nada.',
      untrusted:
        'No se ha tocado tu cuenta: lo que respondió no pudo demostrar que es el pool, así que no se envió nada.',
      'no-journal':
        'No se ha tocado tu cuenta: la nota que debe escribirse antes no se pudo escribir en el disco de este equipo, así que no se envió nada.',
      'token-unusable':
        'No se ha tocado tu cuenta: la sesión no se pudo renovar, así que no se envió nada.',
      'signed-out': 'No se ha tocado tu cuenta: tu sesión se cerró antes de que se enviara nada.',
    },
    next: {
      'name-unknown':
        'Comprueba la conexión de red y la región del pool. Puedes empezar de nuevo desde tu cuenta.',
      'no-connection': 'Comprueba la conexión de red. Puedes empezar de nuevo desde tu cuenta.',
      untrusted:
        'Su certificado no es válido. La causa puede ser una red que quiere que inicies sesión, un proxy o un reloj mal puesto en este equipo. Empieza de nuevo desde una red en la que confíes.',
      'no-journal': 'Puedes empezar de nuevo desde tu cuenta cuando eso esté arreglado.',
      'token-unusable': 'Inicia sesión otra vez. Puedes empezar de nuevo desde tu cuenta.',
      'signed-out': 'Inicia sesión otra vez. Puedes empezar de nuevo desde tu cuenta.',
    },
    fault: {
      'no-space': 'El disco está lleno.',
      'no-permission': 'Este equipo no deja que Signet escriba en su propia carpeta.',
      failed: 'El disco no lo aceptó.',
    },
  },
  'still-there': {
    title: 'No se eliminó',
    sentence: (accountName: string, time: string): string =>
      `${accountName} seguía ahí ${at(time)}. Se vio dos veces después de que la solicitud terminara, así que la solicitud no tuvo efecto.`,
    next: 'No ocurre nada más por sí solo. Puedes empezar de nuevo desde tu cuenta si todavía lo quieres.',
  },
  unknown: {
    title: 'Aún no lo sabemos',
    noAnswer: (time: string): string =>
      `La solicitud salió de este equipo ${at(time)} y no llegó ninguna respuesta completa. Puede que la cuenta esté eliminada o puede que no.`,
    unclear: (time: string): string =>
      `La solicitud salió de este equipo ${at(time)}, y lo que volvió no prueba nada. Puede que la cuenta esté eliminada o puede que no.`,
    accepted: (time: string): string =>
      `El pool aceptó la solicitud ${at(time)}, pero ninguna consulta ha mostrado todavía que la cuenta ya no exista. Así que puede que esté eliminada o puede que no.`,
    resumed: (time: string): string =>
      `Signet se cerró en medio de esta eliminación, comenzada ${at(time)}. Puede que la cuenta esté eliminada o puede que no. Signet lo está averiguando.`,
    resumedWaiting: (time: string): string =>
      `Signet se cerró en medio de esta eliminación, comenzada ${at(time)}. Puede que la cuenta esté eliminada o puede que no.`,
    whatCame: 'Qué volvió, y qué significa',
    seen: (time: string): string =>
      `La cuenta se vio una vez, ${at(time)}. Lo decide una segunda consulta, al menos 30 segundos después.`,
    next: (length: string): string => `Próxima consulta en ${length}`,
    nextNow: 'Consultando ahora…',
    checkNow: 'Consultar ahora',
    cannotTell:
      'El pool no responde con la sesión que tenemos, así que no puede decirlo. Inicia sesión para verlo: si funciona, la cuenta no se eliminó. Si el pool rechaza una contraseña de la que tienes certeza, es probable que se haya eliminado, pero un rechazo por sí solo no es ninguna prueba.',
    noSecond:
      'Signet no vuelve a enviar la solicitud. Puedes seguir con otras cosas: las consultas continúan. Puedes cerrar la ventana: Signet lo retoma en el próximo inicio.',
    noSecondSignIn:
      'Signet no vuelve a enviar la solicitud. Puedes seguir con otras cosas, o cerrar la ventana: esto se retoma en el próximo inicio.',
    later: 'Seguir con otras cosas',
    signIn: 'Iniciar sesión para verlo',
    stop: 'Dejar de consultar…',
    stopTitle: '¿Dejar de consultar?',
    stopSentence:
      'Entonces Signet suelta esta eliminación, y queda sin saberse para siempre si la cuenta se eliminó. Iniciar sesión aún podría decírtelo; Signet ya no preguntaría.',
    stopNow: 'Dejar de consultar',
    keepLooking: 'Mantenerla abierta',
  },

  answers: {
    accepted: 'Aceptada',
    refused: (name: string): string => `Rechazada: ${name}`,
    gone: (name: string): string => `No existe esa cuenta: ${name}`,
    unclear: 'No prueba nada',
    unclearNamed: (name: string): string => `No prueba nada: ${name}`,
    none: 'Sin respuesta',
  },
  looks: {
    gone: 'la cuenta ya no existe',
    there: 'la cuenta está ahí',
    'cannot-tell': 'el pool no lo dice',
    'no-answer': 'sin respuesta',
  },
  facts: {
    title: 'Datos',
    more: 'Todos los datos',
    account: 'Cuenta',
    username: 'Nombre de usuario',
    sub: 'Sujeto (sub)',
    pool: 'Pool',
    userPoolId: 'ID del user pool',
    clientId: 'ID del cliente de aplicación',
    operation: 'ID de la operación',
    proof: 'Prueba dada',
    proofPassword: (time: string): string => `Contraseña, ${time}`,
    proofSignIn: (time: string): string => `Inicio de sesión reciente, ${time}`,
    others: 'Demás sesiones',
    othersEnded: (time: string): string => `Terminadas ${at(time)}`,
    othersStay: 'no se terminaron antes',
    asked: 'Dijiste que sí',
    sent: 'Solicitud enviada',
    answered: 'Respuesta',
    poolDate: 'Según el reloj del pool',
    checked: 'Última consulta',
    looks: 'Consultas',
    allLooks: (count: number): string =>
      count === 1 ? 'La única consulta' : `Las ${count} consultas`,
    resumed: 'Retomada',
    resumedAfter: (time: string): string => `${time}, después de que Signet se cerrara`,
    requestId: 'ID de solicitud',
    notSent: 'no se envió',
    sentUnsure: 'no se anotó antes de que Signet se cerrara',
    noAnswer: 'sin respuesta',
    notChecked: 'no se consultó',
    noRequestId: 'ninguno',
  },
  receipt: {
    save: 'Guardar comprobante…',
    json: 'en JSON',
    jsonLabel: 'Guardar comprobante en JSON',
    saving: 'Guardando…',
    notNow: 'No se ha guardado nada: esta eliminación ya no está abierta.',
  },
  toWelcome: 'Listo',
  toAccount: 'Volver a mi cuenta',
  signInAgain: 'Iniciar sesión otra vez',
  startOver: 'Empezar de nuevo…',
  wait: (length: string): string => `Espera ${length}`,
};
