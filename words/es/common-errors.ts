import {
  limits,
  notOurSignature,
  open,
  otherNetwork,
  refused,
  signInAgain,
  waitAMinute,
} from './delete-error-phrases.ts';

/** The errors that every AWS service may answer with. */
export const commonErrors = {
  AccessDeniedException: {
    ...refused,
    title: 'AWS ha denegado el acceso',
    happened:
      'AWS dice que falta un permiso. Para eliminar la cuenta propia no hace falta ningún permiso de AWS, así que puede que lo haya dicho algo situado delante del pool.',
    yours: otherNetwork,
    administrators: 'Revisa qué hay delante del pool: una puerta de enlace, un proxy, un firewall.',
  },
  ExpiredTokenException: {
    ...refused,
    title: 'Han caducado unas credenciales de AWS en el camino',
    happened: `AWS dice que han caducado unas credenciales de AWS. No se trata de tu sesión. ${notOurSignature}`,
    yours: otherNetwork,
    administrators:
      'Renueva las credenciales de AWS de la puerta de enlace o del proxy que hay delante del pool.',
  },
  IncompleteSignature: {
    ...refused,
    title: 'AWS ha encontrado una firma incompleta',
    happened: `AWS dice que la firma de la solicitud no está completa. ${notOurSignature}`,
    yours: otherNetwork,
    administrators:
      'Revisa la puerta de enlace o el proxy que hay delante del pool: no firma bien.',
  },
  InternalFailure: {
    ...open,
    title: 'AWS ha tenido un error propio',
    happened: 'AWS respondió que la solicitud falló dentro de AWS. No dice en qué momento.',
    administrators: 'Consulta a AWS Support, con el ID de solicitud y la hora.',
  },
  MalformedHttpRequestException: {
    ...refused,
    title: 'La solicitud llegó dañada',
    happened: 'AWS no pudo leer la solicitud. Puede que algo la haya cambiado por el camino.',
    yours: otherNetwork,
    administrators: null,
  },
  NotAuthorized: {
    ...refused,
    title: 'AWS no lo ha permitido',
    happened:
      'AWS dice que esto no está permitido. No es el error que el pool da sobre tu sesión, así que puede que lo haya dicho algo situado delante del pool.',
    yours: otherNetwork,
    administrators: 'Revisa qué hay delante del pool: una puerta de enlace, un proxy, un firewall.',
  },
  OptInRequired: {
    ...refused,
    title: 'La cuenta de AWS de la empresa no está lista para esto',
    happened: 'AWS dice que falta una suscripción en la cuenta de AWS.',
    yours: 'Pregunta a quien administra el pool y luego empieza de nuevo.',
    administrators:
      'Comprueba que la cuenta de AWS está activa y que el servicio está activado en esta región.',
  },
  RequestAbortedException: {
    ...open,
    title: 'La solicitud se interrumpió',
    happened: 'AWS dice que la conexión se cerró antes de que pudiera responder.',
    administrators: null,
  },
  RequestEntityTooLargeException: {
    ...refused,
    title: 'La solicitud era demasiado grande',
    happened:
      'AWS dice que la solicitud es demasiado grande. No contiene nada más que tu sesión, y esta crece con los grupos a los que perteneces.',
    yours: signInAgain,
    administrators: 'Reduce el token de acceso: menos grupos, menos claims añadidos.',
  },
  RequestExpired: {
    ...refused,
    title: 'Puede que el reloj de este equipo no esté bien',
    happened: 'AWS dice que la fecha de la solicitud se aparta más de 15 minutos de la suya.',
    yours: 'Pon en hora el reloj de este equipo y luego empieza de nuevo.',
    administrators: null,
  },
  RequestTimeoutException: {
    ...open,
    title: 'La solicitud llegó demasiado despacio',
    happened: 'AWS esperó la solicitud y al final desistió.',
    administrators: null,
  },
  SerializationException: {
    ...refused,
    title: 'AWS no pudo leer la solicitud',
    happened: 'Lo que llegó no tiene la forma que lee el servicio.',
    yours: `${otherNetwork} Si allí también ocurre, busca una versión más reciente de Signet.`,
    administrators: null,
  },
  ServiceUnavailable: {
    ...open,
    title: 'El servicio no está disponible',
    happened: 'AWS respondió que por el momento no puede aceptar solicitudes.',
    administrators: 'Consulta el AWS Health Dashboard de esta región.',
  },
  ThrottlingException: {
    ...waitAMinute,
    title: 'AWS ha frenado las solicitudes',
    happened: `Llegaron más solicitudes de las que AWS acepta. ${limits}`,
  },
  UnknownOperationException: {
    ...refused,
    title: 'Lo que respondió no puede eliminar cuentas',
    happened: 'El servicio que hay en esta dirección no conoce la solicitud.',
    yours:
      'Comprueba la región y la dirección del pool. Si son correctas, busca una versión más reciente de Signet.',
    administrators: 'Indica en qué dirección se llega al pool.',
  },
  UnrecognizedClientException: {
    ...refused,
    title: 'AWS no conoce las credenciales que se le mostraron',
    happened: `A AWS se le mostraron unas credenciales de AWS que no conoce. No se trata de tu sesión. ${notOurSignature}`,
    yours: otherNetwork,
    administrators:
      'Renueva las credenciales de AWS de la puerta de enlace o del proxy que hay delante del pool.',
  },
  ValidationError: {
    ...refused,
    title: 'La solicitud incumple una regla del servicio',
    happened: 'AWS dice que un valor de la solicitud no está permitido.',
    yours: 'Cierra sesión aquí, inicia sesión otra vez y luego empieza de nuevo.',
    administrators: null,
  },
};
