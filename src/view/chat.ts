/**
 * The chat that a person sees, as far as events change it.
 *
 * @module
 */
import type { OutputItem } from '../../generated/types.js';

/** Something of an event that the view only hands on. */
export type Loose = { readonly [key: string]: unknown };

/** One message of a chat. Everything but the id may be absent: REST gives what it has. */
export interface MessageView {
  readonly id: string;
  readonly parentId?: string | null;
  readonly childrenIds?: readonly string[];
  readonly role?: string;
  /** The whole text. */
  readonly content?: string;
  /** True when nothing more is generated. */
  readonly done?: boolean;
  /** Statuses, oldest first; clients show the last. */
  readonly statusHistory?: readonly unknown[];
  readonly files?: readonly unknown[];
  readonly embeds?: readonly unknown[];
  /** What went wrong; most clients show its `content`. */
  readonly error?: unknown;
  /** Suggested next questions. */
  readonly followUps?: readonly unknown[];
  readonly favorite?: unknown;
  readonly sources?: readonly unknown[];
  /** Runs of code, one an id. */
  readonly code_executions?: readonly Loose[];
  /** Tokens and the like, as the provider counts them. */
  readonly usage?: unknown;
  /** Items of the answer: texts, reasoning, tool calls. Since 0.8.0. */
  readonly output?: readonly OutputItem[];
  /** Model that answered in an arena. */
  readonly selectedModelId?: unknown;
  readonly arena?: boolean;
  /** Summary of everything before this message. Since 0.11.0. */
  readonly contextSummary?: unknown;
  readonly meta?: Loose;
  /** Text before a filter changed it. Since 0.9.0. */
  readonly originalContent?: string;
}

/** A chat with its tree of messages. */
export interface ChatView {
  readonly id: string;
  readonly title?: unknown;
  readonly messages: { readonly [id: string]: MessageView };
  /** The message at the end of the branch that is shown. */
  readonly currentId?: string | null;
  /** Task list that the model keeps. Since 0.9.0. */
  readonly tasks?: unknown;
}

/** The chat with one message replaced. */
export function withMessage(chat: ChatView, message: MessageView): ChatView {
  return { ...chat, messages: { ...chat.messages, [message.id]: message } };
}
