import type { Catalogue } from '../catalogue.ts';

/** The standard attributes of a user pool, by the names people use for them. */
export const attributes: Catalogue['attributes'] = {
  name: 'Name',
  email: 'E-Mail-Adresse',
  phone_number: 'Telefonnummer',
  given_name: 'Vorname',
  family_name: 'Nachname',
  middle_name: 'Zweiter Vorname',
  nickname: 'Spitzname',
  preferred_username: 'Bevorzugter Benutzername',
  address: 'Anschrift',
  birthdate: 'Geburtsdatum',
  gender: 'Geschlecht',
  locale: 'Sprache',
  zoneinfo: 'Zeitzone',
  profile: 'Profilseite',
  website: 'Website',
  picture: 'Bild',
  updated_at: 'Zuletzt geändert',
  identities: 'Verknüpfte Anmeldungen',
};
