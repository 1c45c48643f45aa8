/**
 * What the web client shows, where releases differ.
 *
 * Generated from versions.yaml by `npm run generate`; do not edit.
 *
 * @module
 */

/** The rules of a release. */
export interface ViewRules {
  readonly output: boolean;
  readonly responses: boolean;
  readonly cancel: 'siblings' | 'own';
  readonly error: 'verbatim' | 'message';
}

/** Ranges of releases, oldest first; `since` and `until` are inclusive. */
export const VIEWS: readonly { readonly since: string; readonly until: string; readonly rules: ViewRules }[] = [
  { since: '0.6.32', until: '0.8.11', rules: { output: false, responses: false, cancel: 'siblings', error: 'verbatim' } },
  { since: '0.8.12', until: '0.11.3', rules: { output: true, responses: false, cancel: 'own', error: 'verbatim' } },
  { since: '0.11.4', until: '0.11.4', rules: { output: true, responses: true, cancel: 'own', error: 'verbatim' } },
  { since: '0.12.0', until: '0.12.4', rules: { output: true, responses: true, cancel: 'own', error: 'message' } },
];
