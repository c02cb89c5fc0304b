import { until } from './when.ts';

/** Whose data is to be erased, and what is known of the deletion. */
export interface LetterFacts {
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  readonly poolName: string;
  readonly userPoolId: string;
  /** A date as the person writes it; null where it is not known. */
  readonly whenDeleted: string | null;
  readonly outcome: 'deleted' | 'already-gone' | 'unknown';
}

const whatHappened = ({ outcome, whenDeleted }: LetterFacts): string => {
  const on = whenDeleted === null ? '' : ` el ${whenDeleted}`;
  switch (outcome) {
    case 'deleted':
      return `Eliminé mi cuenta de usuario con ustedes${on}. El servicio de inicio de sesión ha confirmado que la cuenta ya no existe.`;
    case 'already-gone':
      return `Mi cuenta de usuario con ustedes ya no existe: así me lo comunicó el servicio de inicio de sesión${on}.`;
    case 'unknown':
      return `Pedí a su servicio de inicio de sesión${on} que eliminara mi cuenta de usuario con ustedes, y no recibí una respuesta clara. Si la cuenta aún existe, les ruego que la eliminen también.`;
  }
};

/** The letter to the company, as plain text: its sender fills in name and address. */
const letter = (facts: LetterFacts): string =>
  `Nombre:
Dirección:


Solicitud de supresión de mis datos personales

Estimados señores y señoras:

${whatHappened(facts)}

La cuenta era:

  Cuenta:            ${facts.accountName}
  Nombre de usuario: ${facts.username}
  Sujeto (sub):      ${facts.sub}
  User pool:         ${facts.poolName} (${facts.userPoolId})

La eliminación de esa cuenta suprime únicamente el acceso. Les pido que supriman todos los demás datos personales que conserven sobre mí, en todos los sistemas, junto con los que hayan comunicado a encargados del tratamiento y a otros destinatarios, y que pidan a esos destinatarios que también los supriman. Me amparo en mi derecho de supresión, por ejemplo el artículo 17 del RGPD allí donde sea aplicable. Asimismo, retiro todo consentimiento para el uso de mis datos que les haya dado.

Les ruego que confirmen por escrito, dentro del plazo que fija la ley, que así se ha hecho. Si deben conservar una parte, indíquenme qué datos, con qué base jurídica y hasta cuándo. Para encontrar los míos no necesitan más datos que los identificadores anteriores.

Atentamente,


`;

/** The list of what outlives the account, with what can be done about each. */
export const cleanUp = {
  title: 'Lo que sobrevive a la cuenta',
  sentence: 'Eliminar la cuenta no alcanza a estas cosas. Marca las que hayas hecho.',
  done: (done: number, all: number): string => `Hechas: ${done} de ${all}`,
  tick: 'Hecho',

  hostedSignIn: {
    title: 'La página de inicio de sesión en tu navegador',
    sentence: (host: string): string =>
      `Si iniciaste sesión en ${host} con un navegador, su cookie sigue viva ahí durante un máximo de una hora y puede estorbar si te registras de nuevo. La página cierra la sesión de ese navegador.`,
    act: 'Abrir la página de cierre de sesión',
  },
  provider: {
    title: (provider: string): string => `Lo que permitiste en ${provider}`,
    sentence: (provider: string): string =>
      `Tu cuenta estaba vinculada con ${provider}. Ese permiso se guarda allí, no en el pool: retíralo en ${provider}.`,
    act: {
      'amazon-grants': 'Abrir la página de Amazon',
      'apple-grants': 'Abrir la página de Apple',
      'facebook-grants': 'Abrir la página de Facebook',
      'google-grants': 'Abrir la página de Google',
    },
    where: {
      'amazon-grants':
        'La página muestra dónde has iniciado sesión con Amazon. Quita la entrada de la empresa.',
      'apple-grants':
        'En la página, busca «Iniciar sesión con Apple», elige la app de la empresa y deja de usarla.',
      'facebook-grants': 'La página muestra apps y sitios web. Quita la entrada de la empresa.',
      'google-grants':
        'La página muestra tus conexiones. Elige la entrada de la empresa y elimina la conexión.',
    },
    noPage: 'Signet no conoce su página. Busca las apps conectadas en tu cuenta de allí.',
  },
  tokens: {
    title: 'Tokens ya entregados',
    sentence: (time: string): string =>
      `Los servicios que verifican los tokens por su cuenta pueden aceptar los últimos ${until(time)}. Nadie puede retirarlos; caducan por sí solos.`,
    over: 'El último ha caducado: ya no los acepta ningún servicio.',
  },
  companyData: {
    title: 'Lo que la empresa guarda en otros lugares',
    sentence:
      'Los pedidos, los mensajes, los archivos y las copias de seguridad están fuera del user pool. Hay lista una carta que pide a la empresa que los suprima: pon tu nombre y envíasela.',
    act: 'Copiar la carta',
    copied: 'Carta copiada',
    show: 'Leer la carta',
    letter,
  },
  nameFree: {
    title: 'El nombre está libre',
    sentence: (accountName: string): string =>
      `Ahora otra persona puede registrarse como ${accountName}. Sería otra cuenta, sin nada tuyo en ella.`,
  },
  opened: 'Abierta en tu navegador.',
  notOpened: 'Ningún navegador aceptó la dirección. No se ha abierto nada.',
};
