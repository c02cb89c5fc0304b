const untouched = 'Es wurde nichts geändert.';

/** What happened is open: these never say that nothing was done. */
export const open = {
  'internal-error': {
    title: 'Im Pool ist ein Fehler aufgetreten',
    meaning: 'Vielleicht hat er getan, worum er gebeten wurde, vielleicht nicht.',
    next: 'Warten Sie einen Moment und sehen Sie nach, bevor Sie es wiederholen.',
  },
  'no-answer': {
    title: 'Es kam keine Antwort',
    meaning: 'Vielleicht ist die Anfrage angekommen, vielleicht nicht.',
    next: 'Prüfen Sie die Netzwerkverbindung und sehen Sie dann nach, bevor Sie es wiederholen.',
  },
  'strange-answer': {
    title: 'Etwas anderes hat an Stelle des Pools geantwortet',
    meaning:
      'Vielleicht steht ein Proxy oder die Anmeldeseite eines Netzes dazwischen. Was der Pool getan hat, ist nicht bekannt.',
    next: 'Öffnen Sie eine Webseite, um zu sehen, ob Ihr Netz eine Anmeldung verlangt, und sehen Sie dann nach.',
  },
};

/**
 * The same three where asking again can do no harm: reading, signing in, proving who one is.
 */
export const harmlessErrors = {
  'internal-error': {
    title: 'Im Pool ist ein Fehler aufgetreten',
    meaning: untouched,
    next: 'Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
  },
  'no-answer': {
    title: 'Es kam keine Antwort',
    meaning: untouched,
    next: 'Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann noch einmal.',
  },
  'strange-answer': {
    title: 'Etwas anderes hat an Stelle des Pools geantwortet',
    meaning: `Vielleicht steht ein Proxy oder die Anmeldeseite eines Netzes dazwischen. ${untouched}`,
    next: 'Öffnen Sie eine Webseite, um zu sehen, ob Ihr Netz eine Anmeldung verlangt, und versuchen Sie es dann noch einmal.',
  },
};
