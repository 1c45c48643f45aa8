/**
 * A badge for shields.io, which reads this document from an address (`https://img.shields.io/endpoint?url=...`).
 *
 * @module
 */
import type { Report } from './report.js';
import { countOutcomes, judgedCount } from './summary.js';
import { conclusionOf, failuresText, type Conclusion } from './verdict.js';

/** The document that shields.io reads. */
export interface Badge {
  schemaVersion: 1;
  label: string;
  message: string;
  color: string;
}

const COLOURS: Record<Conclusion, string> = {
  conformant: 'brightgreen',
  'not conformant': 'red',
  'nothing judged': 'lightgrey',
  'not finished': 'orange',
};

/** The badge of a run. Bright green only for a complete run in which something was judged. */
export function toBadge(report: Report): Badge {
  const conclusion = conclusionOf(report);
  const label = `open-webui ${report.role === undefined ? 'wire' : `wire ${report.role}`} ${report.judgement.profile}`;
  if (conclusion === 'not conformant') return badge(label, failuresText(report), COLOURS[conclusion]);
  if (conclusion !== 'conformant' || !report.partial) return badge(label, conclusion, COLOURS[conclusion]);
  const judged = judgedCount(countOutcomes(report.judgement.verdicts));
  return badge(label, `${judged} requirement${judged === 1 ? '' : 's'} checked`, 'yellowgreen');
}

const badge = (label: string, message: string, color: string): Badge => ({ schemaVersion: 1, label, message, color });

/** Renders the badge as JSON text. */
export function renderBadge(report: Report): string {
  return `${JSON.stringify(toBadge(report), undefined, 2)}\n`;
}
