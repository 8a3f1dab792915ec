// CHANGELOG.md, in Dutch and in the form of Keep a Changelog: the section of what was not released yet.

const HEADING = '## [Nog niet uitgebracht]';

/** What stands in it, without the spaces around it. */
export function unreleased(changelog) {
  const start = changelog.indexOf(`${HEADING}\n`);
  if (start === -1) return '';
  const from = start + HEADING.length;
  const next = changelog.indexOf('\n## ', from);
  return changelog.slice(from, next === -1 ? undefined : next).trim();
}

/** It becomes the section of `version`, below an empty one for what comes next. */
export function released(changelog, version, date) {
  return changelog.replace(`${HEADING}\n`, () => `${HEADING}\n\n## [${version}] - ${date}\n`);
}
