/** Where a number comes from: what the list of dialogues adds up to, in a writer's words. For hover and inlay hints. */
import { withNoun, wordFor } from '../../report/dutch/counted.ts';
import type { NumberStatement, Report } from '../../report/model.ts';
import { doubtOf } from '../../report/questions/number-places.ts';

export function numberInRegister({ statements }: Report, about: NumberStatement['about']): NumberStatement | undefined {
  return statements.find(
    (statement): statement is NumberStatement => statement.about === about && statement.source === 'register',
  );
}

/** The place that other numbers are compared with: the register or, if it does not count them, the most trusted one. */
export function trustedStatement(report: Report, about: NumberStatement['about']): NumberStatement | undefined {
  const { statements, template } = report;
  const register = template.facts[about]?.register;
  if (register === 'count' || register === 'sum') return numberInRegister(report, about);
  const said = statements.filter((one): one is NumberStatement => one.about === about);
  return [...said].sort((one, other) => doubtOf(template, one.source) - doubtOf(template, other.source))[0];
}

/** `7 + 8 = 15, opgeteld uit de lijst van dialogen`, if short enough for a reader to follow. */
export function howCounted({ about, value, parts }: NumberStatement): string {
  if (about === 'dialogen') return `In de lijst van dialogen ${wordFor(value, 'staat', 'staan')} er ${value}.`;
  if (!parts || parts.length < 2)
    return `In de lijst van dialogen ${wordFor(value, 'staat', 'staan')} ${withNoun(value, 'deelnemer', 'deelnemers')}.`;
  if (parts.length <= LONGEST_SUM) return `${parts.join(' + ')} = ${value}, opgeteld uit de lijst van dialogen.`;
  return `Samen ${value}, opgeteld uit de ${parts.length} dialogen in de lijst van dialogen.`;
}

const LONGEST_SUM = 20;
