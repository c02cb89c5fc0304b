/** Changing the password from inside the account, and what passwords have to be. */
export const passwordChange = {
  title: 'Cambiar tu contraseña',
  firstTitle: 'Poner una contraseña',
  act: 'Cambiar…',
  actLabel: 'Cambiar tu contraseña',
  current: 'Contraseña actual',
  proposed: 'Contraseña nueva',
  noneYet: 'Esta cuenta aún no tiene contraseña',
  noneYetHint:
    'Marca esto si siempre has iniciado sesión con códigos, con una llave de acceso o con otro proveedor.',
  currentMissing: 'Escribe la contraseña que tienes ahora.',
  proposedMissing: 'Escribe una contraseña nueva.',
  same: 'Esta es la contraseña que tienes ahora. Elige otra.',
  submit: 'Cambiar contraseña',
  submitFirst: 'Poner contraseña',
  submitting: 'Cambiando…',
  cancel: 'Cancelar',
  /** What it does and what it does not. */
  effect:
    'A partir de ahora inicias sesión con la nueva. Todas tus sesiones, aquí y en otros dispositivos, siguen como estaban.',
  done: 'Tu contraseña se ha cambiado. Todas las sesiones siguen como estaban.',
  doneFirst: 'Ya tienes contraseña. Todas las sesiones siguen como estaban.',
  /** Said with the act beside it. */
  endOthers:
    'Si otra persona puede conocer la anterior, cierra sesión en todas partes. Eso también termina esta sesión.',
  signOutEverywhere: 'Cerrar sesión en todas partes…',
  problems: {
    aboutCurrent: {
      'wrong-password':
        'Esta no es tu contraseña actual. Después de varias incorrectas tendrás que esperar.',
      'locked-out': 'Demasiadas contraseñas incorrectas. El pool te hace esperar hasta 15 minutos.',
    },
    aboutProposed: {
      'weak-password': 'El pool quiere una contraseña más segura. No se ha cambiado nada.',
      'password-used-before': 'Ya tuviste esta contraseña, y este pool quiere una nueva.',
      'limit-exceeded':
        'El pool acepta unos cinco cambios de contraseña por hora, y ya se han agotado. Espera, como mucho una hora.',
    },
    needed: 'Esta cuenta tiene contraseña. Escríbela primero.',
  },
  /** The rules of a password policy, ticked as one types. */
  policy: {
    known: 'Este pool pide:',
    usual: 'La mayoría de los pools piden esto; puede que este pida más:',
    length: (least: number): string =>
      least === 1 ? '1 carácter o más' : `${least} caracteres o más`,
    lowercase: 'una letra minúscula',
    uppercase: 'una letra mayúscula',
    number: 'un número',
    symbol: 'un símbolo, por ejemplo ! o -',
    edges: 'ningún espacio al principio ni al final',
    met: 'hecho',
    unmet: 'falta todavía',
    /** Read out as one types. */
    summary: (met: number, all: number): string =>
      met === all ? 'Se cumplen todas las reglas.' : `Reglas que se cumplen: ${met} de ${all}.`,
  },
};
