/**
 * The parts of a chat, as the user sees it, that events change.
 *
 * @module
 */
import type { OutputItem } from '../../generated/types.js';

/** An object that the view copies from an event unchanged. */
export type UntypedObject = { readonly [key: string]: unknown };

/** One message of a chat. Every key except the id may be absent, as in the responses of REST. */
export interface MessageView {
  /** Id of the message. */
  readonly id: string;
  /** Id of the message that it answers; null for the first. */
  readonly parentId?: string | null;
  /** Ids of the messages that answer it. */
  readonly childrenIds?: readonly string[];
  /** `user` or `assistant`. */
  readonly role?: string;
  /** The whole text. */
  readonly content?: string;
  /** True once generation has ended. */
  readonly done?: boolean;
  /** Statuses, oldest first; clients show the last. */
  readonly statusHistory?: readonly unknown[];
  /** Files of the message, as the last `files` event listed them. */
  readonly files?: readonly unknown[];
  /** Embeds of the message, as the last `embeds` event listed them. */
  readonly embeds?: readonly unknown[];
  /** Error of the answer; most clients show its `content`. */
  readonly error?: unknown;
  /** Suggested next questions. */
  readonly followUps?: readonly unknown[];
  /** Whether the user marked the message, as the event carries it. */
  readonly favorite?: unknown;
  /** Sources and citations, oldest first. */
  readonly sources?: readonly unknown[];
  /** Code executions, one for each id. */
  readonly code_executions?: readonly UntypedObject[];
  /** Token counts and timings, as the provider reports them. */
  readonly usage?: unknown;
  /** Items of the answer: texts, reasoning, tool calls. Since 0.8.0. */
  readonly output?: readonly OutputItem[];
  /** Model that answered in an arena. */
  readonly selectedModelId?: unknown;
  /** True when an arena chose the model. */
  readonly arena?: boolean;
  /** Summary of everything before this message. Since 0.11.0. */
  readonly contextSummary?: unknown;
  /** Other data of the message, such as `voice`. */
  readonly meta?: UntypedObject;
  /** Text before a filter changed it. Since 0.9.0. */
  readonly originalContent?: string;
}

/** A chat with its tree of messages. */
export interface ChatView {
  /** Id of the chat. */
  readonly id: string;
  /** Title, as the last `chat:title` event carried it. */
  readonly title?: unknown;
  /** Messages by id. */
  readonly messages: { readonly [id: string]: MessageView };
  /** The message at the end of the branch that is shown. */
  readonly currentId?: string | null;
  /** Task list of the model. Since 0.9.0. */
  readonly tasks?: unknown;
}

/** Returns the chat with one message replaced. */
export function withMessage(chat: ChatView, message: MessageView): ChatView {
  return { ...chat, messages: { ...chat.messages, [message.id]: message } };
}
