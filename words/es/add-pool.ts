/** The form that adds a pool. */
export const addPool = {
  title: 'Añadir un pool',
  sentence:
    'El user pool en el que está tu cuenta, y el cliente de aplicación con el que inicias sesión.',
  byHand: 'El pool',
  name: 'Nombre',
  nameHint: 'Como quieras llamarlo.',
  namePlaceholder: 'Acme staging',
  userPoolId: 'ID del user pool',
  userPoolIdPlaceholder: 'eu-central-1_Ab12Cd34E',
  region: 'Región',
  regionHint: 'Se rellena a partir del ID del user pool.',
  regionPlaceholder: 'eu-central-1',
  clientId: 'ID del cliente de aplicación',
  clientIdHint: 'El equipo que lleva el pool conoce estos ID. No son secretos.',
  clientIdPlaceholder: '4q8k1v9m2c7example0b5n3x6z',
  clientSecret: 'Secreto del cliente de aplicación',
  clientSecretHint: 'Déjalo vacío si el cliente de aplicación no tiene secreto. Se guarda sellado.',
  showSecret: 'Mostrar el secreto',
  hideSecret: 'Ocultar el secreto',
  hosted: 'Página de inicio de sesión (opcional)',
  hostedSentence:
    'Algunos pools tienen su propia página de inicio de sesión, que deja una cookie en tu navegador. Con su dominio puedes iniciar sesión ahí; con la URL de cierre de sesión, Signet puede llevarte a su página de cierre de sesión después de una eliminación. Deja ambos vacíos si el pool no la tiene.',
  hostedDomain: 'Dominio de la página de inicio de sesión',
  hostedDomainHint:
    'La barra de direcciones lo muestra mientras inicias sesión. Puedes pegar la dirección entera.',
  hostedDomainPlaceholder: 'example.auth.eu-central-1.amazoncognito.com',
  signOutUrl: 'URL de cierre de sesión',
  signOutUrlHint:
    'Una de las «URL de cierre de sesión permitidas» del cliente de aplicación, letra por letra. La página va a ella después de cerrar la sesión.',
  signOutUrlPlaceholder: 'https://www.example.com/signed-out',
  advanced: 'Avanzado',
  endpoint: 'Punto de enlace en este equipo',
  endpointHint: 'Solo para un emulador de Cognito en este equipo. Déjalo vacío para un pool real.',
  endpointPlaceholder: 'http://127.0.0.1:9229',
  add: 'Añadir pool',
  adding: 'Añadiendo…',
  notSaved:
    'No se pudo guardar el pool: el disco se negó. No se ha añadido nada. Libera espacio y vuelve a intentarlo.',
};

/** One sentence for each thing that can be wrong in a field of that form. */
export const profileProblems = {
  empty: 'Rellena este campo.',
  'too-long': 'Esto es más largo de lo que puede ser un valor así.',
  'name-taken': 'Otro pool de tu lista tiene este nombre. Elige uno distinto.',
  'region-shape': 'Una región es algo como eu-central-1.',
  'pool-id-shape': 'Un ID de user pool es algo como eu-central-1_Ab12Cd34E.',
  'region-mismatch': 'El ID del user pool empieza con otra región. Haz que coincidan.',
  'client-id-shape': 'Un ID de cliente de aplicación solo tiene letras, números, «_» y «+».',
  'endpoint-shape': 'Un punto de enlace es algo como http://127.0.0.1:9229, sin ruta.',
  'endpoint-not-loopback':
    'Solo una dirección de este equipo puede ponerse en lugar de Amazon Cognito, como 127.0.0.1.',
  'already-there': 'Este pool con este cliente de aplicación ya está en tu lista.',
  'hosted-domain-shape':
    'Un dominio es algo como example.auth.eu-central-1.amazoncognito.com o login.example.com.',
  'hosted-domain-missing':
    'Rellena también el dominio de la página de inicio de sesión, o deja ambos vacíos.',
  'sign-out-url-shape':
    'Una URL de cierre de sesión empieza por https://, o por http://localhost si es de este equipo, y no lleva «#».',
  'client-secret-shape':
    'El secreto de un cliente de aplicación tiene de 24 a 64 letras y números, y nada más.',
};
