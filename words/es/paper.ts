const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** What every paper has that Signet writes: the receipt of a deletion, the copy of an account. */
export const paper = {
  /** As browsers and screen readers call it. */
  language: 'es',
  day: (day: number, month: number, year: number): string =>
    `${day} de ${months[month] ?? ''} de ${year}`,
  /** Kinds of file, in the dialog that asks where to save. */
  forms: { html: 'Página web', json: 'JSON' },
  notSettled: 'Sin aclarar',
  toDo: 'por hacer',
  done: 'hecho',
  yes: 'Sí',
  no: 'No',
  none: 'Ninguno',
  notKnown: 'No se sabe',
  serviceName: 'Nombre del error',
  serviceMessage: 'Mensaje',
  requestId: 'ID de solicitud',
  noName: 'no lo dio',
  noMessage: 'no lo dio',
  noRequestId: 'ninguno',
  paper: 'Este documento',
  version: 'Escrito por',
  signet: (version: string): string => `Signet ${version}`,
  written: 'Escrito',
  notes: 'Notas',
  hash: 'Hash del contenido',
  hashMeaning:
    'El hash muestra que este archivo no se ha cambiado desde que se escribió su hash. No es una firma: no muestra quién escribió el archivo, y quien cambie el archivo también puede escribir un hash nuevo.',
  hashCheck: (command: string): string =>
    `Para comprobarlo, ejecuta ${command} en una copia del código fuente de Signet, o hazlo a mano: pon 64 ceros en lugar de los dígitos que siguen a «sha256» y sus dos puntos, y calcula el SHA-256 del archivo.`,
};
