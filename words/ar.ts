import type { Catalogue } from './catalogue.ts';
import { accountCopy } from './ar/account-copy.ts';
import { account, farewell, signOut } from './ar/account.ts';
import { addPool, profileProblems } from './ar/add-pool.ts';
import { attributeEdit } from './ar/attribute-edit.ts';
import { attributes } from './ar/attributes.ts';
import { browserSignIn } from './ar/browser-sign-in.ts';
import { cheatSheet } from './ar/cheat-sheet.ts';
import { cleanUp } from './ar/clean-up.ts';
import { common, saving, serviceWords } from './ar/common.ts';
import { deleteErrors } from './ar/delete-errors.ts';
import { checks, consequences, deletion, sending } from './ar/deletion.ts';
import { doctor } from './ar/doctor.ts';
import { frame } from './ar/frame.ts';
import { lastQuestion } from './ar/last-question.ts';
import { menu } from './ar/menu.ts';
import { offline } from './ar/offline.ts';
import { outcome } from './ar/outcome.ts';
import { palette } from './ar/palette.ts';
import { paper } from './ar/paper.ts';
import { passwordChange } from './ar/password-change.ts';
import { pendingSignUps } from './ar/pending-sign-ups.ts';
import { harmlessErrors, poolErrors } from './ar/pool-errors.ts';
import { poolPage } from './ar/pool-page.ts';
import { practiceKinds } from './ar/practice-kinds.ts';
import { postOffice, practice } from './ar/practice.ts';
import { preferences } from './ar/preferences.ts';
import { receipt } from './ar/receipt.ts';
import { recognise } from './ar/recognise.ts';
import { recovery } from './ar/recovery.ts';
import { rehearsal } from './ar/rehearsal.ts';
import { challenge, formProblems, signIn, storage } from './ar/sign-in.ts';
import { confirmSignUp, signUp } from './ar/sign-up.ts';
import { steps } from './ar/steps.ts';
import { time } from './ar/time.ts';
import { tokenSignIn } from './ar/token-sign-in.ts';
import { tokens } from './ar/tokens.ts';
import { ways } from './ar/ways.ts';
import { pools, welcome } from './ar/welcome.ts';

/** Arabic, addressed to nobody’s gender: acts are named by verbal nouns. */
export const ar: Catalogue = {
  account,
  accountCopy,
  addPool,
  attributeEdit,
  attributes,
  browserSignIn,
  challenge,
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
