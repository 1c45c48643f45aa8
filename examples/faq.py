"""
title: FAQ Pipe
description: Executes the answers of the plugin FAQ. Send it the name of one of the functions below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:  # the server has only this file
    from collections.abc import Awaitable, Callable

    from open_webui_realtime import EventCaller, EventEmitter, InputCall, PluginEvent, SourceEvent

    Answer = Callable[[EventEmitter, EventCaller], Awaitable[str]]


async def send(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "status", "data": {"description": "Processing started"}}
    )
    return "Done."


async def ask(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    name = await __event_call__(
        {
            "type": "input",
            "data": {"title": "Name", "message": "Who are you?", "placeholder": "Your name"},
        }
    )
    return f"Hello {name}!"


async def status(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "status", "data": {"description": "Fetching", "done": False}}
    )
    await __event_emitter__(
        {"type": "status", "data": {"description": "Fetched", "done": True, "hidden": False}}
    )
    return "Here it is."


async def stream(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    for word in ("Partial text, ", "next piece."):
        await __event_emitter__({"type": "message", "data": {"content": word}})
    return ""


async def stream_and_return(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__({"type": "message", "data": {"content": "Thinking about it"}})
    return "This is the answer."


async def delta(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    for word in ("Partial text, ", "next piece."):
        await __event_emitter__({"type": "chat:message:delta", "data": {"content": word}})
    return ""


async def delta_then_replace(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    text = ""
    for word in ("Partial text, ", "next piece."):
        text += word
        await __event_emitter__({"type": "chat:message:delta", "data": {"content": word}})
    await __event_emitter__({"type": "replace", "data": {"content": text}})
    return ""


async def replace(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__({"type": "message", "data": {"content": "A draft"}})
    await __event_emitter__({"type": "replace", "data": {"content": "The final answer."}})
    return ""


async def chat_message(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "chat:message", "data": {"content": "The final answer."}}
    )
    return ""


async def completion(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    progress = {"type": "chat:completion", "data": {"content": "Half of the answer"}}
    await __event_emitter__(cast("PluginEvent", progress))
    return "The whole answer."


async def files(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    for url in ("/first.png", "/second.png"):
        await __event_emitter__(
            {"type": "files", "data": {"files": [{"type": "image", "url": url}]}}
        )
    return "Two pictures."


async def chat_message_files(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "chat:message:files", "data": {"files": [{"type": "image", "url": "/first.png"}]}}
    )
    return "A picture."


async def embeds(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__({"type": "embeds", "data": {"embeds": ["<b>A chart</b>"]}})
    return "See the chart."


async def title(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__({"type": "chat:title", "data": "Market analysis"})
    return "Renamed, on the screen."


async def title_object(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    wrong = {"type": "chat:title", "data": {"title": "Market analysis"}}
    await __event_emitter__(cast("PluginEvent", wrong))  # mypy refuses it without the cast
    return "The title is an object now."


async def tags(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__({"type": "chat:tags", "data": ["finance", "daily-report"]})
    return "Tagged, on the screen."


async def source(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    citation: SourceEvent = {
        "type": "source",
        "data": {
            "source": {"name": "Handbook"},
            "document": ["Hello is said at any hour."],
            "metadata": [{"source": "handbook.pdf"}],
        },
    }
    await __event_emitter__(citation)
    return "Hello [1]."


async def code_execution(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    code = {
        "type": "code_execution",
        "id": "run-1",
        "name": "Sum",
        "language": "python",
        "code": "print(40 + 2)",
    }
    await __event_emitter__(cast("PluginEvent", {"type": "source", "data": code}))
    done = {**code, "result": {"output": "42"}}
    await __event_emitter__(cast("PluginEvent", {"type": "source", "data": done}))
    return "It is 42."


async def notification(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "notification", "data": {"type": "success", "content": "Task complete"}}
    )
    return "Done."


async def confirmation(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    sure = await __event_call__(
        {
            "type": "confirmation",
            "data": {"title": "Are you sure?", "message": "Shall it be deleted?"},
        }
    )
    if sure is True:  # what nobody answers brings {"error": ...}, which is true for a bare `if`
        return "Deleted."
    return "Nothing was deleted."


async def confirmation_refused(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    sure = await __event_call__(
        {
            "type": "confirmation",
            "data": {"title": "Are you sure?", "message": "Shall it be deleted?"},
        }
    )
    return f"The answer is {sure!r}."


async def input_answer(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    name = await __event_call__(
        {"type": "input", "data": {"title": "Name", "message": "Who are you?"}}
    )
    return f"The answer is {name!r}."


async def input_cancelled(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    name = await __event_call__(
        {"type": "input", "data": {"title": "Name", "message": "Who are you?"}}
    )
    if not isinstance(name, str):
        return f"No name: {name!r}."
    return f"Hello {name}!"


async def password(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    question: InputCall = {
        "type": "input",
        "data": {"title": "Key", "message": "Your API key", "type": "password"},
    }
    key = await __event_call__(question)
    return "Thank you." if isinstance(key, str) else "No key."


async def execute(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    result = await __event_call__({"type": "execute", "data": {"code": "return 40 + 2"}})
    return f"The result is {result!r}."


async def nobody_there(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    try:
        sure = await __event_call__(
            {"type": "confirmation", "data": {"title": "Sure?", "message": "Go on?"}}
        )
    except Exception as problem:  # up to 0.11.0
        return f"Nobody was asked ({type(problem).__name__})."
    if isinstance(sure, dict):  # since 0.11.1
        return f"Nobody was asked ({sure['error']})."
    return "Going on." if sure else "Stopped."


async def failed(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "chat:message:error", "data": {"error": {"content": "The service is down."}}}
    )
    return ""


async def raised(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    raise RuntimeError("The service is down.")


async def several(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "status", "data": {"description": "Writing", "done": False}}
    )
    await __event_emitter__({"type": "message", "data": {"content": "One"}})
    await __event_emitter__({"type": "message", "data": {"content": ", two"}})
    await __event_emitter__({"type": "replace", "data": {"content": "One, two, three."}})
    await __event_emitter__(
        {"type": "status", "data": {"description": "Written", "done": True}}
    )
    return ""


async def custom(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    own = {"type": "acme:progress", "data": {"percent": 40}}
    await __event_emitter__(cast("PluginEvent", own))
    return "40 per cent."


async def follow_ups(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    await __event_emitter__(
        {"type": "chat:message:follow_ups", "data": {"follow_ups": ["Why?", "How?"]}}
    )
    return "Ask on."


async def call_types(__event_emitter__: EventEmitter, __event_call__: EventCaller) -> str:
    sure = await __event_call__(
        {"type": "confirmation", "data": {"title": "Sure?", "message": "Go on?"}}
    )
    name = await __event_call__(
        {"type": "input", "data": {"title": "Name", "message": "Who are you?"}}
    )
    page = await __event_call__(
        {"type": "execute", "data": {"code": "return document.title"}}
    )
    return f"{sure!r}, {name!r}, {page!r}"


ANSWERS: dict[str, Answer] = {
    answer.__name__: answer
    for answer in (
        send, ask, status, stream, stream_and_return, delta, delta_then_replace, replace, chat_message, completion,
        files, chat_message_files, embeds, title, title_object, tags, source, code_execution, notification,
        confirmation, confirmation_refused, input_answer, input_cancelled, password, execute, nobody_there,
        failed, raised, several, custom, follow_ups, call_types,
    )
}  # fmt: skip


class Pipe:
    async def pipe(
        self,
        body: dict[str, object],
        __event_emitter__: EventEmitter,
        __event_call__: EventCaller,
    ) -> str:
        messages = cast("list[dict[str, str]]", body["messages"])
        return await ANSWERS[messages[-1]["content"]](__event_emitter__, __event_call__)
