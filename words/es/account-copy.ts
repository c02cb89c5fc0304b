/** The copy of an account: what the pool told about its owner, on paper. */
export const accountCopy = {
  name: 'Copia de una cuenta',
  subtitle: (poolName: string): string => `Según lo que dijo ${poolName}`,

  summary: {
    complete:
      'Esto es todo lo que el pool dijo a Signet sobre esta cuenta cuando se le preguntó con la propia sesión de su titular.',
    partial:
      'Esto es lo que el pool dijo a Signet sobre esta cuenta cuando se le preguntó con la propia sesión de su titular. Una parte no la dijo; cada vez se indica en su lugar.',
  },
  practice: 'Esta cuenta está en el pool de práctica, que vive dentro de Signet en un solo equipo.',

  account: {
    title: 'Cuenta',
    accountName: 'Cuenta',
    username: 'Nombre de usuario',
    sub: 'Sujeto (sub)',
    poolName: 'Pool',
    region: 'Región',
    userPoolId: 'ID del user pool',
    clientId: 'ID del cliente de aplicación',
    readAt: 'Leída del pool',
  },

  attributes: {
    title: 'Perfil',
    labels: {
      sub: 'Sujeto (sub)',
      email_verified: 'Correo verificado',
      phone_number_verified: 'Teléfono verificado',
    },
    linked: (count: number): string =>
      count === 1 ? 'Una, indicada más abajo' : `${count}, indicadas más abajo`,
  },

  linked: {
    title: 'Cuentas vinculadas',
    labels: {
      providerName: 'Proveedor',
      providerType: 'Tipo de proveedor',
      userId: 'ID de usuario allí',
      issuer: 'Emisor',
      primary: 'Principal',
      dateCreated: 'Vinculada',
    },
    unnamed: 'Un proveedor sin nombre',
    none: 'Ninguna.',
  },

  ways: {
    title: 'Formas de iniciar sesión',
    none: 'El pool no nombró ninguna.',
    column: 'Forma',
    names: {
      PASSWORD: 'Contraseña',
      EMAIL_OTP: 'Código por correo',
      SMS_OTP: 'Código por SMS',
      WEB_AUTHN: 'Llave de acceso',
      SOFTWARE_TOKEN: 'App de autenticación',
    },
  },

  secondFactors: {
    title: 'Segundos factores',
    factors: 'Configurados',
    preferred: 'Preferido',
    none: 'Ninguno',
  },

  groups: {
    title: 'Grupos y permisos',
    groups: 'Grupos',
    scopes: 'Esta sesión permite',
  },

  passkeys: {
    title: 'Llaves de acceso',
    none: 'El pool no conoce ninguna.',
    name: 'Nombre',
    id: 'ID de la credencial',
    relyingParty: 'Creada para',
    attachment: 'Tipo',
    transports: 'Se llega por',
    createdAt: 'Creada',
    unnamed: 'Una llave de acceso sin nombre',
  },

  devices: {
    title: 'Dispositivos recordados',
    none: 'El pool no recuerda ninguno.',
    name: 'Nombre',
    key: 'Clave del dispositivo',
    status: 'Estado',
    lastIp: 'Última dirección',
    createdAt: 'Visto por primera vez',
    changedAt: 'Cambiado',
    usedAt: 'Último inicio de sesión',
    more: 'Más',
    unnamed: 'Un dispositivo sin nombre',
  },

  sessions: {
    title: 'Sesiones iniciadas',
    none: 'El pool no enumera ninguna.',
    device: 'Dispositivo',
    id: 'ID de la sesión',
    type: 'Tipo',
    clientId: 'ID del cliente de aplicación',
    ipAddress: 'Última dirección',
    place: 'Último lugar',
    createdAt: 'Iniciada',
    activeAt: 'Última actividad',
    originId: 'Procede de la sesión',
    current: 'La de esta copia',
    unnamed: 'Un dispositivo desconocido',
  },

  claims: {
    access: 'Lo que dice el token de acceso',
    id: 'Lo que dice el token de ID',
    sentence:
      'Los servicios que aceptan este token pueden leer en él todo esto. El token en sí no está en este documento.',
    labels: {
      sub: 'Sujeto (sub)',
      iss: 'Emitido por',
      aud: 'Emitido para',
      client_id: 'ID del cliente de aplicación',
      username: 'Nombre de usuario',
      'cognito:username': 'Nombre de usuario',
      'cognito:groups': 'Grupos',
      'cognito:roles': 'Roles',
      'cognito:preferred_role': 'Rol preferido',
      token_use: 'Tipo de token',
      scope: 'Permite',
      auth_time: 'Sesión iniciada',
      iat: 'Emitido',
      nbf: 'Válido desde',
      exp: 'Caduca',
      jti: 'ID del token',
      origin_jti: 'ID del inicio de sesión',
      event_id: 'ID del evento',
      device_key: 'Clave del dispositivo',
      version: 'Versión',
      email_verified: 'Correo verificado',
      phone_number_verified: 'Teléfono verificado',
    },
    unreadable: 'El token que tenemos tiene una forma que no se puede leer.',
  },

  missing: {
    notOffered: 'Este pool no ofrece eso.',
    notAnswered: (title: string): string => `El pool no respondió a esto. ${title}.`,
  },
  incomplete:
    'Esta lista no está completa: el pool tenía más, o dejó de responder antes de llegar al final.',
  notGiven: 'No se dio',

  footnotes: {
    notIn:
      'No están en este documento, porque ningún pool los entrega: la contraseña, el secreto de una app de autenticación y la parte privada de una llave de acceso. Tampoco lo que la empresa guarda sobre ti fuera del pool.',
    personal:
      'Este documento contiene datos personales. Guárdalo donde solo puedan leerlo las personas a quienes va dirigido.',
  },
};
