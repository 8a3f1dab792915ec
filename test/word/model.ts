/** What a report means, without where it stands: two texts with the same meaning are the same report. */
import { reportJson } from '../../server/src/render/json.ts';
import { readReport } from '../../server/src/report/read-report.ts';

export function modelOf(text: string): unknown {
  return JSON.parse(JSON.stringify(reportJson(readReport(text))), (_, value) => withoutPlaces(value));
}

/** A place becomes the mark that there is one. */
function withoutPlaces(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && 'start' in value && 'end' in value) return 'a place';
  return value;
}

/** Without the header and what it says; every bullet is `-`, which is what a foreign bullet becomes. */
export function bodyOf(model: unknown): unknown {
  // The shape is that of schemas/report.schema.json.
  const { header: _, statements, ...body } = model as { header: unknown; statements: readonly { source: string }[] };
  const own = statements.filter(({ source }) => source !== 'register' && source !== 'header');
  return JSON.parse(JSON.stringify({ ...body, statements: own }), (key, value) =>
    key === 'marker' && value === '*' ? '-' : value,
  );
}
