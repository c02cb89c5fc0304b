import { accountCopy } from './en/account-copy.ts';
import { account, farewell, signOut } from './en/account.ts';
import { addPool, profileProblems } from './en/add-pool.ts';
import { attributeEdit } from './en/attribute-edit.ts';
import { attributes } from './en/attributes.ts';
import { browserSignIn } from './en/browser-sign-in.ts';
import { cheatSheet } from './en/cheat-sheet.ts';
import { cleanUp } from './en/clean-up.ts';
import { common, saving, serviceWords } from './en/common.ts';
import { deleteErrors } from './en/delete-errors.ts';
import { checks, consequences, deletion, sending } from './en/deletion.ts';
import { doctor } from './en/doctor.ts';
import { frame } from './en/frame.ts';
import { lastQuestion } from './en/last-question.ts';
import { menu } from './en/menu.ts';
import { offline } from './en/offline.ts';
import { outcome } from './en/outcome.ts';
import { palette } from './en/palette.ts';
import { paper } from './en/paper.ts';
import { passwordChange } from './en/password-change.ts';
import { pendingSignUps } from './en/pending-sign-ups.ts';
import { harmlessErrors } from './en/open-errors.ts';
import { poolErrors } from './en/pool-errors.ts';
import { poolPage } from './en/pool-page.ts';
import { practiceKinds } from './en/practice-kinds.ts';
import { postOffice, practice } from './en/practice.ts';
import { preferences } from './en/preferences.ts';
import { receipt } from './en/receipt.ts';
import { recognise } from './en/recognise.ts';
import { recovery } from './en/recovery.ts';
import { rehearsal } from './en/rehearsal.ts';
import { formProblems, signIn, storage } from './en/sign-in.ts';
import { confirmSignUp, signUp } from './en/sign-up.ts';
import { steps } from './en/steps.ts';
import { time } from './en/time.ts';
import { tokenSignIn } from './en/token-sign-in.ts';
import { tokens } from './en/tokens.ts';
import { ways } from './en/ways.ts';
import { pools, welcome } from './en/welcome.ts';

/** English, the language that defines the catalogue. */
export const en = {
  account,
  accountCopy,
  addPool,
  attributeEdit,
  attributes,
  browserSignIn,
  cheatSheet,
  checks,
  cleanUp,
  common,
  confirmSignUp,
  consequences,
  deleteErrors,
  deletion,
  doctor,
  farewell,
  formProblems,
  frame,
  harmlessErrors,
  lastQuestion,
  menu,
  offline,
  outcome,
  palette,
  paper,
  passwordChange,
  pendingSignUps,
  poolErrors,
  poolPage,
  pools,
  postOffice,
  practice,
  practiceKinds,
  preferences,
  profileProblems,
  receipt,
  recognise,
  recovery,
  rehearsal,
  saving,
  sending,
  serviceWords,
  signIn,
  signOut,
  signUp,
  steps,
  storage,
  time,
  tokens,
  tokenSignIn,
  ways,
  welcome,
};
