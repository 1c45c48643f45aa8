"""
title: Typed Pipe
description: Asks for a name and greets it, if confirmed. Its events and calls are checked by mypy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the server has only this file
    from open_webui_realtime import EventCaller, EventEmitter


class Pipe:
    async def pipe(
        self,
        body: dict[str, object],
        __event_emitter__: EventEmitter | None = None,
        __event_call__: EventCaller | None = None,
    ) -> str:
        emit, call = __event_emitter__, __event_call__
        if emit is None or call is None:
            return "Nobody can be asked here."
        await emit({"type": "status", "data": {"description": "Asking", "done": False}})
        name = await self.ask(call)
        if name is None:
            await emit({"type": "status", "data": {"description": "Stopped", "done": True}})
            return "Nobody was greeted."
        await emit({"type": "message", "data": {"content": "Looking for a greeting"}})
        await emit({"type": "replace", "data": {"content": ""}})
        await emit(
            {
                "type": "source",
                "data": {
                    "source": {"name": "Greetings"},
                    "document": ["Hello is said at any hour."],
                    "metadata": [{"source": "greetings.txt"}],
                },
            }
        )
        await emit({"type": "status", "data": {"description": "Greeted", "done": True}})
        return f"Hello {name}!"

    async def ask(self, call: EventCaller) -> str | None:
        sure = await call(
            {"type": "confirmation", "data": {"title": "Greet?", "message": "Shall somebody be greeted?"}}
        )
        # a call that nobody answers returns {"error": ...}, which is truthy
        if sure is not True:
            return None
        name = await call(
            {"type": "input", "data": {"title": "Name", "message": "Whom?", "placeholder": "Ada"}}
        )
        return name if isinstance(name, str) and name != "" else None
