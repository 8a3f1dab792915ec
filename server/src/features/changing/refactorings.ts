/** The refactorings of a report at a place, offered as code actions and as commands; fixes are in `fixing/`. */
import type { CodeAction } from 'vscode-languageserver-types';
import type { RefactoringId } from '../../../../protocol/base.ts';
import type { Report } from '../../report/model.ts';
import { minimalEdits } from '../../report/text/minimal-edit.ts';
import type { Range } from '../../report/text/text.ts';
import { inHeader } from '../cursor.ts';
import { type Lines, toTextEdit } from '../lsp.ts';
import { fillFromRegister, renumberDialogen } from './from-register.ts';
import { makeKader, makeQuote, quoteOfBullet } from './make-block.ts';
import { moveItem, moveToSibling } from './move-item.ts';
import type { Offer } from './refactoring.ts';

const REFACTORINGS: Readonly<Record<RefactoringId, (report: Report, selection: Range) => Offer>> = {
  puntOmhoog: (report, selection) => moveItem(report, selection, -1),
  puntOmlaag: (report, selection) => moveItem(report, selection, 1),
  puntVerplaatsen: moveToSibling,
  kaderMaken: makeKader,
  citaatMaken: makeQuote,
  puntAlsCitaat: quoteOfBullet,
  aantallenInvullen: (report, selection) => fillFromRegister(report, selection, false),
  dialogenNummeren: renumberDialogen,
};

/** Runs one of them as a command, wherever the cursor is. */
export function refactoring(report: Report, id: RefactoringId, selection: Range): Offer {
  return minimiseOffer(REFACTORINGS[id](report, selection), report);
}

/** The ones that apply where the cursor is. */
export function refactorActions(report: Report, selection: Range, lines: Lines, uri: string): CodeAction[] {
  return offersAt(report, selection).flatMap((offer) => {
    const found = minimiseOffer(offer, report);
    if ('reason' in found) return [];
    const { title, kind, edits } = found;
    return [{ title, kind, edit: { changes: { [uri]: edits.map((edit) => toTextEdit(lines, edit)) } } }];
  });
}

function offersAt(report: Report, selection: Range): readonly Offer[] {
  if (inHeader(report, selection.start)) return [renumberDialogen(report)];
  const { puntOmhoog, puntOmlaag, puntVerplaatsen, kaderMaken, citaatMaken, puntAlsCitaat } = REFACTORINGS;
  const offers = [puntOmhoog, puntOmlaag, puntVerplaatsen, kaderMaken, citaatMaken, puntAlsCitaat].map((offer) =>
    offer(report, selection),
  );
  return [...offers, fillFromRegister(report, selection)];
}

function minimiseOffer(offer: Offer, { text }: Report): Offer {
  return 'reason' in offer ? offer : { ...offer, edits: minimalEdits(offer.edits, text) };
}
