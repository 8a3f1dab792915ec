/** What a report means, without any places: two texts with the same meaning are the same report. */
import { reportJson } from '../../server/src/render/json.ts';
import { readReport } from '../../server/src/report/read-report.ts';

export function modelOf(text: string): unknown {
  return JSON.parse(JSON.stringify(reportJson(readReport(text))), (_, value) => withoutPlaces(value));
}

/** Replaces a place by a note that there is one. */
function withoutPlaces(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && 'start' in value && 'end' in value) return 'a place';
  return value;
}

/** Without the header and its statements; every bullet is `-`, since a foreign bullet becomes that. */
export function bodyOf(model: unknown): unknown {
  // The shape is that of schemas/report.schema.json.
  const { header: _, statements, ...body } = model as { header: unknown; statements: readonly { source: string }[] };
  const own = statements.filter(({ source }) => source !== 'register' && source !== 'header');
  return JSON.parse(JSON.stringify({ ...body, statements: own }), (key, value) =>
    key === 'marker' && value === '*' ? '-' : value,
  );
}
