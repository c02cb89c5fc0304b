/**
 * `GET /oauth2/userInfo` (OpenID Connect Core 1.0, section 5.3; RFC 6750; developer guide,
 * "The user attributes endpoint"): who a token of the managed login is about.
 */
import { judgeBearer, readAccessToken } from '../access-token.ts';
import { readableAttributes } from '../people/attribute-permissions.ts';
import type { Pool } from '../pool.ts';
import { jsonReply } from './oauth-reply.ts';
import { attributesOfScopes } from './scopes.ts';

const badRequest = 'Bad OAuth2 request at UserInfo Endpoint';
const badToken =
  'Access token is expired, disabled, or deleted, or the user has globally signed out.';
const noOpenId = 'Access token does not contain openid scope';

/**
 * The attributes that the client may read and the scopes show, all of them text, as the
 * service has them here. 400 without a bearer token; 401 for a token that is no good, is
 * another pool's, or has no `openid`.
 */
export async function replyToUserInfo(
  pool: Pool,
  authorization: string | undefined,
): Promise<Response> {
  const token = /^bearer +([A-Za-z0-9._~+/=-]+)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (token === undefined) return refuse(400, 'invalid_request', badRequest);
  const read = await readAccessToken(pool.service, token);
  if (read.kind === 'refused' || read.pool !== pool) return refuse(401, 'invalid_token', badToken);
  // Tokens of InitiateAuth have the account scope only.
  if (!read.scopes.includes('openid')) return refuse(401, 'invalid_token', noOpenId);
  const bearer = judgeBearer(read);
  if (bearer.kind === 'refused') return refuse(401, 'invalid_token', badToken);
  const { user, client, scopes } = bearer;
  const readable = readableAttributes(pool.settings, client, user.attributes);
  return jsonReply(200, {
    sub: user.sub,
    ...attributesOfScopes(scopes, readable),
    username: user.username,
  });
}

function refuse(status: number, error: string, description: string): Response {
  return jsonReply(
    status,
    { error, error_description: description },
    // Without the word Bearer in front: so it stands in the guide.
    { 'www-authenticate': `error="${error}", error_description="${description}"` },
  );
}
