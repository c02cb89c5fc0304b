import type { Catalogue } from './catalogue.ts';
import { accountCopy } from './ja/account-copy.ts';
import { account, farewell, signOut } from './ja/account.ts';
import { addPool, profileProblems } from './ja/add-pool.ts';
import { attributeEdit } from './ja/attribute-edit.ts';
import { attributes } from './ja/attributes.ts';
import { browserSignIn } from './ja/browser-sign-in.ts';
import { cheatSheet } from './ja/cheat-sheet.ts';
import { cleanUp } from './ja/clean-up.ts';
import { common, saving, serviceWords } from './ja/common.ts';
import { deleteErrors } from './ja/delete-errors.ts';
import { checks, consequences, deletion, sending } from './ja/deletion.ts';
import { doctor } from './ja/doctor.ts';
import { frame } from './ja/frame.ts';
import { lastQuestion } from './ja/last-question.ts';
import { menu } from './ja/menu.ts';
import { offline } from './ja/offline.ts';
import { outcome } from './ja/outcome.ts';
import { palette } from './ja/palette.ts';
import { paper } from './ja/paper.ts';
import { passwordChange } from './ja/password-change.ts';
import { pendingSignUps } from './ja/pending-sign-ups.ts';
import { harmlessErrors, poolErrors } from './ja/pool-errors.ts';
import { poolPage } from './ja/pool-page.ts';
import { practiceKinds } from './ja/practice-kinds.ts';
import { postOffice, practice } from './ja/practice.ts';
import { preferences } from './ja/preferences.ts';
import { receipt } from './ja/receipt.ts';
import { recognise } from './ja/recognise.ts';
import { recovery } from './ja/recovery.ts';
import { rehearsal } from './ja/rehearsal.ts';
import { formProblems, signIn, storage } from './ja/sign-in.ts';
import { confirmSignUp, signUp } from './ja/sign-up.ts';
import { steps } from './ja/steps.ts';
import { time } from './ja/time.ts';
import { tokenSignIn } from './ja/token-sign-in.ts';
import { tokens } from './ja/tokens.ts';
import { ways } from './ja/ways.ts';
import { pools, welcome } from './ja/welcome.ts';

/** Japanese. */
export const ja: Catalogue = {
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
