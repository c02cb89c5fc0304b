/** What every screen may need. */
export const common = {
  appName: 'Signet',
  windowTitle: (screen: string): string => `${screen} · Signet`,
  copy: (what: string): string => `Copiar: ${what}`,
  copied: 'Copiado',
  copyFailed: 'No se ha podido copiar. Selecciona el texto y cópialo a mano.',
  back: 'Atrás',
  cancel: 'Cancelar',
  close: 'Cerrar',
  notSet: 'sin indicar',
  unexpected:
    'Signet ha cometido un error propio. Lo que ves puede no estar al día; para asegurarte, inicia Signet de nuevo.',
};

/** The service's own words, shown folded beside ours. */
export const serviceWords = {
  title: 'Lo que dijo el servicio',
  name: 'Nombre del error',
  message: 'Mensaje',
  requestId: 'ID de solicitud',
  noName: 'no lo dio',
  noMessage: 'no lo dio',
  noRequestId: 'no lo dio',
};

/** Saving a paper where the person says: a copy of the account, a receipt. */
export const saving = {
  saved: (name: string): string => `Guardado como ${name}`,
  declined: 'No se ha guardado nada: el cuadro de diálogo se cerró sin elegir un lugar.',
  notWritten: {
    'no-space': 'No se ha guardado: el disco está lleno. Libera espacio o elige otro lugar.',
    'no-permission':
      'No se ha guardado: este equipo no deja que Signet escriba ahí. Elige otro lugar.',
    failed: 'No se ha guardado: no se pudo escribir el archivo ahí. Elige otro lugar.',
  },
};
