/** Reading a pool out of whatever somebody pastes. */
export const recognise = {
  title: 'Pega cualquier cosa que nombre tu pool',
  hint: 'Un token, un enlace a la página de inicio de sesión, amplify_outputs.json, aws-exports.js, un archivo .env, la salida de un despliegue. Pégalo aquí o suelta un archivo.',
  promise: 'Se lee en este equipo y se olvida una vez leído. No se envía nada.',
  read: 'Leerlo',
  reading: 'Leyendo…',
  chooseFile: 'Elegir un archivo…',
  again: 'Pegar otra cosa',
  dropHere: 'Suéltalo aquí',
  as: {
    'access-token': 'Leído como token de acceso.',
    'id-token': 'Leído como token de ID.',
    'login-url': 'Leído como enlace a la página de inicio de sesión del pool.',
    'amplify-outputs': 'Leído como amplify_outputs.json.',
    'aws-exports': 'Leído como configuración de Amplify.',
    'discovery-url': 'Leído como dirección del propio pool.',
    text: 'Encontrado en el texto.',
  },
  complete: 'Todo lo necesario está relleno. Elige un nombre y añade el pool.',
  needed: {
    region: 'No dice la región. Rellénala.',
    userPoolId: 'No dice el ID del user pool. Lo conoce el equipo que lleva el pool.',
    clientId: 'No dice el ID del cliente de aplicación. Lo conoce el equipo que lleva el pool.',
  },
  remarks: {
    'token-expired': 'El token ha caducado. Lo que dice de su pool vale igualmente.',
    'several-clients':
      'Nombra más de un cliente de aplicación. Se ha tomado el primero; cámbialo si no es el correcto.',
    'has-secret':
      'Contiene el secreto del cliente de aplicación, que ya está relleno. Se guarda sellado.',
    'has-token': 'Contiene un token. Signet no lo guarda.',
  },
  known: (name: string): string => `Este pool ya está en tu lista, como «${name}».`,
  openKnown: 'Mostrarlo',
  failures: {
    empty: 'No contiene nada. Cópialo otra vez y vuelve a pegarlo.',
    'too-long':
      'Esto es más largo de lo que lee Signet, cerca de un millón de caracteres. Pega solo la parte sobre el inicio de sesión.',
    'other-issuer':
      'Este token no lo emitió Amazon Cognito, así que no nombra ningún user pool. Busca un token que tu app recibió cuando iniciaste sesión.',
    'damaged-token':
      'Esto parece un token, pero no se puede leer: puede que falte una parte. Cópialo entero y vuelve a pegarlo.',
    'refresh-token':
      'Esto es un token de actualización. Está sellado para el pool y no dice nada a nadie más. Pega en su lugar un token de acceso o un token de ID.',
    'damaged-file':
      'Esto parece un archivo, pero se corta o no está bien formado. Cópialo entero, o suelta el archivo mismo.',
    'other-address':
      'Esta dirección no es de un user pool. Busca la página en la que escribes tu contraseña, y copia su dirección entera.',
    'identity-pool':
      'Este es el ID de un identity pool, que es otro servicio. Un ID de user pool lleva un guion bajo: eu-central-1_Ab12Cd34E.',
    unknown:
      'Nada de lo que contiene nombra un user pool. Pega otra cosa, o rellena a mano los campos de abajo.',
  },
  unreadableFile: 'No se pudo leer este archivo. Ábrelo, copia su texto y pégalo.',
};
