import { account, farewell, frame, signOut } from './en/account.ts';
import { addPool, profileProblems } from './en/add-pool.ts';
import { attributes } from './en/attributes.ts';
import { common, serviceWords } from './en/common.ts';
import { checks, consequences, deletion, sending } from './en/deletion.ts';
import { lastQuestion } from './en/last-question.ts';
import { menu } from './en/menu.ts';
import { otherRefusal, outcome, refusals } from './en/outcome.ts';
import { harmlessErrors, poolErrors } from './en/pool-errors.ts';
import { postOffice, practice } from './en/practice.ts';
import { challenge, formProblems, signIn, storage } from './en/sign-in.ts';
import { confirmSignUp, signUp } from './en/sign-up.ts';
import { time } from './en/time.ts';
import { pools, welcome } from './en/welcome.ts';

/** English, the language that defines the catalogue. */
export const en = {
  account,
  addPool,
  attributes,
  challenge,
  checks,
  common,
  confirmSignUp,
  consequences,
  deletion,
  farewell,
  formProblems,
  frame,
  harmlessErrors,
  lastQuestion,
  menu,
  otherRefusal,
  outcome,
  poolErrors,
  pools,
  postOffice,
  practice,
  profileProblems,
  refusals,
  sending,
  serviceWords,
  signIn,
  signOut,
  signUp,
  storage,
  time,
  welcome,
};
