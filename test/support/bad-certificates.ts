/**
 * Servers that no client of Signet may say a word to, and one good one to compare with. The
 * keys are made for these tests and open nothing.
 *
 * Text instead of a program at run time, because neither Node nor a bare machine can make a
 * certificate. All are from OpenSSL 3.0; a new one takes a new authority:
 *
 *     openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt
 *     openssl req -new -key <key> -subj /CN=<name>
 *     openssl ca -startdate 20200101000000Z -enddate 21000101000000Z -in <request> \
 *       -extensions <here> [-selfsign] -keyfile <key of the issuer> [-cert <issuer>]
 *
 * with `subjectAltName = IP:127.0.0.1,DNS:localhost` for a server and
 * `basicConstraints = critical,CA:TRUE` for an authority.
 */
import type { ServerOptions } from 'node:https';

/** Has issued every certificate here but the self-signed one and that of an unknown authority. */
export const testAuthority = `-----BEGIN CERTIFICATE-----
MIIBbTCCARSgAwIBAgIULshsgLrXCouX6ONssOD1tVt5JIAwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMDAwMTAx
MDAwMDAwWjAUMRIwEAYDVQQDDAlhdXRob3JpdHkwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAREkq6pidTpk8t7CJM6L1hiCH4Wivrdjq82QeRhybs8ekg/Yz9lOdDn
Nrzy9lkewBWWV7LXU9pU8zoPlC8ofwdso0IwQDAPBgNVHRMBAf8EBTADAQH/MA4G
A1UdDwEB/wQEAwICBDAdBgNVHQ4EFgQUEiahhAdnc1o3JydqJ3rqYxY43pkwCgYI
KoZIzj0EAwIDRwAwRAIgV0Gd2QtYNvTGTWMrVqnfBCOQcs0nIN0lQwDNcu6kZBMC
IBRIUbm9mXYMmPOTIua/bScl3sAAGe/909TmSaC7O2XO
-----END CERTIFICATE-----`;

/** One key for every server: what differs is what is said about it. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+f2kHsC0BhVo1ym2
3y8UfC7Dm5wzlJ9ivz7pj8RaOd+hRANCAAQoBst8WCZGtlMlvX9sQ7IEyJ6NjVNK
y4ba2TdVcFBFJ9osSCHmt6KNx5xMyju1KNYKERiMwLp4u0XiG8ABOplz
-----END PRIVATE KEY-----`;

const good = `-----BEGIN CERTIFICATE-----
MIIBhjCCASugAwIBAgIUN0BmzLsXpXTLyvYoWGVr/Y1F+TMwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMDAwMTAx
MDAwMDAwWjAPMQ0wCwYDVQQDDARnb29kMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcD
QgAEKAbLfFgmRrZTJb1/bEOyBMiejY1TSsuG2tk3VXBQRSfaLEgh5reijcecTMo7
tSjWChEYjMC6eLtF4hvAATqZc6NeMFwwGgYDVR0RBBMwEYcEfwAAAYIJbG9jYWxo
b3N0MB0GA1UdDgQWBBQRjCJ3XOC8eNhBPMHEHlkNQzXEADAfBgNVHSMEGDAWgBQS
JqGEB2dzWjcnJ2oneupjFjjemTAKBggqhkjOPQQDAgNJADBGAiEA+o9WzeXqZL29
0bpkn42sbWmQy9dG6HryQy9eGGaTHTUCIQDsRkmuDqbgIl+CMX6+B1H5NY8Rtevz
EOvAOQkVctNBiA==
-----END CERTIFICATE-----`;

/** A server that a client trusts which trusts `testAuthority`: the others differ in one thing. */
export const goodServer: ServerOptions = { key, cert: good };

export interface BadServer {
  readonly name: string;
  readonly tls: ServerOptions;
  /** What Node says of it, with `testAuthority` among those it trusts. */
  readonly code: string;
}

