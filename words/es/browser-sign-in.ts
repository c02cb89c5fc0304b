const nobody = 'No se ha iniciado ninguna sesión, y nada ha cambiado en tu cuenta.';

/** Signing in at the pool's own page, in the person's browser. */
export const browserSignIn = {
  title: 'Iniciar sesión con el navegador',
  to: (poolName: string): string => `Iniciar sesión en ${poolName} con el navegador`,
  sentence:
    'Signet abre en tu navegador la página de inicio de sesión propia del pool. Escribes tu contraseña allí y no aquí, y la página te trae de vuelta.',
  steps: [
    'Signet abre la página en el navegador que usas normalmente.',
    'Inicias sesión allí, con todo lo que pida la página.',
    'El navegador vuelve a Signet, que comprueba que la respuesta es de este pool y para ti.',
  ],
  page: 'Página de inicio de sesión',
  open: 'Abrir la página',
  opening: 'Abriendo…',
  waiting: 'Esperando a tu navegador',
  waitingSentence:
    'Inicia sesión en la página que se ha abierto. Signet pasa al frente cuando termines.',
  left: (length: string): string => `Tiempo restante: ${length}`,
  cancel: 'Cancelar',
  notOpened: '¿No se abrió ninguna página?',
  notOpenedSentence:
    'Busca tu navegador detrás de otras ventanas. Si no está, abre la página de nuevo: la anterior ya no cuenta.',
  openAgain: 'Abrirla de nuevo',
  exchanging: 'Comprobando la respuesta',
  exchangingSentence: 'El navegador ha vuelto. Signet recoge tus tokens y los verifica.',
  tryAgain: 'Reintentar',
  withPassword: 'Iniciar sesión con contraseña',
  toPool: 'Abrir los ajustes del pool',
  forAdministrator: 'Para quien administra este pool',
  callbackSentence:
    'La página solo vuelve a direcciones registradas en el cliente de aplicación. Estas dos tienen que estar entre sus URL de devolución de llamada permitidas, exactamente como aparecen aquí:',
  callbacks: ['http://127.0.0.1:42813/callback', 'http://127.0.0.1:42814/callback'],
  callback: 'dirección de devolución de llamada',
  grantSentence:
    'El cliente de aplicación también necesita la concesión de código de autorización (authorization code grant) y los ámbitos openid, email, phone, profile y aws.cognito.signin.user.admin.',
  faults: {
    'no-page': {
      title: 'No se conoce ninguna página de inicio de sesión de este pool',
      meaning: `No todos los pools tienen una, y su dirección no se puede adivinar. ${nobody}`,
      next: 'Pide la dirección a quien administra el pool, escríbela en los ajustes del pool y vuelve a intentarlo.',
    },
    'no-browser': {
      title: 'Ningún navegador aceptó la página',
      meaning: `Este equipo no tiene ningún programa asignado para páginas web, o no se inició. ${nobody}`,
      next: 'Elige un navegador predeterminado en los ajustes del sistema y vuelve a intentarlo.',
    },
    'too-late': {
      title: 'Nadie volvió en cinco minutos',
      meaning: `Signet ha dejado de escuchar, así que la página que sigue abierta no lleva a ningún lugar. ${nobody}`,
      next: 'Cierra esa página y vuelve a intentarlo. Si la página mostró «redirect_mismatch», las direcciones de devolución de llamada de abajo no están registradas.',
    },
    cancelled: {
      title: 'Cancelado',
      meaning: `Signet ha dejado de escuchar. ${nobody}`,
      next: 'Cierra la página en tu navegador, o vuelve a intentarlo.',
    },
    'exchange-refused': {
      title: 'El pool no aceptó el código',
      meaning: `Se usó antes, es demasiado antiguo o no es para este cliente de aplicación. ${nobody}`,
      next: 'Vuelve a intentarlo: cada inicio de sesión recibe su propio código. Si ocurre otra vez, enseña el error de abajo a quien administra el pool.',
    },
    clock: {
      title: 'Los tokens habían caducado al llegar',
      meaning: `Eso ocurre cuando el reloj de este equipo no está bien. ${nobody}`,
      next: 'Pon en hora el reloj de este equipo y vuelve a intentarlo.',
    },
    'other-account': {
      title: 'Esa era otra cuenta',
      meaning:
        'En la página iniciaste sesión como una persona distinta de aquella de la que se trata aquí. Nada ha cambiado en ninguna de las dos cuentas.',
      next: 'Cierra la sesión en la página, o ábrela en una ventana privada, y vuelve a intentarlo con la cuenta correcta.',
    },
    'secret-missing': {
      title: 'El secreto de este cliente de aplicación no está en este equipo',
      meaning: `El pool entrega los tokens de este cliente de aplicación solo a quien conoce su secreto. ${nobody}`,
      next: 'Escribe el secreto en los ajustes del pool y vuelve a intentarlo.',
    },
    'practice-not-ready': {
      title: 'El pool de práctica aún no está en marcha',
      meaning: nobody,
      next: 'Espera un momento y vuelve a intentarlo. Si sigue así, inicia Signet de nuevo.',
    },
  },
  portsBusy: {
    title: 'Otro programa ocupa el camino de vuelta',
    meaning: (ports: readonly number[]): string =>
      `Signet escucha a tu navegador en el puerto ${ports.join(' o ')} de este equipo, y los dos están ocupados. ${nobody}`,
    next: 'Cierra el otro programa, a menudo una segunda copia de Signet de otro usuario, y vuelve a intentarlo.',
  },
  /** The page sent an error in place of a code. */
  refused: {
    denied: {
      title: 'La página de inicio de sesión dijo que no',
      meaning: `Lo rechazaste allí, o lo rechazó el pool. ${nobody}`,
      next: 'Vuelve a intentarlo. Si no lo rechazaste tú, pregunta a quien administra el pool.',
    },
    scopes: {
      title: 'Este cliente de aplicación no permite lo que pide Signet',
      meaning: `Signet necesita los ámbitos openid, email, phone, profile y aws.cognito.signin.user.admin, y aquí no todos están permitidos. ${nobody}`,
      next: 'Pide a quien administra el pool que los permita para este cliente de aplicación, o inicia sesión con una contraseña.',
    },
    other: {
      title: 'La página de inicio de sesión respondió con un error',
      meaning: `No dio ningún código con el que iniciar sesión. ${nobody}`,
      next: 'Vuelve a intentarlo. Si ocurre otra vez, enseña el error de abajo a quien administra el pool.',
    },
  },
  forged: {
    title: 'Los tokens no son lo que deberían ser',
    meaning: (what: string): string =>
      `${what} Signet los ha desechado. No se ha iniciado ninguna sesión, y tu cuenta está como estaba.`,
    next: 'No sigas con este inicio de sesión. Comprueba la dirección de la página de inicio de sesión en los ajustes del pool; si es correcta, avisa a quien administra el pool.',
  },
  said: 'Lo que dijo la página',
  /** Shown in the browser. */
  reply: {
    title: 'Puedes cerrar esta pestaña y volver a Signet',
    sentence: 'Signet continúa desde aquí, y dice cómo ha ido.',
    foreignTitle: 'Aquí no ocurre nada',
    foreignSentence:
      'Esta dirección sirve para iniciar sesión con Signet. Si no querías iniciar sesión, cierra esta pestaña.',
  },
};
