/** The receipt of a deletion: a paper that may be read years later, by somebody else. */
export const receipt = {
  name: 'Comprobante de una eliminación',
  title: {
    deleted: 'Eliminación comprobada',
    'clean-up-left': 'Cuenta eliminada; queda algo por limpiar',
    'already-gone': 'La cuenta ya no existía',
    refused: 'Rechazada: esta solicitud no eliminó nada',
    'not-sent': 'No se envió',
    'still-there': 'No se eliminó',
    unknown: 'Aún no se sabe',
  },
  subtitle: (accountName: string, poolName: string): string => `${accountName} en ${poolName}`,

  summary: {
    noLonger: (accountName: string, poolName: string): string =>
      `${accountName} ya no existe en ${poolName}.`,
    looked:
      'Después de la solicitud se preguntó al pool si la cuenta está ahí, y ya no la conocía.',
    lookedUnsure:
      'Signet se cerró antes de anotar si la solicitud salió de este equipo. Preguntó al pool en un inicio posterior, y el pool ya no conocía la cuenta.',
    alreadyGone: (accountName: string, poolName: string): string =>
      `Cuando llegó la solicitud, ${poolName} dijo que no conoce ninguna cuenta ${accountName}. Así que no fue esta solicitud la que eliminó la cuenta; había desaparecido antes.`,
    leftovers: 'Algo de ella no se pudo quitar del equipo en el que se ejecutaba Signet.',
    refused: (poolName: string): string =>
      `${poolName} rechazó la única solicitud. Esta no eliminó nada.`,
    untouched: (accountName: string): string =>
      `Ninguna parte de la solicitud salió del equipo en el que se ejecutaba Signet. No se tocó ${accountName}.`,
    stillThere: (accountName: string, poolName: string): string =>
      `Después de la solicitud, ${poolName} seguía conociendo ${accountName}. La cuenta se vio dos veces, con al menos 30 segundos de diferencia, así que la solicitud no tuvo efecto.`,
    unknown: (accountName: string, poolName: string): string =>
      `Cuando se escribió esto, nadie sabía si ${accountName} aún existía en ${poolName}. Este documento no prueba ni lo uno ni lo otro.`,
    unknownSeen:
      'La cuenta se vio una vez desde la solicitud. Una sola consulta no decide nada: puede proceder de una parte del pool que va con retraso.',
    unknownWaiting: 'Signet sigue preguntando al pool.',
    unknownSignIn:
      'El pool no lo dice con la sesión disponible. Un nuevo inicio de sesión que funcione mostraría que la cuenta está ahí; uno que se rechace no probaría nada.',
  },

  notSent: {
    'name-unknown': 'No se pudo resolver el nombre de red del pool.',
    'no-connection': 'No se pudo establecer conexión con el pool.',
    untrusted: 'Lo que respondió en lugar del pool no pudo demostrar que es el pool.',
    'no-journal':
      'La nota que debe estar en el disco antes de enviar nada no se pudo escribir ahí.',
    'token-unusable': 'La sesión no se pudo renovar, o era de otra cuenta o de otro pool.',
    'signed-out': 'La sesión de la persona se cerró antes de que se enviara nada.',
  },

  remarks: {
    practice:
      'Este era el pool de práctica, que vive dentro de Signet en un solo equipo. No se eliminó ninguna cuenta de ninguna empresa.',
    rehearsal: (accountName: string, poolName: string): string =>
      `Esto fue un ensayo. La cuenta de este documento es un doble con datos enmascarados en el pool de práctica; representaba a ${accountName} en ${poolName}, adonde no se envió nada.`,
  },

  account: {
    title: 'Cuenta',
    accountName: 'Cuenta',
    username: 'Nombre de usuario',
    sub: 'Sujeto (sub)',
    poolName: 'Pool',
    userPoolId: 'ID del user pool',
    clientId: 'ID del cliente de aplicación',
    practice: 'Pool de práctica',
    stoodInFor: 'Representaba a',
    stoodInForPool: 'Su pool',
  },

  decision: {
    title: 'La decisión',
    proof: 'Prueba dada',
    proofs: {
      password: 'La contraseña se escribió una vez más',
      'sign-in': 'El propio inicio de sesión era reciente',
    },
    provedAt: 'Demostrado',
    others: 'Demás sesiones terminadas',
    othersStay: 'No se terminaron antes',
    askedAt: 'Última pregunta: sí',
  },

  request: {
    title: 'La única solicitud',
    sentAt: 'Enviada',
    notSent: 'No se envió',
    why: 'Por qué no',
    fault: 'Qué fallaba',
    faults: {
      'no-space': 'El disco estaba lleno',
      'no-permission': 'No se dejaba que Signet escribiera ahí',
      failed: 'El disco no lo aceptó',
    },
    sentUnsure: 'No se anotó antes de que Signet se cerrara',
    resumedAt: 'Retomada',
    answeredAt: 'Respondida',
    noAnswer: 'Sin respuesta',
    poolDate: 'Según el reloj del propio pool',
    noPoolDate: 'No la dio',
    requestId: 'ID de solicitud',
    noRequestId: 'Ninguno',
    answer: 'La respuesta',
    answers: {
      accepted: 'Aceptada, con todo lo que tiene una respuesta de éxito',
      gone: 'No existe esa cuenta',
      refused: 'Rechazada',
      unclear: 'No prueba nada en ningún sentido',
      none: 'Ninguna',
    },
    cause: 'Causa',
    operationId: 'ID de la operación',
  },

  looks: {
    title: 'Consultas posteriores sobre la cuenta',
    many: 'Se muestran las últimas veinte.',
    at: 'Cuándo',
    found: 'Qué mostró el pool',
    finding: {
      gone: 'Ya no conoce la cuenta',
      there: 'Conoce la cuenta',
      'cannot-tell': 'No lo dice con esta sesión',
      'no-answer': 'Sin respuesta',
    },
    none: 'Ninguna: no hizo falta consultar.',
    noneYet: 'Ninguna todavía.',
  },

  tokens: {
    title: 'Lo que otros servicios aún pueden aceptar',
    sentence:
      'Eliminar una cuenta no retira ningún token. Los servicios que verifican los tokens por su cuenta, sin preguntar al pool, pueden aceptar los últimos de esta sesión hasta que caduquen.',
    until: 'Hasta',
    over: 'El último ya había caducado cuando se escribió esto.',
  },

  leftovers: {
    title: 'Lo que no se pudo quitar del equipo',
    what: 'Qué',
    kinds: {
      'stored-sign-in': 'La sesión guardada. Ya no abre nada en el pool.',
      journal: 'La nota propia de Signet sobre esta eliminación. No contiene ningún secreto.',
    },
  },

  cleanUp: {
    title: 'Lo que sobrevive a la cuenta',
    titleOpen: 'Lo que sobrevive a la cuenta, si es que ya no existe',
    sentence: 'La eliminación no alcanza a estas cosas. Las marcas las puso la persona, no Signet.',
    none: 'No se conoce nada.',
    items: {
      'hosted-sign-in':
        'La cookie de la página de inicio de sesión propia del pool, en el navegador',
      provider: 'Lo que se permitió en un proveedor con el que la cuenta estaba vinculada',
      tokens: 'Los tokens ya entregados; caducan por sí solos',
      'company-data': 'Lo que la empresa guarda fuera del pool; hay que pedírselo a ella',
      'name-free': 'El nombre: otra persona puede registrarse con él',
    },
  },

  footnotes: {
    source:
      'Este documento dice qué envió Signet y qué se le respondió. Las horas son las del equipo en el que se ejecutaba, salvo que se diga que son las del pool.',
    secrets: 'En este documento no hay ninguna contraseña ni ningún token.',
  },
};
