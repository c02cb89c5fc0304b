import { account, farewell, frame, signOut } from './en/account.ts';
import { accountCopy } from './en/account-copy.ts';
import { addPool, profileProblems } from './en/add-pool.ts';
import { attributes } from './en/attributes.ts';
import { cleanUp } from './en/clean-up.ts';
import { common, saving, serviceWords } from './en/common.ts';
import { deleteErrors } from './en/delete-errors.ts';
import { checks, consequences, deletion, sending } from './en/deletion.ts';
import { lastQuestion } from './en/last-question.ts';
import { menu } from './en/menu.ts';
import { outcome } from './en/outcome.ts';
import { paper } from './en/paper.ts';
import { harmlessErrors, poolErrors } from './en/pool-errors.ts';
import { postOffice, practice } from './en/practice.ts';
import { receipt } from './en/receipt.ts';
import { rehearsal } from './en/rehearsal.ts';
import { challenge, formProblems, signIn, storage } from './en/sign-in.ts';
import { confirmSignUp, signUp } from './en/sign-up.ts';
import { time } from './en/time.ts';
import { pools, welcome } from './en/welcome.ts';

/** English, the language that defines the catalogue. */
export const en = {
  account,
  accountCopy,
  addPool,
  attributes,
  challenge,
  checks,
  cleanUp,
  common,
  confirmSignUp,
  consequences,
  deleteErrors,
  deletion,
  farewell,
  formProblems,
  frame,
  harmlessErrors,
  lastQuestion,
  menu,
  outcome,
  paper,
  poolErrors,
  pools,
  postOffice,
  practice,
  profileProblems,
  receipt,
  rehearsal,
  saving,
  sending,
  serviceWords,
  signIn,
  signOut,
  signUp,
  storage,
  time,
  welcome,
};
