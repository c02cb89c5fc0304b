import { at } from './when.ts';

const either = new Intl.ListFormat('es', { type: 'disjunction' });

/** The ways into an account: what opens it, and what is left if one is lost. */
export const ways = {
  title: 'Formas en las que puedes entrar',
  reading: 'Preguntando al pool por las formas de entrar…',
  readAt: 'Leídas del pool',
  refresh: 'Actualizar',
  tryAgain: 'Reintentar',
  kept: (time: string): string => `Esto es lo que dijo el pool ${at(time)}.`,
  notReadYet: 'Signet aún no lo sabe.',
  offline:
    'Signet no puede llegar al pool, así que por ahora aquí no se puede cambiar nada. Pregunta de nuevo cuando haya red.',
  noScope:
    'A esta sesión le falta el permiso aws.cognito.signin.user.admin, así que el pool no dice nada de las formas de entrar. Inicia sesión con una contraseña para verlas y cambiarlas.',

  /** One or two sentences on top of the page. */
  summary: {
    either: (ways: readonly string[]): string => either.format(ways),
    first: {
      password: 'tu contraseña',
      passkey: 'tu llave de acceso',
      passkeys: 'una de tus llaves de acceso',
      email: 'un código por correo',
      sms: 'un código por SMS',
    },
    second: {
      authenticator: 'una app de autenticación',
      email: 'un código por correo',
      sms: 'un código por SMS',
    },
    getIn: (first: string): string => `Puedes entrar con ${first}.`,
    getInThen: (second: string): string => `Puedes entrar con tu contraseña y ${second}.`,
    getInThenOr: (second: string, others: string): string =>
      `Puedes entrar con tu contraseña y ${second}, o bien con ${others}.`,
    none: 'El pool no nombra ninguna forma propia de entrar en esta cuenta. Si inicias sesión a través de otro proveedor, esa es tu forma de entrar.',
    unknown: 'El pool no dice qué abre esta cuenta. Puede que las partes de abajo sepan más.',
    risk: {
      'password-alone':
        'Quien averigüe la contraseña también entra: un segundo factor se lo impediría.',
      'lost-authenticator': 'Si pierdes el teléfono con la app, no queda nada más.',
      'lost-sms': 'Si pierdes el número de teléfono, no queda nada más.',
      'lost-email': 'Si pierdes el buzón de correo, no queda nada más.',
      'lost-authenticator-device':
        'Si pierdes el teléfono con la app, queda como mucho un dispositivo recordado.',
      'lost-sms-device':
        'Si pierdes el número de teléfono, queda como mucho un dispositivo recordado.',
      'lost-email-device':
        'Si pierdes el buzón de correo, queda como mucho un dispositivo recordado.',
      'spare-factor': 'Si pierdes uno de los segundos factores, queda otro.',
      'lost-passkey': 'Si pierdes el dispositivo en el que está, no queda nada más.',
      'spare-passkey': 'Si pierdes una de ellas, queda otra.',
      several: 'Si pierdes una de estas formas, queda otra.',
    },
  },

  /** Of any part that has none of its own. */
  part: {
    notOffered: 'Este pool no ofrece esto.',
    failed: (title: string): string => `No se ha leído: ${title}`,
  },

  password: {
    title: 'Contraseña',
    label: 'Contraseña',
    has: 'Esta cuenta tiene contraseña',
    hasNone: 'Esta cuenta no tiene contraseña',
    unknown: 'El pool no dice si hay una',
    change: 'Cambiarla en la página de la cuenta',
    set: 'Ponerla en la página de la cuenta',
  },

  factors: {
    title: 'Segundos factores',
    explains: 'Se piden después de la contraseña.',
    names: {
      authenticator: 'App de autenticación',
      sms: 'Código por SMS',
      email: 'Código por correo',
    },
    on: 'En uso',
    off: 'Sin activar',
    switchOn: 'Activar',
    switchOnThis: (factor: string): string => `Activar: ${factor}`,
    switchOff: 'Desactivar',
    switchOffThis: (factor: string): string => `Desactivar: ${factor}`,
    switchingOn: 'Activando…',
    switchingOff: 'Desactivando…',
    setUp: 'Configurar…',
    setUpAnew: 'Configurar de nuevo…',
    about: {
      authenticator: 'Un código de seis cifras de una app en tu teléfono.',
      smsTo: (phone: string): string => `Llega a ${phone}.`,
      emailTo: (email: string): string => `Llega a ${email}.`,
    },
    needs: {
      sms: 'Antes hace falta un número de teléfono verificado.',
      email: 'Antes hace falta un correo verificado.',
    },
    toAccount: 'A la página de la cuenta',
    preferred: 'Se pide primero',
    preferredLegend: 'Cuál pide primero el pool',
    noPreference: 'Ninguno: elegir en cada inicio de sesión',
    changing: 'Cambiando…',
    done: {
      on: (factor: string): string => `Ya está activado: ${factor}.`,
      off: (factor: string): string => `Ya está desactivado: ${factor}.`,
      preferred: (factor: string): string => `Ahora el pool pide primero esto: ${factor}.`,
      noPreference: 'A partir de ahora eliges en cada inicio de sesión.',
    },
    refused: {
      on: {
        title: 'No se activó',
        meaning:
          'El pool no ofrece este segundo factor, o a esta cuenta le falta lo que necesita. Tu cuenta está como estaba.',
        next: 'Lee lo que dijo el servicio. Puede que aquí funcione otro segundo factor.',
      },
      authenticator: {
        title: 'No se activó',
        meaning:
          'El pool no conoce ninguna app de autenticación de esta cuenta que se pudiera activar. Tu cuenta está como estaba.',
        next: 'Configura una primero.',
      },
      off: {
        title: 'No se desactivó',
        meaning:
          'Es probable que este pool pida un segundo factor a todo el mundo, de modo que el último tiene que quedarse. Tu cuenta está como estaba.',
        next: 'Configura primero otro segundo factor, y luego desactiva este.',
      },
    },
  },

  authenticator: {
    title: 'Configurar una app de autenticación',
    replaces:
      'La app que tienes ahora funciona hasta que se confirma el código; entonces la nueva ocupa su lugar.',
    begin: 'Pidiendo un secreto al pool…',
    deviceName: 'Nombre del dispositivo',
    deviceNameHint:
      'Se muestra cuando se pide un código; por ejemplo, «Mi teléfono». Puede quedar vacío.',
    code: 'Código de la app',
    codeHint: 'Seis cifras; uno nuevo cada 30 segundos.',
    codeShape: 'Escribe las seis cifras que muestra la app.',
    confirm: 'Confirmar',
    confirming: 'Confirmando…',
    notNow: 'Ahora no',
    startAgain: 'Reintentar',
    done: 'La app de autenticación está configurada y activada. El próximo inicio de sesión pide su código.',
    notSwitchedOn: {
      title: 'La app de autenticación está configurada, pero puede que no esté activada',
      meaning:
        'Sus códigos cuentan a partir de ahora. El pool no dijo que esté activada; lo que está activado se muestra abajo.',
      next: 'Si abajo figura sin activar, actívala ahí.',
    },
    wrongCode:
      'Ese no es el código. Espera al siguiente en la app; si se rechaza otra vez, revisa el reloj del teléfono.',
    usedCode: 'Este código ya se usó. Espera al siguiente en la app.',
  },

  passkeys: {
    title: 'Llaves de acceso',
    none: 'Aún no hay ninguna. Una llave de acceso inicia sesión sin contraseña: con la huella, la cara o una llave de seguridad.',
    unnamed: 'Llave de acceso sin nombre',
    for: (relyingParty: string): string => `Para ${relyingParty}`,
    made: (time: string): string => `creada ${at(time)}`,
    here: 'La guarda Signet',
    add: 'Añadir una llave de acceso',
    adding: 'Añadiendo…',
    addHere:
      'Este es un pool de práctica: Signet crea él mismo la llave de acceso y la guarda en este equipo.',
    addInBrowser:
      'Abre en tu navegador la página propia del pool, que te pide iniciar sesión allí primero.',
    addNowhere:
      'Las llaves de acceso de este pool solo se pueden añadir en su propia página de inicio de sesión, y Signet no conoce la dirección de ninguna. Añade la dirección al pool, o usa la app de la empresa.',
    remove: 'Quitar…',
    removeThis: (name: string): string => `Quitar la llave de acceso ${name}`,
    removing: 'Quitando…',
    done: {
      added: 'La llave de acceso se ha añadido.',
      removed: (name: string): string => `Se ha quitado ${name}.`,
      opened:
        'La página está abierta en tu navegador. Cuando termines allí, puede acabar en una dirección a la que no se llega: no pasa nada. Vuelve y actualiza.',
    },
    notOpened: {
      title: 'No se pudo abrir la página',
      meaning:
        'Ningún navegador aceptó la dirección, así que no se añadió ninguna llave de acceso.',
      next: 'Comprueba qué navegador usa este equipo y vuelve a intentarlo.',
    },
    alreadyHere: {
      title: 'Aquí ya hay una',
      meaning:
        'Signet guarda una llave de acceso de esta cuenta. Una segunda aquí no añadiría nada.',
      next: 'Úsala la próxima vez que inicies sesión, o quítala antes para crearla de nuevo.',
    },
    notOffered: {
      title: 'Este pool no acepta llaves de acceso',
      meaning:
        'Están desactivadas, o no forman parte de su plan. No se ha añadido ninguna llave de acceso.',
      next: 'Pregunta a quien administra el pool, si quieres iniciar sesión con una.',
    },
    full: {
      title: 'El pool no acepta más llaves de acceso',
      meaning:
        'Una cuenta solo puede tener cierto número de ellas. No se ha añadido ninguna llave de acceso.',
      next: 'Quita una que ya no uses y vuelve a intentarlo.',
    },
  },

  devices: {
    title: 'Dispositivos',
    notOffered: 'Este pool no lleva registro de los dispositivos.',
    none: 'El pool no conoce ningún dispositivo tuyo.',
    unnamed: 'Dispositivo sin nombre',
    here: 'Este equipo',
    remembered: 'Recordado',
    notRemembered: 'No recordado',
    used: (time: string): string => `Último uso: ${time}`,
    from: (ipAddress: string): string => `desde ${ipAddress}`,
    explains: 'Un dispositivo recordado puede ocupar el lugar del segundo factor.',
    explainsUnsaid:
      'Un dispositivo recordado puede ocupar el lugar del segundo factor. El pool no dice cuáles lo están.',
    remember: 'Recordar',
    rememberThis: (name: string): string => `Recordar ${name}`,
    remembering: 'Recordando…',
    unremember: 'Dejar de recordar',
    unrememberThis: (name: string): string => `Dejar de recordar ${name}`,
    unremembering: 'Cambiando…',
    forget: 'Olvidar…',
    forgetThis: (name: string): string => `Olvidar ${name}`,
    forgetting: 'Olvidando…',
    done: {
      remembered: (name: string): string => `Ahora se recuerda ${name}.`,
      notRemembered: (name: string): string => `Ya no se recuerda ${name}.`,
      forgotten: (name: string): string => `Se ha olvidado ${name}.`,
    },
  },

  sessions: {
    title: 'Dónde tienes la sesión iniciada',
    notOffered:
      'Este pool no lleva registro de las sesiones. Los dispositivos de arriba muestran lo que sabe. Para terminar todas las sesiones, también esta, cierra sesión en todas partes.',
    everywhere: 'Cerrar sesión en todas partes…',
    none: 'El pool no enumera ninguna sesión. Las nuevas pueden tardar un momento en aparecer.',
    unnamed: 'Dispositivo desconocido',
    here: 'Esta sesión',
    since: (time: string): string => `Iniciada ${at(time)}`,
    active: (time: string): string => `última actividad ${at(time)}`,
    from: (ipAddress: string): string => `desde ${ipAddress}`,
    fromPlace: (ipAddress: string, place: string): string => `desde ${ipAddress}, ${place}`,
    throughClient: (clientId: string): string => `por el cliente de aplicación ${clientId}`,
    end: 'Terminar…',
    endThis: (name: string): string => `Terminar la sesión en ${name}`,
    ending: 'Terminando…',
    signOut: 'Cerrar sesión…',
    done: {
      ended: (name: string): string => `Se ha terminado la sesión en ${name}.`,
    },
  },

  /** It was not there any more when the act reached the pool. */
  goneAlready: 'Ya no estaba.',

  /** Asked before something is taken away. */
  guard: {
    keep: 'Mantener',
    stay: 'Dejar como está',
    'last-factor': {
      title: '¿Desactivar el único segundo factor?',
      meaning:
        'A partir de entonces la contraseña sola abre esta cuenta: para ti, y para quien la averigüe.',
      act: 'Desactivar',
      acting: 'Desactivando…',
    },
    'last-way': {
      title: '¿Quitar la única forma de entrar?',
      meaning:
        'Esta cuenta no tiene contraseña, y no se conoce nada más que la abra. Cuando termine esta sesión, puedes quedarte fuera para siempre.',
      act: 'Quitar de todos modos',
      acting: 'Quitando…',
    },
    'perhaps-last-way': {
      title: '¿Quitar la que puede ser la única forma de entrar?',
      meaning:
        'El pool no dice con certeza que algo más abra esta cuenta. Cuando termine esta sesión, puedes quedarte fuera.',
      act: 'Quitar de todos modos',
      acting: 'Quitando…',
    },
    'last-passkey-codes': {
      title: '¿Quitar la única llave de acceso?',
      meaning:
        'Esta cuenta no tiene contraseña. Entonces solo te deja entrar un código que se te envía.',
      act: 'Quitar',
      acting: 'Quitando…',
    },
    'last-passkey': {
      title: '¿Quitar la única llave de acceso?',
      meaning: 'A partir de entonces inicias sesión con tu contraseña.',
      act: 'Quitar',
      acting: 'Quitando…',
    },
    passkey: {
      title: '¿Quitar esta llave de acceso?',
      meaning:
        'Ya no abre esta cuenta; las demás llaves de acceso, sí. No se puede recuperar, solo crear de nuevo.',
      act: 'Quitar',
      acting: 'Quitando…',
    },
    'this-device': {
      title: '¿Olvidar este equipo?',
      meaning:
        'La sesión de Signet pertenece a este dispositivo: después no se puede renovar, y termina con su token de acceso. El próximo inicio de sesión aquí pide otra vez el segundo factor.',
      act: 'Olvidar',
      acting: 'Olvidando…',
    },
    'other-device': {
      title: '¿Olvidar este dispositivo?',
      meaning:
        'Las sesiones que hay en él ya no se pueden renovar. El próximo inicio de sesión allí pide otra vez el segundo factor.',
      act: 'Olvidar',
      acting: 'Olvidando…',
    },
    'this-session': {
      title: '¿Terminar esta sesión?',
      meaning: 'Es en la que estás ahora: Signet cierra tu sesión en este equipo.',
      act: 'Cerrar sesión aquí',
      acting: 'Cerrando sesión…',
    },
    'other-session': {
      title: '¿Terminar esta sesión?',
      meaning:
        'Ya no se puede renovar, y el pool ya no acepta su token de acceso. Otros servicios pueden aceptar ese token hasta que caduque.',
      act: 'Terminar',
      acting: 'Terminando…',
    },
    passkeyHere: 'Su clave privada la guarda Signet y se quita con ella.',
    elsewhereKept:
      'El dispositivo en el que se creó puede seguir mostrándola; quítala también allí.',
  },
};
