// CHANGELOG.md, in Dutch and in the form of Keep a Changelog: the section of what has not been released yet.

const HEADING = '## [Nog niet uitgebracht]';

/** The contents of that section, trimmed; `''` where there is none. */
export function unreleased(changelog) {
  const start = changelog.indexOf(`${HEADING}\n`);
  if (start === -1) return '';
  const from = start + HEADING.length;
  const next = changelog.indexOf('\n## ', from);
  return changelog.slice(from, next === -1 ? undefined : next).trim();
}

/** Makes it the section of `version`, below an empty one for what comes next. */
export function released(changelog, version, date) {
  return changelog.replace(`${HEADING}\n`, () => `${HEADING}\n\n## [${version}] - ${date}\n`);
}
