/** What is said before a way into the account goes. */
export const guard = {
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
  elsewhereKept: 'El dispositivo en el que se creó puede seguir mostrándola; quítala también allí.',
};
