import type { Catalogue } from '../catalogue.ts';

/** Reading a pool out of whatever somebody pastes. */
export const recognise: Catalogue['recognise'] = {
  title: 'Fügen Sie ein, was Ihren Pool nennt',
  hint: 'Ein Token, ein Link zur Anmeldeseite, amplify_outputs.json, aws-exports.js, eine .env-Datei, die Ausgabe eines Deployments. Fügen Sie es hier ein oder legen Sie eine Datei ab.',
  promise: 'Es wird auf diesem Computer gelesen und danach vergessen. Es wird nichts gesendet.',
  read: 'Lesen',
  reading: 'Wird gelesen…',
  chooseFile: 'Datei wählen…',
  again: 'Etwas anderes einfügen',
  dropHere: 'Hier ablegen',
  as: {
    'access-token': 'Als Access-Token gelesen.',
    'id-token': 'Als ID-Token gelesen.',
    'login-url': 'Als Link zur Anmeldeseite des Pools gelesen.',
    'amplify-outputs': 'Als amplify_outputs.json gelesen.',
    'aws-exports': 'Als Konfiguration von Amplify gelesen.',
    'discovery-url': 'Als Adresse des Pools selbst gelesen.',
    text: 'Im Text gefunden.',
  },
  complete: 'Alles Nötige ist ausgefüllt. Wählen Sie einen Namen und fügen Sie den Pool hinzu.',
  needed: {
    region: 'Die Region steht nicht darin. Bitte füllen Sie sie aus.',
    userPoolId:
      'Die Benutzerpool-ID steht nicht darin. Das Team, das den Pool betreibt, kennt sie.',
    clientId: 'Die App-Client-ID steht nicht darin. Das Team, das den Pool betreibt, kennt sie.',
  },
  remarks: {
    'token-expired': 'Das Token ist abgelaufen. Was es über seinen Pool sagt, gilt trotzdem.',
    'several-clients':
      'Es nennt mehr als einen App-Client. Der erste wurde genommen; ändern Sie ihn, wenn das falsch ist.',
    'has-secret':
      'Es enthält das Secret des App-Clients; es ist eingetragen und wird versiegelt aufbewahrt.',
    'has-token': 'Es enthält ein Token. Signet bewahrt es nicht auf.',
  },
  known: (name) => `Dieser Pool steht schon in Ihrer Liste, als „${name}“.`,
  openKnown: 'Anzeigen',
  failures: {
    empty: 'Es steht nichts darin. Kopieren Sie noch einmal und fügen Sie es wieder ein.',
    'too-long':
      'Das ist länger, als Signet liest: etwa eine Million Zeichen. Fügen Sie nur den Teil über die Anmeldung ein.',
    'other-issuer':
      'Dieses Token wurde nicht von Amazon Cognito ausgestellt, es nennt also keinen Benutzerpool. Suchen Sie ein Token, das Ihre App bei Ihrer Anmeldung bekommen hat.',
    'damaged-token':
      'Das sieht aus wie ein Token, lässt sich aber nicht lesen: Vielleicht fehlt ein Teil. Kopieren Sie es ganz und fügen Sie es wieder ein.',
    'refresh-token':
      'Das ist ein Refresh-Token. Es ist für den Pool versiegelt und sagt sonst niemandem etwas. Fügen Sie stattdessen ein Access-Token oder ein ID-Token ein.',
    'damaged-file':
      'Das sieht aus wie eine Datei, bricht aber ab oder ist nicht wohlgeformt. Kopieren Sie sie ganz, oder legen Sie die Datei selbst ab.',
    'other-address':
      'Diese Adresse gehört zu keinem Benutzerpool. Suchen Sie die Seite, auf der Sie Ihr Passwort eingeben, und kopieren Sie ihre ganze Adresse.',
    'identity-pool':
      'Das ist die ID eines Identitätspools, und der ist ein anderer Dienst. Eine Benutzerpool-ID enthält einen Unterstrich: eu-central-1_Ab12Cd34E.',
    unknown:
      'Nichts darin nennt einen Benutzerpool. Fügen Sie etwas anderes ein, oder füllen Sie die Felder unten von Hand aus.',
  },
  unreadableFile:
    'Diese Datei ließ sich nicht lesen. Öffnen Sie sie, kopieren Sie ihren Text und fügen Sie ihn ein.',
};
