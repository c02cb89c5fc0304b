import type { Catalogue } from './catalogue.ts';
import { accountCopy } from './es/account-copy.ts';
import { account, farewell, signOut } from './es/account.ts';
import { addPool, profileProblems } from './es/add-pool.ts';
import { attributeEdit } from './es/attribute-edit.ts';
import { attributes } from './es/attributes.ts';
import { browserSignIn } from './es/browser-sign-in.ts';
import { cheatSheet } from './es/cheat-sheet.ts';
import { cleanUp } from './es/clean-up.ts';
import { common, saving, serviceWords } from './es/common.ts';
import { deleteErrors } from './es/delete-errors.ts';
import { checks, consequences, deletion, sending } from './es/deletion.ts';
import { doctor } from './es/doctor.ts';
import { frame } from './es/frame.ts';
import { lastQuestion } from './es/last-question.ts';
import { menu } from './es/menu.ts';
import { offline } from './es/offline.ts';
import { outcome } from './es/outcome.ts';
import { palette } from './es/palette.ts';
import { paper } from './es/paper.ts';
import { passwordChange } from './es/password-change.ts';
import { pendingSignUps } from './es/pending-sign-ups.ts';
import { harmlessErrors, poolErrors } from './es/pool-errors.ts';
import { poolPage } from './es/pool-page.ts';
import { practiceKinds } from './es/practice-kinds.ts';
import { postOffice, practice } from './es/practice.ts';
import { preferences } from './es/preferences.ts';
import { receipt } from './es/receipt.ts';
import { recognise } from './es/recognise.ts';
import { recovery } from './es/recovery.ts';
import { rehearsal } from './es/rehearsal.ts';
import { challenge, formProblems, signIn, storage } from './es/sign-in.ts';
import { confirmSignUp, signUp } from './es/sign-up.ts';
import { steps } from './es/steps.ts';
import { time } from './es/time.ts';
import { tokenSignIn } from './es/token-sign-in.ts';
import { tokens } from './es/tokens.ts';
import { ways } from './es/ways.ts';
import { pools, welcome } from './es/welcome.ts';

/**
 * Spanish, addressing the person as «tú». «User pool» and «pool» stay English: «grupo de usuarios»
 * would be taken for the groups within a pool.
 */
export const es: Catalogue = {
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
