import type { Catalogue } from './catalogue.ts';
import { accountCopy } from './de/account-copy.ts';
import { account, farewell, signOut } from './de/account.ts';
import { addPool, profileProblems } from './de/add-pool.ts';
import { attributeEdit } from './de/attribute-edit.ts';
import { attributes } from './de/attributes.ts';
import { browserSignIn } from './de/browser-sign-in.ts';
import { cheatSheet } from './de/cheat-sheet.ts';
import { cleanUp } from './de/clean-up.ts';
import { common, saving, serviceWords } from './de/common.ts';
import { deleteErrors } from './de/delete-errors.ts';
import { checks, consequences, deletion, sending } from './de/deletion.ts';
import { doctor } from './de/doctor.ts';
import { frame } from './de/frame.ts';
import { lastQuestion } from './de/last-question.ts';
import { menu } from './de/menu.ts';
import { offline } from './de/offline.ts';
import { outcome } from './de/outcome.ts';
import { palette } from './de/palette.ts';
import { paper } from './de/paper.ts';
import { passwordChange } from './de/password-change.ts';
import { pendingSignUps } from './de/pending-sign-ups.ts';
import { harmlessErrors, poolErrors } from './de/pool-errors.ts';
import { poolPage } from './de/pool-page.ts';
import { practiceKinds } from './de/practice-kinds.ts';
import { postOffice, practice } from './de/practice.ts';
import { preferences } from './de/preferences.ts';
import { receipt } from './de/receipt.ts';
import { recognise } from './de/recognise.ts';
import { recovery } from './de/recovery.ts';
import { rehearsal } from './de/rehearsal.ts';
import { formProblems, signIn, storage } from './de/sign-in.ts';
import { confirmSignUp, signUp } from './de/sign-up.ts';
import { steps } from './de/steps.ts';
import { time } from './de/time.ts';
import { tokenSignIn } from './de/token-sign-in.ts';
import { tokens } from './de/tokens.ts';
import { ways } from './de/ways.ts';
import { pools, welcome } from './de/welcome.ts';

/** German. */
export const de: Catalogue = {
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
