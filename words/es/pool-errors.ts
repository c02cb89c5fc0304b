const untouched = 'No se ha cambiado nada.';

/** The request did nothing, and that is known. */
const nothingDone = {
  offline: {
    title: 'No se pudo llegar al pool',
    meaning: `No se ha enviado nada: este equipo no encontró ningún camino hasta el pool. ${untouched}`,
    next: 'Comprueba la conexión de red y la región del pool, y vuelve a intentarlo.',
  },
  'wrong-password': {
    title: 'El nombre y la contraseña no concuerdan',
    meaning: `O bien hay un error al escribir uno de los dos, o el pool no tiene esa cuenta. ${untouched}`,
    next: 'Revisa ambos y vuelve a intentarlo. Tras varias contraseñas incorrectas, el pool te hace esperar.',
  },
  'locked-out': {
    title: 'Demasiadas contraseñas incorrectas',
    meaning: `El pool rechaza esta cuenta durante un rato, incluso con la contraseña correcta. ${untouched}`,
    next: 'Espera unos minutos antes del próximo intento. Cada contraseña incorrecta alarga la espera, hasta 15 minutos como máximo.',
  },
  'temporary-password-expired': {
    title: 'La primera contraseña ha caducado',
    meaning: `La asignó alguien de administración y no se usó a tiempo. ${untouched}`,
    next: 'Pide una nueva a quien administra el pool.',
  },
  'limit-exceeded': {
    title: 'Demasiados intentos',
    meaning: `El pool solo permite cierto número de códigos y cambios de contraseña por hora. ${untouched}`,
    next: 'Espera, como mucho una hora, y vuelve a intentarlo.',
  },
  throttled: {
    title: 'El pool está ocupado',
    meaning: `En este momento recibe más solicitudes de las que acepta. ${untouched}`,
    next: 'Espera medio minuto y vuelve a intentarlo.',
  },
  'token-expired': {
    title: 'Tu token de acceso ha caducado',
    meaning: `El pool no hizo nada, porque el tiempo de esta sesión ha terminado. ${untouched}`,
    next: 'Inicia sesión otra vez.',
  },
  'token-revoked': {
    title: 'Esta sesión fue revocada',
    meaning: `Alguien eligió cerrar sesión en todas partes, o alguien de administración la terminó. ${untouched}`,
    next: 'Inicia sesión otra vez.',
  },
  'token-reused': {
    title: 'Esta sesión se renovó en otro lugar',
    meaning: `El pool renueva cada sesión con una clave nueva, y la que se guarda aquí ya se había usado: la usó otra copia de esta sesión, o alguien que la tiene. ${untouched}`,
    next: 'Inicia sesión otra vez. Si no lo esperabas, cierra sesión en todas partes y cambia tu contraseña.',
  },
  'token-invalid': {
    title: 'El pool no acepta esta sesión',
    meaning: `El token que tenemos está dañado, o lo emitió otro pool. ${untouched}`,
    next: 'Cierra sesión aquí y luego inicia sesión otra vez.',
  },
  'scope-missing': {
    title: 'Esta sesión no permite hacer eso',
    meaning: `Le falta el permiso aws.cognito.signin.user.admin. ${untouched}`,
    next: 'Inicia sesión con una contraseña, o pide a quien administra el pool que lo permita.',
  },
  'user-disabled': {
    title: 'Esta cuenta está deshabilitada',
    meaning: 'Alguien de administración la deshabilitó. Sigue existiendo.',
    next: 'Pide a quien administra el pool que la habilite.',
  },
  'user-not-found': {
    title: 'No existe esa cuenta',
    meaning: 'El pool no conoce a nadie con este nombre. Puede que la cuenta se haya eliminado.',
    next: 'Revisa el nombre y el pool, o crea una cuenta.',
  },
  'user-not-confirmed': {
    title: 'Esta cuenta aún no está confirmada',
    meaning: 'Existe, y espera el código que se envió al crearla.',
    next: 'Confírmala con el código y luego inicia sesión.',
  },
  'password-reset-required': {
    title: 'Primero hay que restablecer la contraseña',
    meaning:
      'Alguien de administración pidió una contraseña nueva. La cuenta existe y hasta entonces no deja entrar a nadie.',
    next: 'Restablécela con un código en «¿Olvidaste tu contraseña?» y luego inicia sesión.',
  },
  'username-exists': {
    title: 'Este nombre de usuario ya está en uso',
    meaning: 'Lo tiene otra cuenta. No se ha creado ninguna cuenta.',
    next: 'Elige otro nombre, o inicia sesión si la cuenta es tuya.',
  },
  'alias-exists': {
    title: 'Otra cuenta tiene este correo o teléfono',
    meaning:
      'Un correo o un teléfono solo puede pertenecer a una cuenta. Esta cuenta sigue sin confirmar.',
    next: 'Inicia sesión en la otra cuenta, o regístrate con otra dirección.',
  },
  'code-mismatch': {
    title: 'Ese no es el código',
    meaning: `El pool espera otro. ${untouched}`,
    next: 'Usa el mensaje más reciente: cada código nuevo sustituye al anterior.',
  },
  'code-expired': {
    title: 'Este código ya no sirve',
    meaning: `Es demasiado antiguo, o ya se usó. ${untouched}`,
    next: 'Pide que se envíe otra vez el código y usa el nuevo.',
  },
  'code-used': {
    title: 'Este código ya se usó',
    meaning: `El código de una app de autenticación sirve una sola vez. ${untouched}`,
    next: 'Espera al siguiente, 30 segundos como máximo, y escríbelo.',
  },
  'step-expired': {
    title: 'Este paso ha tardado demasiado',
    meaning: `El pool espera unos minutos cada respuesta, y acepta cada una una sola vez. ${untouched}`,
    next: 'Pide un código nuevo, o comienza de nuevo el inicio de sesión.',
  },
  'weak-password': {
    title: 'El pool quiere una contraseña más segura',
    meaning: 'Incumple una de las reglas del pool. No se ha guardado nada.',
    next: 'Hazla más larga y combina mayúsculas, minúsculas, números y símbolos. Las palabras del servicio nombran la regla.',
  },
  'password-used-before': {
    title: 'Ya has usado antes esta contraseña',
    meaning:
      'El pool recuerda tus últimas contraseñas y no acepta ninguna de nuevo. No se ha guardado nada.',
    next: 'Elige una contraseña que no hayas tenido todavía aquí.',
  },
  'invalid-parameter': {
    title: 'El pool no acepta uno de los valores',
    meaning: `Tiene sus propias reglas para nombres de usuario, direcciones y códigos. ${untouched}`,
    next: 'Lee lo que dijo el servicio, cambia el valor y vuelve a intentarlo.',
  },
  'attribute-unknown': {
    title: 'El pool no tiene ese dato',
    meaning: `Sus cuentas no tienen ningún atributo con este nombre. ${untouched}`,
    next: 'Revisa el nombre. Los que son propios del pool empiezan por custom:.',
  },
  'attribute-required': {
    title: 'Este dato es obligatorio',
    meaning: `El pool no deja a nadie sin él. ${untouched}`,
    next: 'Dale un valor.',
  },
  'attribute-fixed': {
    title: 'Esto no se puede cambiar desde aquí',
    meaning: `El pool lo mantiene como está, o no deja que este cliente de aplicación lo escriba. ${untouched}`,
    next: 'Si no es correcto, pregunta a quien administra el pool.',
  },
  'flow-not-enabled': {
    title: 'Este cliente de aplicación no permite iniciar sesión así',
    meaning: `Esta forma está desactivada en él. ${untouched}`,
    next: 'Elige otra forma. Si no hay ninguna, pide a quien administra el pool un cliente de aplicación que permita ALLOW_USER_SRP_AUTH.',
  },
  'client-secret-needed': {
    title: 'Este cliente de aplicación tiene un secreto',
    meaning: `El pool pide la prueba de un secreto que no se guarda aquí. ${untouched}`,
    next: 'Escribe el secreto del cliente de aplicación en la página del pool; lo tiene quien lo configuró. O usa un cliente de aplicación sin secreto.',
  },
  'client-secret-wrong': {
    title: 'El secreto del cliente de aplicación no es correcto',
    meaning: `El que se guarda aquí es de otro cliente de aplicación, o fue sustituido. ${untouched}`,
    next: 'Escribe el secreto de nuevo en la página del pool. Quien administra el pool puede consultarlo.',
  },
  'sign-up-closed': {
    title: 'En este pool nadie puede registrarse por su cuenta',
    meaning: 'Las cuentas solo las crea quien administra el pool. No se ha creado ninguna.',
    next: 'Pide una cuenta a quien administra el pool.',
  },
  'already-confirmed': {
    title: 'Esta cuenta ya está confirmada',
    meaning: `Ya no necesita ningún código. ${untouched}`,
    next: 'Inicia sesión.',
  },
  'no-recovery-address': {
    title: 'No hay adónde enviar un código',
    meaning: `La cuenta no tiene ningún correo ni teléfono verificado, así que su contraseña no se puede restablecer con un código. ${untouched}`,
    next: 'Pide a quien administra el pool que asigne una contraseña nueva.',
  },
  'recovery-closed': {
    title: 'Solo quien administra el pool puede restablecer esta contraseña',
    meaning: `El pool no lo hace con un código para esta cuenta. ${untouched}`,
    next: 'Pide a quien administra el pool que asigne una contraseña nueva.',
  },
  'authenticator-not-offered': {
    title: 'Este pool no usa apps de autenticación',
    meaning: `Quien lo administra las ha desactivado. ${untouched}`,
    next: 'Elige otro segundo paso, si el pool ofrece alguno.',
  },
  'factor-not-set-up': {
    title: 'Este segundo paso no está configurado',
    meaning: `La cuenta no tiene ninguna app de autenticación, o ninguna dirección, que pudiera usar. ${untouched}`,
    next: 'Configúralo primero: una app de autenticación con su código, un correo o un teléfono en tu perfil.',
  },
  'device-not-found': {
    title: 'El pool no conoce este dispositivo',
    meaning: `Se olvidó, o nunca perteneció a esta cuenta. ${untouched}`,
    next: 'Mira otra vez la lista de dispositivos. La próxima vez que inicies sesión volverá a ser conocido.',
  },
  'device-exists': {
    title: 'El pool ya conoce este dispositivo',
    meaning: `Se había añadido antes. ${untouched}`,
    next: 'No hay nada que hacer.',
  },
  'session-not-found': {
    title: 'Esta sesión ya ha terminado',
    meaning: `El pool ya no tiene esa sesión. ${untouched}`,
    next: 'Mira otra vez la lista.',
  },
  'passkey-not-offered': {
    title: 'Este pool no usa llaves de acceso',
    meaning: `Están desactivadas, o su configuración no está terminada. ${untouched}`,
    next: 'Elige otra forma de iniciar sesión, o pregunta a quien administra el pool.',
  },
  'passkey-too-late': {
    title: 'Se tardó demasiado en añadir la llave de acceso',
    meaning:
      'El pool ya no la espera, o se comenzó en otro lugar. No se ha añadido ninguna llave de acceso.',
    next: 'Comienza de nuevo.',
  },
  'passkey-other-site': {
    title: 'Esta llave de acceso es de otro sitio',
    meaning:
      'Se creó para una dirección que no es la del pool. No se ha añadido ninguna llave de acceso.',
    next: 'Añádela en la página propia del pool, en el navegador.',
  },
  'passkey-not-supported': {
    title: 'El pool no acepta este tipo de llave de acceso',
    meaning: 'Solo conoce ciertos tipos de llaves. No se ha añadido ninguna llave de acceso.',
    next: 'Prueba con otro dispositivo o con otra llave de seguridad.',
  },
  'passkey-refused': {
    title: 'El pool no aceptó la llave de acceso',
    meaning: `No es una de las de esta cuenta, o se quitó de ella. ${untouched}`,
    next: 'Inicia sesión de otra forma y revisa ahí tus llaves de acceso.',
  },
  'pool-not-found': {
    title: 'No existe ese pool o ese cliente de aplicación',
    meaning: `Amazon Cognito no conoce los ID con los que se añadió este pool, o se eliminaron. ${untouched}`,
    next: 'Revisa la región, el ID del user pool y el ID del cliente de aplicación; quita el pool y añádelo de nuevo.',
  },
  firewall: {
    title: 'Un firewall delante del pool dijo que no',
    meaning: `La solicitud se detuvo antes de que el pool la viera. ${untouched}`,
    next: 'Inténtalo desde otra red, o pregunta a quien administra el pool.',
  },
  'not-enabled-here': {
    title: 'Esta región no puede cambiar cuentas',
    meaning: `Tiene una copia del pool que solo se puede leer. ${untouched}`,
    next: 'Añade el pool con su región principal e inicia sesión ahí.',
  },
  'trigger-refused': {
    title: 'Las reglas propias del pool dijeron que no',
    meaning: `Un programa que la empresa ejecuta en este pool lo rechazó, o falló. ${untouched}`,
    next: 'Lee lo que dijo el servicio, o pregunta a quien administra el pool.',
  },
  'delivery-failed': {
    title: 'No se pudo enviar el código',
    meaning:
      'El pool lo intentó y su servicio de correo o de SMS lo rechazó. La cuenta, si es nueva, espera un código.',
    next: 'Revisa la dirección. Si es correcta, pregunta a quien administra el pool.',
  },
  'pool-misconfigured': {
    title: 'El pool está configurado de una forma que no puede funcionar',
    meaning: `Sus ajustes se contradicen. ${untouched}`,
    next: 'Enseña a quien administra el pool lo que dijo el servicio.',
  },
  unsupported: {
    title: 'El pool no ofrece esto',
    meaning: `Está desactivado, o no forma parte de su plan. ${untouched}`,
    next: 'Enseña a quien administra el pool lo que dijo el servicio.',
  },
  'not-authorized': {
    title: 'El pool dijo que no',
    meaning: `Dio un motivo para el que Signet no tiene palabras. ${untouched}`,
    next: 'Lee lo que dijo el servicio. Iniciar sesión otra vez suele ayudar.',
  },
  'other-refusal': {
    title: 'El pool lo rechazó',
    meaning: `Dio un motivo que Signet no conoce. ${untouched}`,
    next: 'Lee lo que dijo el servicio y enséñaselo a quien administra el pool.',
  },
};

/** What happened is open: these never say that nothing was done. */
const open = {
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

/** Words for every reason why a pool did not do what was asked. */
export const poolErrors = { ...nothingDone, ...open };
