import { at, until } from './when.ts';

/** The page of the tokens of a sign-in. */
export const tokens = {
  title: 'Tokens',
  sentence:
    'Lo que esta sesión lleva consigo. Un token lo puede leer quien lo tenga, así que Signet muestra lo que dicen los tuyos, y nunca los tokens mismos.',
  reading: 'Leyendo y verificando…',
  ended: {
    title: 'Esta sesión ha terminado',
    meaning: 'Sus tokens ya no sirven aquí para nada.',
    next: 'Ve a la cuenta para ver por qué, e inicia sesión otra vez.',
  },
  retry: 'Reintentar',
  clock: 'Qué caduca cuándo',
  accessEnds: 'Token de acceso',
  idEnds: 'Token de ID',
  refreshEnds: 'Token de actualización',
  signedIn: 'Sesión iniciada',
  others: 'Otros servicios',
  endsIn: (time: string, left: string): string => `Caduca ${at(time)}, en ${left}`,
  endedAt: (time: string): string => `Caducó ${at(time)}`,
  refreshKept:
    'Se guarda para renovar los demás. No dice cuándo caduca: 30 días después del inicio de sesión, salvo que el pool decida otra cosa.',
  refreshNone:
    'No se dio ninguno: esta sesión termina con el token de acceso, y no se puede renovar.',
  othersUntil: (time: string): string =>
    `Pueden aceptar estos tokens ${until(time)}, incluso después de que cierres sesión o elimines la cuenta: muchos solo miran la fecha y la firma.`,
  othersOver: 'Estos tokens han caducado: ya no debería aceptarlos nadie.',
  renew: 'Renovar ahora',
  renewing: 'Renovando…',
  renewed:
    'Renovados. Lo que se muestra son los tokens nuevos; los anteriores siguen valiendo en otros lugares hasta que caduquen.',
  allows: 'Lo que te deja hacer',
  noScopes: 'No nombra ningún ámbito.',
  scopes: {
    'aws.cognito.signin.user.admin': {
      label: 'Gestionar tu propia cuenta',
      meaning:
        'Leer y cambiar tus atributos, tu contraseña, tus segundos factores y tus dispositivos, y eliminar la cuenta.',
    },
    openid: {
      label: 'Saber quién eres',
      meaning:
        'Da un token de ID, y deja que quien lo tiene pida al pool tu información de usuario.',
    },
    email: {
      label: 'Leer tu dirección de correo',
      meaning:
        'Añade la dirección, y si está verificada, al token de ID y a la información de usuario.',
    },
    phone: {
      label: 'Leer tu número de teléfono',
      meaning:
        'Añade el número, y si está verificado, al token de ID y a la información de usuario.',
    },
    profile: {
      label: 'Leer tu perfil',
      meaning: 'Añade al token de ID tus demás atributos legibles, como tu nombre.',
    },
  },
  otherScope: {
    label: 'Un permiso propio del pool',
    meaning: 'Lo que abre lo sabe el servicio que nombra, no Signet.',
  },
  lacksAccount:
    'No te deja gestionar la cuenta: aws.cognito.signin.user.admin no está entre sus ámbitos.',
  access: 'Token de acceso',
  accessAbout: 'Abre cosas: los servicios dejan que quien lo tiene haga lo que dicen sus ámbitos.',
  id: 'Token de ID',
  idAbout: 'Dice quién eres. Es para la app con la que iniciaste sesión, y no abre nada.',
  idNone: 'Esta sesión vino solo con un token de acceso, así que no hay token de ID.',
  header: 'Encabezado',
  headerAbout: 'Cómo está firmado el token. No forma parte de lo que dice el token.',
  verified: 'Verificado',
  verifiedAbout: (keyId: string): string =>
    `Firmado por el pool con su clave ${keyId}, para este cliente de aplicación, y sin caducar.`,
  expired: 'Auténtico, y caducado',
  expiredAbout: (keyId: string): string =>
    `Firmado por el pool con su clave ${keyId}. Su tiempo ha terminado, así que ya no se acepta.`,
  forged: 'No es auténtico',
  cannotTell: 'Sin verificar',
  cannotTellAbout:
    'No se pudieron leer las claves del pool, así que no se pudo comprobar su firma. Lo que dice se muestra tal como está.',
  faults: {
    'not-a-token': 'No se puede leer como token.',
    algorithm: 'No está firmado como firman los pools (RS256).',
    'unknown-key': 'Está firmado con una clave que no es de este pool.',
    signature: 'Su firma no es correcta: alguien lo cambió, o lo hizo otra persona.',
    issuer: 'Nombra como emisor a otro pool.',
    client: 'Se emitió para otro cliente de aplicación.',
    use: 'Es un token de otro tipo que el que hace falta aquí.',
    nonce: 'No se hizo para este inicio de sesión.',
    subject: 'Trata de otra cuenta.',
  },
  claims: {
    sub: {
      label: 'ID de la cuenta',
      meaning:
        'El ID propio de tu cuenta en este pool. Sigue siendo el mismo cuando cambia tu nombre.',
    },
    username: { label: 'Nombre de usuario', meaning: 'Cómo llama el pool a tu cuenta.' },
    'cognito:username': {
      label: 'Nombre de usuario',
      meaning: 'Cómo llama el pool a tu cuenta.',
    },
    iss: { label: 'Emisor', meaning: 'El pool que hizo y firmó este token.' },
    client_id: {
      label: 'Cliente de aplicación',
      meaning: 'La app con la que iniciaste sesión.',
    },
    aud: { label: 'Destinatario', meaning: 'La app a la que se dirige este token.' },
    token_use: { label: 'Tipo', meaning: 'Si abre cosas o dice quién eres.' },
    scope: { label: 'Ámbitos', meaning: 'Lo que deja hacer a quien lo tiene.' },
    auth_time: {
      label: 'Sesión iniciada',
      meaning: 'Cuándo mostraste por última vez quién eres. No cambia al renovar el token.',
    },
    iat: { label: 'Emitido', meaning: 'Cuándo se hizo este token.' },
    exp: { label: 'Caduca', meaning: 'A partir de entonces no debería aceptarlo nadie.' },
    nbf: { label: 'Empieza', meaning: 'Antes de entonces no debería aceptarlo nadie.' },
    jti: { label: 'ID del token', meaning: 'El ID propio de este token.' },
    origin_jti: {
      label: 'ID del inicio de sesión',
      meaning: 'El mismo en todos los tokens de una sesión. Con él se revocan juntos.',
    },
    event_id: {
      label: 'ID del evento',
      meaning: 'Nombra el inicio de sesión en los registros propios del pool.',
    },
    device_key: {
      label: 'Dispositivo',
      meaning: 'El dispositivo recordado al que está ligada esta sesión.',
    },
    version: { label: 'Versión', meaning: 'La forma del token.' },
    nonce: {
      label: 'Nonce',
      meaning: 'Un valor al azar que liga el token al inicio de sesión para el que se hizo.',
    },
    at_hash: {
      label: 'Hash del token de acceso',
      meaning: 'Liga este token a su token de acceso.',
    },
    'cognito:groups': { label: 'Grupos', meaning: 'Los grupos del pool a los que perteneces.' },
    'cognito:roles': {
      label: 'Roles',
      meaning: 'Los roles de AWS que tus grupos te permiten usar.',
    },
    'cognito:preferred_role': {
      label: 'Rol preferido',
      meaning: 'El rol de AWS de tu grupo más importante.',
    },
    identities: {
      label: 'Cuentas vinculadas',
      meaning: 'Las cuentas de otros proveedores que llevan a esta.',
    },
    email: { label: 'Correo electrónico', meaning: 'Tu dirección de correo.' },
    email_verified: {
      label: 'Correo verificado',
      meaning: 'Si se demostró que la dirección es tuya.',
    },
    phone_number: { label: 'Número de teléfono', meaning: 'Tu número de teléfono.' },
    phone_number_verified: {
      label: 'Teléfono verificado',
      meaning: 'Si se demostró que el número es tuyo.',
    },
    name: { label: 'Nombre', meaning: 'Tu nombre completo.' },
    given_name: { label: 'Nombre de pila', meaning: 'Tu nombre de pila.' },
    family_name: { label: 'Apellidos', meaning: 'Tus apellidos.' },
    nickname: { label: 'Apodo', meaning: 'Cómo te gusta que te llamen.' },
    preferred_username: {
      label: 'Nombre de usuario preferido',
      meaning: 'Un nombre con el que en algunos pools también puedes iniciar sesión.',
    },
    birthdate: { label: 'Fecha de nacimiento', meaning: 'Tal como la diste.' },
    gender: { label: 'Género', meaning: 'Tal como lo diste.' },
    address: { label: 'Dirección', meaning: 'Tu dirección postal.' },
    locale: { label: 'Idioma', meaning: 'El idioma que prefieres.' },
    zoneinfo: { label: 'Zona horaria', meaning: 'Dónde sueles estar.' },
    picture: { label: 'Imagen', meaning: 'La dirección de una imagen tuya. No se carga.' },
    profile: { label: 'Página de perfil', meaning: 'La dirección de una página sobre ti.' },
    website: { label: 'Sitio web', meaning: 'La dirección de tu sitio web.' },
    updated_at: {
      label: 'Cambiado',
      meaning: 'Cuándo se cambiaron tus atributos por última vez.',
    },
    kid: { label: 'ID de la clave', meaning: 'La clave del pool que lo firmó.' },
    alg: { label: 'Algoritmo', meaning: 'Cómo está firmado. Los pools usan RS256.' },
  },
  custom: { label: 'Propio del pool', meaning: 'Un atributo que ha añadido este pool.' },
  otherClaim: { label: 'Otro', meaning: 'Signet no tiene palabras para este.' },
};
