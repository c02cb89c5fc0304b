import { until } from './when.ts';

/** The rail: the steps from the wish to the last question. */
export const deletion = {
  title: 'Eliminar mi cuenta',
  of: (accountName: string, poolName: string): string => `${accountName} en ${poolName}`,
  /** The window's title at a step. */
  at: (step: string): string => `Eliminar mi cuenta: ${step}`,
  steps: 'Pasos',
  keep: 'Conservar mi cuenta',
  continue: 'Continuar',
  stepDone: 'hecho',
  /** Over the offer of a rehearsal. */
  tryTitle: 'Ensayar la eliminación',
  /** Said where a second deletion was wished for while this one is open. */
  busy: 'Una eliminación a la vez: esta sigue abierta. Primero se averigua qué fue de ella.',
  busyCleanUp: 'Una eliminación a la vez: primero se quita de este equipo lo que queda de esta.',

  canItWork: {
    title: '¿Puede funcionar?',
    examining: 'Preguntando al pool si puede funcionar. Esto no cambia nada.',
    possible:
      'Las cuatro cosas que deben cumplirse se cumplen. Hasta ahora no se ha cambiado nada.',
    impossible: 'Tal como están las cosas, no puede funcionar. No se ha tocado tu cuenta.',
    answer: 'Sí, se han superado las cuatro comprobaciones',
    passed: 'superada',
    failed: 'no superada',
  },
  whatGoes: {
    title: 'Qué se va y qué se queda',
    sentence: 'Hecho a partir de esta cuenta, tal como la tiene ahora el pool.',
    cannotUndo:
      'Esto no se puede deshacer. Amazon Cognito no guarda ninguna copia que pudiera devolver.',
    goes: 'Qué se va',
    stays: 'Qué se queda',
    answer: 'Leído',
  },
  keepACopy: {
    title: 'Guardar una copia',
    sentence:
      'Cuando la cuenta esté eliminada, el pool ya no podrá mostrarte nada de esto. Guarda lo que el pool dice ahora de ti, o sigue sin copia.',
    save: 'Guardar una copia…',
    json: 'en JSON',
    jsonLabel: 'Guardar una copia en JSON',
    saving: 'Preguntando al pool, y después a ti dónde guardarla…',
    personal:
      'Una página web que cualquier navegador muestra e imprime. No contiene contraseñas ni tokens.',
    signInOver:
      'Tu sesión ha terminado, así que no se pudo preguntar al pool. No se ha guardado nada.',
    answer: (name: string): string => `Guardada como ${name}`,
    answerNone: 'No se guardó ninguna copia',
    answerOthers: (answer: string): string => `${answer}; antes se terminan las demás sesiones`,
  },
  endOthers: {
    label: 'Terminar antes todas las demás sesiones',
    why: 'Otro teléfono o navegador con la sesión iniciada podría seguir usando o cambiando la cuenta mientras tanto. El pool las termina todas; esta ventana inicia sesión de nuevo con tu contraseña y continúa.',
    stillAccepted:
      'Los servicios que verifican los tokens por su cuenta pueden seguir aceptando los de esas sesiones hasta que caduquen.',
  },
  prove: {
    title: 'Demuestra que eres tú',
    sentence: (accountName: string): string =>
      `Iniciaste sesión hace más de cinco minutos. Escribe una vez más la contraseña de ${accountName}.`,
    sentenceOthers: (accountName: string): string =>
      `Antes de terminar otras sesiones, Signet pregunta quién eres. Escribe una vez más la contraseña de ${accountName}.`,
    fillIn: 'Rellenarla',
    password: 'Contraseña',
    submit: 'Comprobar contraseña',
    submitting: 'Comprobando…',
    missing: 'Escribe tu contraseña.',
    answer: 'La contraseña era correcta',
    answerOthers: 'La contraseña era correcta, y se terminaron las demás sesiones',
    answerFresh: 'No hizo falta: iniciaste sesión en los últimos cinco minutos',
    othersStay: {
      title: 'Las demás sesiones no se terminaron',
      meaning: (reason: string): string =>
        `Tu contraseña es correcta, pero el pool no lo hizo, así que siguen como estaban. ${reason}. No se ha eliminado nada.`,
      next: 'Vuelve a intentarlo, o sigue sin terminarlas.',
      again: 'Reintentar',
      goOn: 'Seguir sin terminarlas',
    },
    signedOut: (accountName: string): string =>
      `Se terminaron todas las sesiones de ${accountName}, también esta, y falló el nuevo inicio de sesión que debía seguir. No se ha eliminado nada y tu cuenta está como estaba. Inicia sesión otra vez y empieza de nuevo si todavía lo quieres.`,
    otherAccount: {
      title: 'Esa contraseña abrió otra cuenta',
      meaning:
        'Es correcta, pero de una cuenta distinta de la que está en pantalla. No se ha eliminado nada.',
      next: 'Conserva esta cuenta, cierra sesión e inicia sesión como la persona a cuya cuenta te refieres.',
    },
  },
  type: {
    title: 'Escríbelo',
    sentence: 'Escribe los dos nombres tal como aparecen aquí. Las mayúsculas cuentan.',
    accountName: 'Cuenta',
    poolName: 'Pool',
    toType: (name: string): string => `Escribe: ${name}`,
    matches: 'Coincide',
    submit: (accountName: string, poolName: string): string =>
      `Eliminar ${accountName} de ${poolName}…`,
    thenAsked: 'Se te pregunta una última vez antes de enviar nada.',
    answer: 'Los dos nombres coinciden',
    mismatch: 'Este no es el nombre que está en pantalla. No se ha enviado nada.',
    declined: 'Has conservado tu cuenta. No se ha enviado nada.',
    noPermission:
      'El permiso había caducado antes de hacer la solicitud. No se ha enviado nada, y tu cuenta está como estaba. Pídelo otra vez si todavía lo quieres.',
    notNow: 'La eliminación ya no estaba en este paso. Desde aquí no se ha enviado nada.',
  },
  lastQuestion: {
    title: 'Última pregunta',
    sentence:
      'Signet pregunta una vez más en una ventana aparte. No se envía nada hasta que respondas ahí.',
  },
};

