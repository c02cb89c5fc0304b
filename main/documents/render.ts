import type { DocumentForm } from '../contract/document.ts';
import { dataForm } from './data-form.ts';
import type { ClockOffset } from './moment.ts';
import { pageForm } from './page-form.ts';
import type { Paper } from './paper.ts';
import { sealed } from './seal.ts';

/** The file to write: the paper in one form, with its hash. */
export const rendered = (paper: Paper, form: DocumentForm, offset: ClockOffset): string => {
  switch (form) {
    case 'html':
      return sealed(pageForm(paper, offset));
    case 'json':
      return sealed(dataForm(paper, offset));
  }
};
