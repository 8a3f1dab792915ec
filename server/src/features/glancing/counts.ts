/** How a number comes about: what the list of dialogues adds up to, in words for a writer. Asked by hover and inlay hints. */
import { counted, wordFor } from '../../report/dutch/counted.ts';
import type { NumberStatement, Report } from '../../report/model.ts';

export function numberInRegister({ statements }: Report, about: NumberStatement['about']): NumberStatement | undefined {
  return statements.find(
    (statement): statement is NumberStatement => statement.about === about && statement.source === 'register',
  );
}

/** `7 + 8 = 15, opgeteld uit de lijst van dialogen`, as long as a reader can follow it. */
export function howCounted({ about, value, parts }: NumberStatement): string {
  if (about === 'dialogen') return `In de lijst van dialogen ${wordFor(value, 'staat', 'staan')} er ${value}.`;
  if (!parts || parts.length < 2)
    return `In de lijst van dialogen ${wordFor(value, 'staat', 'staan')} ${counted(value, 'deelnemer', 'deelnemers')}.`;
  if (parts.length <= LONGEST_SUM) return `${parts.join(' + ')} = ${value}, opgeteld uit de lijst van dialogen.`;
  return `Samen ${value}, opgeteld uit de ${parts.length} dialogen in de lijst van dialogen.`;
}

const LONGEST_SUM = 20;
