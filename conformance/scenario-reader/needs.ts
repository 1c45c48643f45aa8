/**
 * A scenario says what it needs, so that it is not applicable (and never red) where a server lacks it.
 *
 * @module
 */
import type { Scenario } from '../../src/suite/types.js';
import type { Known } from './context.js';
import type { Problem } from './yaml-text.js';

/** The capability each trigger stands on. */
const CAPABILITY: { [trigger: string]: string } = {
  'create-channel': 'channels',
  'open-dm': 'messages',
  'post-message': 'messages',
  'edit-message': 'messages',
  'delete-message': 'messages',
  'add-reaction': 'messages',
  'remove-reaction': 'messages',
  'pin-message': 'messages',
  'create-webhook': 'webhooks',
  'post-webhook': 'webhooks',
  'add-members': 'messages',
  'remove-members': 'messages',
  'delete-channel': 'messages',
  'read-member': 'messages',
  'create-chat': 'chats',
  'read-chat': 'chats',
  'set-message': 'chats',
  'continue-chat': 'direct-connections',
  'emit-event': 'events',
  'read-usage': 'usage',
  'read-person': 'usage',
  'create-note': 'notes',
  'read-note': 'notes',
  'update-note': 'notes',
  'share-note': 'notes',
  'delete-note': 'notes',
  'share-chat': 'shared-chats',
  'unshare-chat': 'shared-chats',
  'archive-chat': 'shared-chats',
  'delete-chat': 'shared-chats',
  'mute-channel': 'mutes',
  'update-user': 'accounts',
  'delete-user': 'accounts',
  'revoke-sessions': 'accounts',
  'share-channel': 'messages',
  'change-password': 'passwords',
  'create-group': 'groups',
  'add-to-group': 'groups',
  'remove-from-group': 'groups',
  'update-group': 'groups',
  'delete-group': 'groups',
  'create-folder': 'folders',
  'move-chat': 'folders',
  'share-folder': 'folders',
  'update-folder': 'folders',
  'delete-folder': 'folders',
  'unshare-chats': 'folders',
  'archive-chats': 'folders',
  'delete-chats': 'folders',
  'run-plugin': 'functions',
  'complete-directly': 'direct-connections',
  'start-completion': 'completions',
  'stop-task': 'completions',
  'read-tasks': 'completions',
  'run-automation': 'automations',
};

/** Checks that `needs` lists what the scenario and the requirements it proves stand on. */
export function checkNeeds(scenario: Scenario, known: Known): Problem[] {
  const problems: Problem[] = [];
  const needs = new Set(scenario.needs ?? []);
  const want = (need: string, path: Problem['path'], why: string): void => {
    if (!needs.has(need)) problems.push({ path, message: `${why} needs "${need}": list it in "needs".` });
  };
  for (const [index, given] of (scenario.given ?? []).entries()) {
    want('channel' in given ? 'channels' : 'chats', ['given', index], 'channel' in given ? 'A channel' : 'A chat');
  }
  for (const [index, step] of scenario.steps.entries()) {
    if ('trigger' in step)
      want(CAPABILITY[step.trigger] ?? step.trigger, ['steps', index], `The trigger ${step.trigger}`);
    for (const id of 'proves' in step ? (step.proves ?? []) : []) {
      const requirement = known.requirements.find((entry) => entry.id === id);
      for (const need of requirement?.needs ?? []) want(need, ['steps', index], id);
    }
  }
  return problems;
}