/** The last has a good certificate, and a protocol to object to. */
export const badServers: readonly BadServer[] = [
  {
    name: 'a self-signed certificate',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    tls: {
      key,
      cert: `-----BEGIN CERTIFICATE-----
MIIBbDCCAROgAwIBAgIUHnalNMN40XGauKkR82WjSjWd1T0wCgYIKoZIzj0EAwIw
FjEUMBIGA1UEAwwLc2VsZi1zaWduZWQwIBcNMjAwMTAxMDAwMDAwWhgPMjEwMDAx
MDEwMDAwMDBaMBYxFDASBgNVBAMMC3NlbGYtc2lnbmVkMFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAEKAbLfFgmRrZTJb1/bEOyBMiejY1TSsuG2tk3VXBQRSfaLEgh
5reijcecTMo7tSjWChEYjMC6eLtF4hvAATqZc6M9MDswGgYDVR0RBBMwEYcEfwAA
AYIJbG9jYWxob3N0MB0GA1UdDgQWBBQRjCJ3XOC8eNhBPMHEHlkNQzXEADAKBggq
hkjOPQQDAgNHADBEAiAOjYstnrDZ7of47toa6iq1VvnMunRlFStkNZB9cQ3yPwIg
ehu3p4GMXyOZ6K783UuPwk3EJz5VQX7Hdhpy1Jjsdss=
-----END CERTIFICATE-----`,
    },
  },
  {
    name: 'the certificate of another host',
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    tls: {
      key,
      cert: `-----BEGIN CERTIFICATE-----
MIIBkzCCATmgAwIBAgIUFvAnQLGqAeXvlOiJ+e4kjwq8k4QwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJYXV0aG9yaXR5MCAXDTIwMDEwMTAwMDAwMFoYDzIxMDAwMTAx
MDAwMDAwWjAVMRMwEQYDVQQDDApvdGhlci1ob3N0MFkwEwYHKoZIzj0CAQYIKoZI
zj0DAQcDQgAEKAbLfFgmRrZTJb1/bEOyBMiejY1TSsuG2tk3VXBQRSfaLEgh5rei
jcecTMo7tSjWChEYjMC6eLtF4hvAATqZc6NmMGQwIgYDVR0RBBswGYIXY29nbml0
by1pZHAuZXhhbXBsZS5jb20wHQYDVR0OBBYEFBGMIndc4Lx42EE8wcQeWQ1DNcQA
MB8GA1UdIwQYMBaAFBImoYQHZ3NaNycnaid66mMWON6ZMAoGCCqGSM49BAMCA0gA
MEUCIAEhwNeFltudwAf6khcH/DYcVVonMKIO6MLYOcQVoKX4AiEAvqmDcxBqwfjJ
vyjOgN9LZjOsiSGJgmpjhoQsLhXXznA=
-----END CERTIFICATE-----`,
    },
  },
  {
    name: 'a certificate that has expired',
    code: 'CERT_HAS_EXPIRED',
    tls: {
      key,
      cert: `-----BEGIN CERTIFICATE-----
MIIBhjCCASygAwIBAgIUPdkpIRHtyVgH4hI9CognIo4T358wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJYXV0aG9yaXR5MB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAw
MDAwMFowEjEQMA4GA1UEAwwHZXhwaXJlZDBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABCgGy3xYJka2UyW9f2xDsgTIno2NU0rLhtrZN1VwUEUn2ixIIea3oo3HnEzK
O7Uo1goRGIzAuni7ReIbwAE6mXOjXjBcMBoGA1UdEQQTMBGHBH8AAAGCCWxvY2Fs
aG9zdDAdBgNVHQ4EFgQUEYwid1zgvHjYQTzBxB5ZDUM1xAAwHwYDVR0jBBgwFoAU
EiahhAdnc1o3JydqJ3rqYxY43pkwCgYIKoZIzj0EAwIDSAAwRQIhAOdsN0OY1zyd
9vTMhahom5peCUV7FHhnSLKMh/FkPReQAiAyp3gu/tOtM9WopJvArxqmwxcRBGPp
tmMN0d7dbPWMfQ==
-----END CERTIFICATE-----`,
    },
  },
  {
    name: 'a certificate that is not valid before 2090',
    code: 'CERT_NOT_YET_VALID',
    tls: {
      key,
      cert: `-----BEGIN CERTIFICATE-----
MIIBkDCCATagAwIBAgIUTdzn8+y3/cdsmDiHhMmL7YsM0DQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJYXV0aG9yaXR5MCIYDzIwOTAwMTAxMDAwMDAwWhgPMjEwMDAx
MDEwMDAwMDBaMBgxFjAUBgNVBAMMDW5vdC15ZXQtdmFsaWQwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAQoBst8WCZGtlMlvX9sQ7IEyJ6NjVNKy4ba2TdVcFBFJ9os
SCHmt6KNx5xMyju1KNYKERiMwLp4u0XiG8ABOplzo14wXDAaBgNVHREEEzARhwR/
AAABgglsb2NhbGhvc3QwHQYDVR0OBBYEFBGMIndc4Lx42EE8wcQeWQ1DNcQAMB8G
A1UdIwQYMBaAFBImoYQHZ3NaNycnaid66mMWON6ZMAoGCCqGSM49BAMCA0gAMEUC
IASSor8fZyTkRfmAZMpBYRT026DQ3zY6G1tKM+zrPZ/gAiEAll2X5E91mEILIIhp
KPo8Eyo0ZdMoR3Lfc6uF1uCoj+U=
-----END CERTIFICATE-----`,
    },
  },
  {
    name: 'a certificate of an unknown authority',
    code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    tls: {
      key,
      cert: `-----BEGIN CERTIFICATE-----
MIIBkTCCATegAwIBAgIUTv3uKeoPDWkvKvuECVg2ZbwHNAkwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIc3RyYW5nZXIwIBcNMjAwMTAxMDAwMDAwWhgPMjEwMDAxMDEw
MDAwMDBaMBwxGjAYBgNVBAMMEXVua25vd24tYXV0aG9yaXR5MFkwEwYHKoZIzj0C
AQYIKoZIzj0DAQcDQgAEKAbLfFgmRrZTJb1/bEOyBMiejY1TSsuG2tk3VXBQRSfa
LEgh5reijcecTMo7tSjWChEYjMC6eLtF4hvAATqZc6NeMFwwGgYDVR0RBBMwEYcE
fwAAAYIJbG9jYWxob3N0MB0GA1UdDgQWBBQRjCJ3XOC8eNhBPMHEHlkNQzXEADAf
BgNVHSMEGDAWgBSQNyS9PKGlxETkzHYTWaSlyFXhljAKBggqhkjOPQQDAgNIADBF
AiBEavPiDiC73ayg/xgKcGdWfVisC53x0E7UE5wAd1vp3gIhAP/ZCOzpEe9+tjgb
p3MppqAbfu46ao32EoHcTwyKodjK
-----END CERTIFICATE-----`,
    },
  },
  {
    name: 'a good certificate and nothing newer than TLS 1.0',
    code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    tls: {
      key,
      cert: good,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1',
      // OpenSSL no longer offers it at its ordinary level.
      ciphers: 'DEFAULT@SECLEVEL=0',
    },
  },
];