/** The four things that must hold for a deletion to work. */
export const checks = {
  'account-answers': {
    passed: 'El pool responde y conoce esta cuenta',
    failed: 'El pool no dio una respuesta sobre esta cuenta',
  },
  scope: {
    passed: 'Tu sesión permite eliminar la cuenta',
    failed: 'Tu sesión no permite eliminar la cuenta',
    why: 'Le falta el permiso aws.cognito.signin.user.admin.',
    next: 'Inicia sesión con una contraseña, o pide a quien administra el pool que lo permita.',
  },
  expiry: {
    passed: 'A tu token de acceso aún le queda tiempo',
    failed: 'A tu token de acceso se le ha acabado el tiempo',
    why: 'Ha caducado y no se pudo renovar.',
    next: 'Inicia sesión otra vez y luego empieza de nuevo.',
  },
  'same-pool': {
    passed: 'Tu sesión es de esta cuenta en este pool',
    failed: 'Tu sesión es de otra cuenta o de otro pool',
    why: 'Eliminar con ella eliminaría en otro lugar, así que Signet no sigue adelante.',
    next: 'Cierra sesión aquí e inicia sesión otra vez.',
  },
};

const listed = (items: readonly string[]): string => items.join(', ');

/** What goes and what stays, found in this very account. */
export const consequences = {
  profileGoes: (attributes: number): string =>
    attributes === 1
      ? 'Tu perfil en el pool, con 1 atributo'
      : `Tu perfil en el pool, con ${attributes} atributos`,
  passwordGoes: 'Tu contraseña',
  waysInGo: (factors: readonly string[]): string =>
    `Tu contraseña y tus segundos factores: ${listed(factors)}`,
  groupsGo: (groups: readonly string[]): string =>
    groups.length === 1
      ? `Tu pertenencia al grupo ${listed(groups)}`
      : `Tu pertenencia a los grupos ${listed(groups)}`,
  refreshEnds: 'Todas las sesiones, en todos los dispositivos: ya no se podrá renovar ninguna',
  nameFree: (accountName: string): string =>
    `Tu reserva del nombre ${accountName}: otra persona puede tomarlo`,
  tokenStays: (time: string): string =>
    `Esta sesión, en los servicios que verifican los tokens por su cuenta: pueden aceptarla ${until(time)}`,
  providerStays: (providers: readonly string[]): string =>
    `Lo que permitiste en ${listed(providers)}: retíralo allí`,
  companyDataStays: 'Lo que la empresa guarda sobre ti fuera del pool: tienes que pedírselo a ella',
};

/** While the one request is under way, or is being looked for after a restart. */
export const sending = {
  preparing: {
    title: 'Anotando lo que se va a enviar',
    sentence: (accountName: string, poolName: string): string =>
      `Antes de pedir a ${poolName} que elimine ${accountName}, se guarda una nota en el disco de este equipo. Con ella se puede averiguar la verdad aunque Signet se detenga a la mitad.`,
    more: 'De este equipo aún no ha salido nada.',
  },
  sending: {
    title: 'Enviando la única solicitud',
    sentence: (accountName: string, poolName: string): string =>
      `Pidiendo a ${poolName} que elimine ${accountName}.`,
    more: 'Signet envía esta solicitud una vez, y nunca una segunda.',
  },
  checking: {
    title: 'Comprobando si la cuenta aún existe',
    sentence: (accountName: string, poolName: string): string =>
      `La solicitud ya ha terminado. Ahora se pregunta a ${poolName} si ${accountName} sigue ahí.`,
    more: 'Signet envió la solicitud una vez, y nunca envía una segunda.',
  },
  wiping: {
    title: 'Quitando lo que queda aquí',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} ya no existe en ${poolName}. Se está quitando su sesión de este equipo.`,
    more: 'Lo que no se pueda quitar se dice, y se vuelve a intentar en el próximo inicio.',
  },
  /** Before main has said how it stands. */
  resuming: {
    title: 'Averiguando qué fue de la eliminación',
    sentence:
      'Signet se cerró mientras había una eliminación abierta. Antes que nada se averigua qué fue de ella.',
    more: 'Signet no vuelve a enviar la solicitud.',
  },
  elapsed: (length: string): string => `${length} hasta ahora`,
  closeWindow: 'Puedes cerrar la ventana: Signet lo retoma en el próximo inicio.',
};
